import { useMemo } from 'react';
import { exportXlsx } from '../../documents/exportXlsx.ts';
import { openly } from '../../domain/hiding/disclosed.ts';
import { useFindings } from '../../panels/useFindings.ts';
import { useIndex } from '../../panels/useOrganisation.ts';
import { usePreferences } from '../../store/preferences.ts';
import { useProductsView } from '../../store/productsView.ts';
import { useView } from '../../store/view.ts';
import { scenarioShown, useWorkspace } from '../../store/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { Plus } from '../../ui/icons.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { namesIn } from '../../wording/saying/namesIn.ts';
import { PlainTable } from './PlainTable.tsx';
import { ProductFilters } from './ProductFilters.tsx';
import { ProductsHeadline } from './ProductsHeadline.tsx';
import { ProductsLegend } from './ProductsLegend.tsx';
import { ProductsPart } from './ProductsPart.tsx';
import { PhaseKey, ProductsTable } from './ProductsTable.tsx';
import { grouped, isLike, matchesSearch, productRows } from './productRows.ts';
import { productsSheet } from './productsSheet.ts';

/** The products by the phases of their life: who covers which, and who answers. [W], [P] */
export function ProductsTab({ scroller }: { scroller: HTMLElement | null }) {
  const words = useWords();
  const index = useIndex();
  const findings = useFindings();
  const { document: open, day, scenario } = useWorkspace();
  const document = openly(open);
  const { name } = useWorkspace(scenarioShown);
  const search = useView((view) => view.search);
  const { grouping, filters, asTable, showAsTable, showEveryProduct } = useProductsView();
  const rows = useMemo(() => productRows(index, findings), [index, findings]);
  const groups = useMemo(() => {
    const all = [...filters];
    const shown = rows.filter(
      (row) => all.every((filter) => isLike(row, filter, day)) && matchesSearch(row, index, search),
    );
    return grouped(words, index, shown, grouping);
  }, [rows, filters, day, index, search, words, grouping]);
  const { products } = index.organisation;
  const { productsShown, showProducts } = usePreferences();
  const label = words.t('panels.pages.products');
  const sheet = () => productsSheet(words, index, groups, namesIn(document, scenario));
  const isNone = groups.length === 0;
  return (
    <ProductsPart
      tools={
        <>
          <Button
            aria-pressed={productsShown}
            title={words.t('products.onBoardHint')}
            onClick={() => showProducts(!productsShown)}
          >
            {words.t('products.onBoard')}
          </Button>
          <Button aria-pressed={asTable} onClick={() => showAsTable(!asTable)}>
            {words.t('products.asTable')}
          </Button>
          <Button
            disabled={isNone}
            aria-label={words.t('products.saveXlsx')}
            onClick={() => exportXlsx(words.t('products.file', { name: document.name, scenario: name }), [sheet()])}
          >
            {words.t('products.xlsx')}
          </Button>
          <Button
            aria-label={words.t('products.addOne')}
            onClick={() => useView.getState().ask({ kind: 'newProduct', squad: squadSelected() })}
          >
            <Plus size={14} aria-hidden />
            {words.t('products.add')}
          </Button>
        </>
      }
      title={label}
      about={<ProductsHeadline rows={rows} />}
    >
      {products.length === 0 ? (
        <p className="products-none">{words.t('products.none')}</p>
      ) : (
        <ProductFilters rows={rows} />
      )}
      {!isNone && asTable && <PlainTable label={label} sheet={sheet()} scroller={scroller} />}
      {!isNone && !asTable && (
        <>
          <PhaseKey />
          <ProductsTable label={label} groups={groups} products={products} scroller={scroller} />
          <ProductsLegend />
        </>
      )}
      {isNone && products.length > 0 && (
        <p className="products-none">
          {words.t('products.noneShown')}{' '}
          <Button
            look="link"
            onClick={() => {
              showEveryProduct();
              useView.getState().searchFor('');
            }}
          >
            {words.t('products.showAll')}
          </Button>
        </p>
      )}
    </ProductsPart>
  );
}

/** The squad that is selected, or that makes the product which is: likely to make the next one too. */
function squadSelected() {
  const [thing] = useView.getState().selection;
  if (thing?.kind === 'squad') return thing.squad;
  if (thing?.kind !== 'product') return null;
  const { organisation } = scenarioShown(useWorkspace.getState());
  return organisation.products.find(({ id }) => id === thing.product)?.squad ?? null;
}
