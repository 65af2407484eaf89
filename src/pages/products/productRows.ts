import { searchable } from '../../domain/folded.ts';
import type { Index } from '../../domain/lookup/indexOf.ts';
import { type PhaseCover, phaseCoverOf } from '../../domain/lookup/phaseBars.ts';
import { answeringFor } from '../../domain/lookup/productLines.ts';
import type { Product, Squad } from '../../domain/organisation.ts';
import type { Finding } from '../../domain/rules/finding.ts';
import { findingsOfProducts } from '../../domain/rules/findingsOfProducts.ts';
import type { ProductFilter, ProductGrouping } from '../../store/productsView.ts';
import type { Words } from '../../wording/words.ts';

/** A product and what is told of it. */
export interface ProductRow {
  product: Product;
  cover: PhaseCover;
  /** The squad that makes it, and the one that serves it where that is another. */
  maker: Squad | undefined;
  service: Squad | undefined;
  /** The names of those who answer for it. */
  answering: readonly string[];
  findings: readonly Finding[];
}

/** Products that stand together, under a title. */
export interface ProductGroup {
  id: string;
  title: string;
  rows: readonly ProductRow[];
}

const NO_FINDINGS: readonly Finding[] = [];

/** A row for each product, in the order of the document. */
export function productRows(index: Index, findings: readonly Finding[]): ProductRow[] {
  const found = findingsOfProducts(findings, index);
  return index.organisation.products.map((product) => ({
    product,
    cover: phaseCoverOf(product, index),
    maker: product.squad ? index.squad(product.squad) : undefined,
    service: product.service && product.service !== product.squad ? index.squad(product.service) : undefined,
    answering: answeringFor(product, index).flatMap((person) => index.person(person)?.name ?? []),
    findings: found.get(product.id) ?? NO_FINDINGS,
  }));
}

/** Whether a product is as a filter asks; `today` as `YYYY-MM-DD`. */
export function isLike({ product, cover, answering }: ProductRow, filter: ProductFilter, today: string): boolean {
  switch (filter) {
    case 'gaps':
      return cover.open.length > 0;
    case 'squadless':
      return product.squad === null;
    case 'unanswered':
      return answering.length === 0;
    case 'complex':
      return product.complex;
    case 'coming':
      // One that states no day is introduced once it is in the last phase. [W], after Haines
      return product.launch ? product.launch > today : product.phase !== '4';
  }
}

/** Whether every word that was typed stands somewhere in what a row says; all of them where nothing was typed. */
export function matchesSearch(row: ProductRow, index: Index, search: string): boolean {
  const parts = searchable(search).split(' ').filter(Boolean);
  if (parts.length === 0) return true;
  const { product, cover, maker, service, answering } = row;
  const people = cover.lines.flat().map(({ person }) => index.person(person)?.name ?? '');
  const said = [product.name, product.value, product.text, maker?.name, service?.name, ...answering, ...people];
  const known = searchable(said.join('\n'));
  return parts.every((part) => known.includes(part));
}

/** How many phases nobody covers, of all products together. */
export const openPhases = (rows: readonly ProductRow[]) => rows.reduce((sum, { cover }) => sum + cover.open.length, 0);

const NONE = 'none';

/** Rows in groups, which stand in the order of what they are grouped by; what is in none of them comes last. */
export function grouped(
  words: Words,
  index: Index,
  rows: readonly ProductRow[],
  grouping: ProductGrouping,
): ProductGroup[] {
  const ids = rows.map((row) => groupOf(row, index, grouping));
  return groupsIn(words, index, grouping)
    .map(({ id, title }) => ({ id, title, rows: rows.filter((_, at) => ids[at] === id) }))
    .filter((group) => group.rows.length > 0);
}

function groupOf({ maker }: ProductRow, index: Index, grouping: ProductGrouping): string {
  if (!maker) return NONE;
  if (grouping === 'squad') return maker.id;
  return grouping === 'tribe' ? maker.tribe : (index.tribe(maker.tribe)?.kind ?? NONE);
}

function groupsIn(words: Words, { organisation }: Index, grouping: ProductGrouping): { id: string; title: string }[] {
  switch (grouping) {
    case 'tribe':
      return [
        ...organisation.tribes.map(({ id, form, name }) => ({
          id,
          title: words.t(`products.inForm.${form}`, { name }),
        })),
        { id: NONE, title: words.t('products.noTribe') },
      ];
    case 'squad':
      return [
        ...organisation.squads.map(({ id, name }) => ({ id, title: name })),
        { id: NONE, title: words.t('panels.noSquad') },
      ];
    case 'kind':
      return (['run', 'change', NONE] as const).map((id) => ({ id, title: words.t(`panels.tribe.kinds.${id}`) }));
  }
}

/** `4 products · 3 squads · 3 phases open`. */
export function aboutGroup(words: Words, { rows }: ProductGroup): string {
  const squads = new Set(rows.flatMap(({ maker, service }) => [maker, service].flatMap((squad) => squad?.id ?? [])));
  const open = openPhases(rows);
  return [
    words.t('products.count.products', { count: rows.length }),
    ...(squads.size > 0 ? [words.t('panels.count.squads', { count: squads.size })] : []),
    ...(open > 0 ? [words.t('products.count.open', { count: open })] : []),
  ].join(' · ');
}
