import {
  type ComponentProps,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { Product, ProductId } from '../../domain/organisation.ts';
import { PHASE_BANDS, type PhaseBand } from '../../domain/vocabulary.ts';
import { useProductsView } from '../../store/productsView.ts';
import { standsInFront, useView } from '../../store/view.ts';
import { isComposing } from '../../ui/isComposing.ts';
import { keyMeant } from '../../ui/keyMeant.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { LinesInView } from '../../ui/LinesInView.tsx';
import { ProductLineRow } from './ProductLineRow.tsx';
import { type ProductsShown, pressOnProduct, productReached } from './productKeys.ts';
import { keyOfProductLine, linesOf, type ProductLine } from './productLines.ts';
import { aboutGroup, type ProductGroup } from './productRows.ts';
import './ProductsTable.css';

interface ProductsTableProps {
  label: string;
  groups: readonly ProductGroup[];
  /** All products, in the order of the document. */
  products: readonly Product[];
  /** What the page scrolls in, once it stands there. */
  scroller: HTMLElement | null;
}

/** Up to this many lines simply stand there; of more, only those in view. */
const FEW = 60;
/** About how tall a line is. */
const GROUP_HEIGHT = 29;
const ROW_HEIGHT = 92;
const COLUMNS = 5;

/** Products by the phases of their life, in groups. The arrows go from one to the next, which is then selected. */
export function ProductsTable({ label, groups, products, scroller }: ProductsTableProps) {
  const lines = linesOf(groups);
  const isLong = lines.length > FEW;
  const ids = groups.map(({ rows }) => rows.map(({ product }) => product.id));
  const table = useRef<HTMLTableElement>(null);
  const { current, reach, hold } = useCurrent(ids.flat(), (id) => approach(table, scroller, lines, id));
  const line = (at: ProductLine, place: ComponentProps<'tr'> = {}) => {
    if (!at.row) return <GroupHead key={keyOfProductLine(at)} group={at.group} place={place} />;
    const { id } = at.row.product;
    return (
      <ProductLineRow
        key={id}
        row={at.row}
        isCurrent={id === current}
        nameRef={(element) => hold(id, element)}
        onLeft={() => reach(id)}
        place={place}
      />
    );
  };
  return (
    <table
      ref={table}
      className="products-table"
      aria-label={label}
      aria-rowcount={isLong ? lines.length + 1 : undefined}
      onKeyDown={(event) => pressed(event, { groups: ids, products }, reach)}
      onClick={clicked}
      onDoubleClick={doubleClicked}
      onContextMenu={askMenu}
    >
      <Head />
      {isLong ? (
        <LinesInView
          count={lines.length}
          scroller={scroller}
          sizeOf={(at) => (lines[at]?.row ? ROW_HEIGHT : GROUP_HEIGHT)}
          keyOf={(at) => (lines[at] ? keyOfProductLine(lines[at]) : '')}
          columns={COLUMNS}
          line={(at, _, place) => lines[at] && line(lines[at], place)}
        />
      ) : (
        <tbody>{lines.map((each) => line(each))}</tbody>
      )}
    </table>
  );
}

/** The product in whose row something happened. */
const productAt = (target: EventTarget): ProductId | undefined =>
  target instanceof Element
    ? (target.closest<HTMLElement>('[data-row]')?.dataset.row as ProductId | undefined)
    : undefined;

const select = (product: ProductId) => useView.getState().select([{ kind: 'product', product }]);

/** A press anywhere in a row selects its product, except on what does something else. */
function clicked({ target }: MouseEvent): void {
  const id = productAt(target);
  if (id && target instanceof Element && !target.closest('button, input')) select(id);
}

/** What is pressed twice is typed over. */
function doubleClicked({ target }: MouseEvent): void {
  const product = productAt(target);
  const part = target instanceof Element && target.closest<HTMLElement>('[data-part]')?.dataset.part;
  if (product && (part === 'name' || part === 'value')) useProductsView.getState().type({ product, part });
}

function askMenu(event: MouseEvent): void {
  const id = productAt(event.target);
  if (!id || !(event.target instanceof Element) || event.target.closest('input')) return;
  event.preventDefault();
  select(id);
  const { left, bottom } = event.target.getBoundingClientRect();
  // Asked for by a key, a menu comes without a place.
  const at = event.clientX || event.clientY ? { x: event.clientX, y: event.clientY } : { x: left, y: bottom };
  useView.getState().openMenu({ things: [{ kind: 'product', product: id }], ...at });
}

/** Acts on a key while the focus is on the name of a product. */
function pressed(event: KeyboardEvent, shown: ProductsShown, reach: (id: ProductId) => void): void {
  const { target } = event;
  const id = target instanceof HTMLElement ? (target.dataset.product as ProductId | undefined) : undefined;
  if (!id || event.ctrlKey || event.metaKey || isComposing(event) || standsInFront(useView.getState())) return;
  const key = keyMeant(event.nativeEvent);
  if (key === 'Enter') {
    const { left, bottom } = (target as HTMLElement).getBoundingClientRect();
    select(id);
    useView.getState().openMenu({ things: [{ kind: 'product', product: id }], x: left, y: bottom });
    return event.preventDefault();
  }
  const next = event.altKey ? null : productReached(shown, id, key);
  if (next) reach(next);
  else if (!pressOnProduct(shown, id, { key, shift: event.shiftKey, alt: event.altKey })) return;
  event.preventDefault();
}

/**
 * Which of the products Tab leads to: the one that had the focus last, else the one that is selected, else the first.
 * `reach` brings one into view, selects it and gives it the focus; `approach` scrolls near one that does not stand there.
 */
function useCurrent(ids: readonly ProductId[], approach: (id: ProductId) => void) {
  const selected = useView(({ selection: [thing] }) => (thing?.kind === 'product' ? thing.product : null));
  const [last, setLast] = useState<ProductId | null>(null);
  const names = useRef(new Map<ProductId, HTMLButtonElement>());
  const awaited = useRef<ProductId | null>(null);
  const current = [selected, last, ids[0]].find((id) => id && ids.includes(id)) ?? null;
  const bring = (id: ProductId) => {
    const name = names.current.get(id);
    if (name) name.scrollIntoView?.({ block: 'nearest' });
    else approach(id);
    return name;
  };
  const bringNow = useRef(bring);
  useEffect(() => {
    bringNow.current = bring;
  });
  // What is selected from elsewhere, or was just added, is shown.
  useEffect(() => {
    if (selected) bringNow.current(selected);
  }, [selected]);
  return {
    current,
    hold(id: ProductId, element: HTMLButtonElement | null) {
      if (!element) return void names.current.delete(id);
      names.current.set(id, element);
      if (awaited.current !== id) return;
      awaited.current = null;
      element.focus();
    },
    reach(id: ProductId) {
      setLast(id);
      select(id);
      const name = bring(id);
      if (name) name.focus({ preventScroll: true });
      else awaited.current = id;
    },
  };
}

/** Scrolls to about where a line will stand that does not yet. */
function approach(
  table: RefObject<HTMLTableElement | null>,
  scroller: HTMLElement | null,
  lines: readonly ProductLine[],
  id: ProductId,
): void {
  const at = lines.findIndex(({ row }) => row?.product.id === id);
  // While its name is typed over, only the row stands there.
  const stands = table.current?.querySelector(`[data-row="${id}"]`);
  if (!table.current || !scroller || stands || at < 0) return;
  const top = table.current.offsetTop + (table.current.offsetHeight * at) / lines.length;
  scroller.scrollTop = top - scroller.clientHeight / 2;
}

function Head() {
  const words = useWords();
  return (
    <thead>
      <tr>
        <th scope="col" className="product-column">
          {words.t('products.columns.product')}
          <span className="product-about">{words.t('products.columns.value')}</span>
        </th>
        <th scope="col" className="phase-cell">
          <span className="unseen">{words.t('products.columns.phases')}: </span>
          <PhaseHeads />
        </th>
        <th scope="col" className="squads-column">
          {words.t('products.columns.squads')}
        </th>
        <th scope="col" className="answers-column">
          {words.t('products.columns.answers')}
        </th>
        <th scope="col" className="launch-column">
          {words.t('products.columns.launch')}
          <span className="product-about">{words.t('products.columns.launchBelow')}</span>
        </th>
      </tr>
    </thead>
  );
}

/** The phases, under the bands that they stand in. */
function PhaseHeads() {
  const words = useWords();
  const bands = Object.entries(PHASE_BANDS) as [PhaseBand, (typeof PHASE_BANDS)[PhaseBand]][];
  return (
    <div className="phase-heads">
      {bands.map(([band, phases]) => (
        <div key={band} className="phase-band" style={{ gridColumn: `span ${phases.length}` }}>
          {words.t(`products.bands.${band}`)}{' '}
        </div>
      ))}
      {bands.flatMap(([, phases]) =>
        phases.map((phase) => (
          <div key={phase} className="phase-head" data-begins={phase === phases[0] ? phase : undefined}>
            <strong>{phase}</strong> {words.t(`products.phases.${phase}`)}{' '}
          </div>
        )),
      )}
    </div>
  );
}

/** Which phase each number is, where their columns have no room for names; whoever listens hears these in the heads. */
export function PhaseKey() {
  const words = useWords();
  return (
    <p className="phase-key calm" aria-hidden>
      {Object.values(PHASE_BANDS)
        .flat()
        .map((phase) => (
          <span key={phase}>
            <strong>{phase}</strong> {words.t(`products.phases.${phase}`)}
          </span>
        ))}
    </p>
  );
}

function GroupHead({ group, place }: { group: ProductGroup; place: ComponentProps<'tr'> }) {
  const words = useWords();
  return (
    <tr className="product-group" {...place}>
      <th scope="rowgroup" colSpan={COLUMNS}>
        <strong>{group.title}</strong> <span className="calm">{aboutGroup(words, group)}</span>
      </th>
    </tr>
  );
}
