import { useOrganisation } from '../../panels/useOrganisation.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { ProductsPart } from './ProductsPart.tsx';

/** The products by the phases of their life: who covers which, and who answers. [W], [P] */
export function ProductsTab() {
  const words = useWords();
  const { products } = useOrganisation();
  return (
    <ProductsPart tools={null} title={words.t('panels.pages.products')} about={null}>
      <ul>
        {products.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
    </ProductsPart>
  );
}
