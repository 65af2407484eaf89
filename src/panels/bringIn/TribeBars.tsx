import { useWords } from '../../ui/LanguageContext.ts';
import { ChapterLegend } from './ChapterLegend.tsx';
import { TribeBar, type TribesShown } from './TribeBar.tsx';

/** As many tribes as anybody looks through before they come. */
const TRIBES = 12;

/** How an organisation will look: each squad a bar, a square a person in the chapter's colour. */
export function TribeBars(props: TribesShown) {
  const words = useWords();
  const { tribes } = props.index.organisation;
  const hidden = tribes.length - TRIBES;
  return (
    <>
      <div className="bring-in-look">
        <h3 className="bring-in-title">{words.t('bringIn.look')}</h3>
        <ChapterLegend organisation={props.index.organisation} colours={props.colours} />
      </div>
      <ul className="bring-in-tribes" aria-label={words.t('bringIn.look')}>
        {tribes.slice(0, TRIBES).map((tribe) => (
          <TribeBar key={tribe.id} tribe={tribe} {...props} />
        ))}
      </ul>
      {hidden > 0 && <p className="calm">{words.t('panels.more', { count: hidden })}</p>}
    </>
  );
}
