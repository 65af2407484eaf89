import { PRODUCT_FILTERS, PRODUCT_GROUPINGS, useProductsView } from '../../store/productsView.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { FilterPill } from '../../ui/FilterPill.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { isLike, type ProductRow } from './productRows.ts';

/** By what the products are grouped, and which of them are shown. */
export function ProductFilters({ rows }: { rows: readonly ProductRow[] }) {
  const words = useWords();
  const today = useWorkspace((workspace) => workspace.day);
  const { grouping, groupBy, filters, turnFilter, showEveryProduct } = useProductsView();
  return (
    <div className="filter-group products-filters">
      <ChoiceField
        label={words.t('products.groupBy')}
        value={grouping}
        options={PRODUCT_GROUPINGS.map((value) => ({ value, text: words.t(`products.groupings.${value}`) }))}
        onChoose={groupBy}
      />
      <fieldset className="filter-group">
        <legend className="unseen">{words.t('products.filter')}</legend>
        <FilterPill isOn={filters.size === 0} count={words.number(rows.length)} onPress={showEveryProduct}>
          {words.t('products.filters.all')}
        </FilterPill>
        {PRODUCT_FILTERS.map((filter) => (
          <FilterPill
            key={filter}
            isOn={filters.has(filter)}
            count={words.number(rows.filter((row) => isLike(row, filter, today)).length)}
            onPress={() => turnFilter(filter)}
          >
            {words.t(`products.filters.${filter}`)}
          </FilterPill>
        ))}
      </fieldset>
    </div>
  );
}
