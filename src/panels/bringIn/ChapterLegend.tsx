import { type ChapterColours, colourOfChapter, textOfExpertise } from '../../domain/colours.ts';
import type { Organisation } from '../../domain/organisation.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { Swatch } from '../../ui/Swatch.tsx';

/** As many chapters as are explained. */
const SHOWN = 8;

/** What the squares of a squad stand for. */
export function ChapterLegend({ organisation, colours }: { organisation: Organisation; colours: ChapterColours }) {
  const words = useWords();
  const chapters = new Map(
    organisation.chapters.map((chapter) => [colourOfChapter(colours, chapter), textOfExpertise(chapter)] as const),
  );
  const hidden = chapters.size - SHOWN;
  const hasVacancy = organisation.people.some(({ kind }) => kind === 'vacancy');
  return (
    <ul className="bring-in-legend">
      {[...chapters].slice(0, SHOWN).map(
        ([colour, name]) =>
          colour !== null && (
            <li key={colour}>
              <Swatch colour={colour} className="bring-in-square" /> {name}
            </li>
          ),
      )}
      {hidden > 0 && <li>{words.t('panels.more', { count: hidden })}</li>}
      <li>
        <span className="bring-in-star" aria-hidden>
          ★
        </span>{' '}
        {words.t('bringIn.productOwner')}
      </li>
      {hasVacancy && (
        <li>
          <span className="bring-in-square bring-in-vacant" aria-hidden /> {words.t('bringIn.aVacancy')}
        </li>
      )}
    </ul>
  );
}
