import type { ProductId } from '../../domain/organisation.ts';
import { useIndex } from '../useOrganisation.ts';
import { CardHead } from './CardHead.tsx';

/** What a product is, and who answers for it. */
export function ProductCard({ id }: { id: ProductId }) {
  const index = useIndex();
  const product = index.product(id);
  if (!product) return null;
  return (
    <div className="inspector-card">
      <CardHead
        thing={{ kind: 'product', product: id }}
        id={id}
        name={product.name}
        rename={(name) => ({ type: 'renameProduct', product: id, name })}
      />
    </div>
  );
}
