import type { ProductDetails } from '../../domain/commands/command.ts';
import type { Product, ProductId } from '../../domain/organisation.ts';
import { PHASES } from '../../domain/vocabulary.ts';
import { perform } from '../../store/perform.ts';
import { type TypedOnProduct, useProductsView } from '../../store/productsView.ts';
import { showThing } from '../../store/showThing.ts';
import { phaseNamed } from '../../wording/saying/phaseNamed.ts';
import { askFor } from './doing.ts';
import { type Entry, LINE, type Scope, tidy, when } from './entry.ts';
import { roleEntries } from './groupEntries.ts';

/** What can be done with a product. */
export function productEntries(id: ProductId, scope: Scope): Entry[] {
  const { words, index } = scope;
  const product = index.product(id);
  if (!product) return [];
  const { squads, products } = index.organisation;
  const chooseSquad = (part: 'squad' | 'service', keys: string): Entry => ({
    kind: 'do',
    text: words.t(`panels.product.choose.${part}`),
    keys,
    act: askFor({ kind: 'productSquad', product: id, part }),
  });
  return tidy([
    ...when(squads.length > 0, chooseSquad('squad', 'M'), chooseSquad('service', 'Shift+M')),
    ...roleEntries(id, scope).map((entry): Entry => (entry.kind === 'do' ? { ...entry, keys: 'P' } : entry)),
    LINE,
    ...detailEntries(product, scope),
    LINE,
    { kind: 'do', text: words.t('panels.menu.rename'), keys: 'F2', act: typing({ product: id, part: 'name' }) },
    { kind: 'do', text: words.t('panels.product.changeValue'), act: typing({ product: id, part: 'value' }) },
    ...when(products.length > 1, {
      kind: 'do',
      text: words.t('panels.menu.move'),
      act: askFor({ kind: 'moveThing', thing: { kind: 'product', product: id } }),
    }),
    LINE,
    { kind: 'do', text: words.t('panels.menu.remove'), act: () => perform({ type: 'removeProduct', product: id }) },
  ]);
}

/** The phase it is in, how it is worked on, whether it is complex, and its launch. */
function detailEntries({ id: product, phase, way, complex }: Product, { words }: Scope): Entry[] {
  const describe = (details: ProductDetails) => () => perform({ type: 'describeProduct', product, details });
  const choice = (text: string, on: boolean, details: ProductDetails): Entry => {
    return { kind: 'toggle', text, on, act: describe(details) };
  };
  return [
    {
      kind: 'more',
      text: words.t('panels.product.phase'),
      entries: [
        ...PHASES.map((each) => choice(phaseNamed(words, each), each === phase, { phase: each })),
        choice(words.t('panels.product.phaseNone'), phase === null, { phase: null }),
      ],
    },
    {
      kind: 'more',
      text: words.t('panels.product.way'),
      entries: [
        ...(['waterfall', 'agile'] as const).map((each) =>
          choice(words.t(`panels.product.ways.${each}`), each === way, { way: each }),
        ),
        choice(words.t('panels.product.ways.none'), way === null, { way: null }),
      ],
    },
    choice(words.t('panels.product.complex'), complex, { complex: !complex }),
    { kind: 'do', text: words.t('panels.product.launchOn'), act: askFor({ kind: 'launchDay', product }) },
  ];
}

/** Lets a text be typed on the page of products, which is shown for it. */
function typing(typed: TypedOnProduct): () => void {
  return () => {
    showThing({ kind: 'product', product: typed.product });
    useProductsView.getState().type(typed);
  };
}
