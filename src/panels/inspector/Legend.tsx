import { useView } from '../../store/view.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { Swatch } from '../../ui/Swatch.tsx';
import { Mark } from '../Mark.tsx';
import './Legend.css';

/** What the colours and the marks on the board mean: as under a picture that leaves the page, those that stand there. */
export function Legend() {
  const words = useWords();
  const { expertises, marks } = useView((view) => view.legend);
  if (expertises.length + marks.length === 0) return null;
  return (
    <section className="legend" aria-label={words.t('panels.legend')}>
      <h3 className="panel-title">{words.t('panels.legend')}</h3>
      <ul>
        {expertises.map(({ expertise, colour }) => (
          <li key={`${colour} ${expertise}`}>
            <Swatch className="legend-colour" colour={colour} />
            {expertise}
          </li>
        ))}
        {marks.map((mark) => (
          <li key={mark}>
            <Mark of={mark} />
            {words.t(`exporting.legend.${mark}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}
