import { useOrganisation } from '../../../panels/useOrganisation.ts';
import { useWords } from '../../../ui/LanguageContext.ts';
import { ProductsPart } from '../ProductsPart.tsx';

/** Programmes and their projects in time, with the launches that they lead to. [P] */
export function TimelineTab() {
  const words = useWords();
  const { projects } = useOrganisation();
  return (
    <ProductsPart tools={null} title={words.t('products.timeline.title')} about={null}>
      <ul>
        {projects.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
    </ProductsPart>
  );
}
