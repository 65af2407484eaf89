import { useWords } from '../../ui/LanguageContext.ts';
import { useTurns } from '../../ui/useTurns.ts';
import { ChapterLegend } from './ChapterLegend.tsx';
import { TribeBar, type TribesShown } from './TribeBar.tsx';

/** As many tribes as anybody looks through before they come. */
const TRIBES = 12;

/** How many tribes are put up in one go: each with hundreds of squares. */
const TRIBES_A_TURN = 3;

/** How an organisation will look: each squad a bar, a square a person in the chapter's colour. */
export function TribeBars(props: TribesShown) {
  const words = useWords();
  const { tribes } = props.index.organisation;
  const hidden = tribes.length - TRIBES;
  const turns = useTurns(Math.ceil(Math.min(TRIBES, tribes.length) / TRIBES_A_TURN));
  return (
    <>
      <div className="bring-in-look">
        <h3 className="bring-in-title">{words.t('bringIn.look')}</h3>
        <ChapterLegend organisation={props.index.organisation} colours={props.colours} />
      </div>
      <ul className="bring-in-tribes" aria-label={words.t('bringIn.look')}>
        {tribes.slice(0, Math.min(TRIBES, turns * TRIBES_A_TURN)).map((tribe) => (
          <TribeBar key={tribe.id} tribe={tribe} {...props} />
        ))}
      </ul>
      {hidden > 0 && <p className="calm">{words.t('panels.more', { count: hidden })}</p>}
    </>
  );
}
