import { expertiseColours } from '../../domain/colours.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { useOrganisation } from '../useOrganisation.ts';
import './Legend.css';

const MARKS = [
  { mark: '★', says: 'productOwner' },
  { mark: 'CL', says: 'chapterLead' },
  { mark: '½', says: 'half' },
  { mark: 'ext', says: 'external' },
  { mark: '', says: 'vacancy' },
] as const;

/** What the colours and the marks on the cards mean: the same as under a picture that leaves the page. */
export function Legend() {
  const words = useWords();
  const colours = expertiseColours(useOrganisation());
  return (
    <section className="legend" aria-label={words.t('panels.legend')}>
      <h3 className="panel-title">{words.t('panels.legend')}</h3>
      <ul>
        {colours.map(({ expertise, colour }) => (
          <li key={expertise}>
            <span className={`legend-colour legend-colour-${colour}`} />
            {expertise}
          </li>
        ))}
        {MARKS.map(({ mark, says }) => (
          <li key={says}>
            <span className={`legend-mark legend-mark-${says}`} aria-hidden>
              {mark}
            </span>
            {words.t(`exporting.legend.${says}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}
