import type { Index } from '../lookup/indexOf.ts';
import type { Product, ProductId, SquadId } from '../organisation.ts';
import type { Finding } from './finding.ts';

/**
 * What the rules found, by the products that it is about: those it is flagged on; of a project that is late, those whose
 * launch it misses; and of a squad without mandate or compliance, those that it makes. In the order of the findings.
 */
export function findingsOfProducts(findings: readonly Finding[], index: Index): ReadonlyMap<ProductId, Finding[]> {
  const found = new Map<ProductId, Finding[]>();
  for (const finding of findings) {
    for (const { id } of productsOf(finding, index)) {
      const own = found.get(id);
      if (own) own.push(finding);
      else found.set(id, [finding]);
    }
  }
  return found;
}

function productsOf({ rule, subject, about = [] }: Finding, index: Index): readonly Product[] {
  switch (rule) {
    case 'product-squad':
    case 'product-answered':
    case 'product-value':
    case 'life-cycle-cover':
    case 'complex-product':
      return known([subject], index);
    case 'project-late':
      return known(about, index);
    case 'mandate':
    case 'compliance-cover':
      return index.productsOf(subject as SquadId).filter(({ squad }) => squad === subject);
    default:
      return [];
  }
}

const known = (ids: readonly string[], index: Index) => ids.flatMap((id) => index.product(id as ProductId) ?? []);
