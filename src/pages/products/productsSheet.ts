import type { Index } from '../../domain/lookup/indexOf.ts';
import { PHASES } from '../../domain/vocabulary.ts';
import type { Worksheet, WorksheetCell } from '../../exporting/sheets/worksheet.ts';
import { findingMessage } from '../../wording/saying/findingMessage.ts';
import type { NameOf } from '../../wording/saying/namesIn.ts';
import { phaseNamed } from '../../wording/saying/phaseNamed.ts';
import type { Words } from '../../wording/words.ts';
import type { ProductGroup, ProductRow } from './productRows.ts';

/**
 * The products that are shown, for a spreadsheet and for the plain table: a row each, with who covers which phase. A phase that
 * nobody covers says so; where no phase is stated at all, the cells are empty.
 */
export function productsSheet(words: Words, index: Index, groups: readonly ProductGroup[], nameOf: NameOf): Worksheet {
  const row = (group: ProductGroup, each: ProductRow): WorksheetCell[] => {
    const { product, maker, service, answering, findings } = each;
    return [
      product.name,
      group.title,
      product.value || null,
      ...PHASES.map((_, at) => coveredIn(words, index, each, at)),
      maker?.name ?? null,
      service?.name ?? maker?.name ?? null,
      answering.length > 0 ? words.list(answering) : null,
      product.phase,
      product.way && words.t(`panels.product.ways.${product.way}`),
      product.complex ? words.t('products.yes') : null,
      product.launch ? { day: product.launch } : null,
      findings.map((finding) => findingMessage(words, finding, nameOf)).join('; ') || null,
    ];
  };
  return {
    name: words.t('panels.pages.products'),
    headers: [
      words.t('products.columns.product'),
      words.t('products.columns.group'),
      words.t('panels.product.value'),
      ...PHASES.map((phase) => phaseNamed(words, phase)),
      words.t('panels.product.makes'),
      words.t('panels.product.services'),
      words.t('panels.product.answers'),
      words.t('panels.product.phase'),
      words.t('panels.product.way'),
      words.t('panels.product.complex'),
      words.t('panels.product.launch'),
      words.t('products.columns.findings'),
    ],
    rows: groups.flatMap((group) => group.rows.map((each) => row(group, each))),
  };
}

/** Who covers the phase at a place among all of them. */
function coveredIn(words: Words, index: Index, { cover }: ProductRow, at: number): string | null {
  const phase = PHASES[at];
  if (phase && cover.open.includes(phase)) return words.t('panels.nobody');
  const names = cover.lines
    .flat()
    .filter(({ from, to }) => from <= at && at < to)
    .map(({ person, through }) => {
      const name = index.person(person)?.name ?? '';
      return through === 'service' ? words.t('products.inService', { name }) : name;
    });
  return names.join(', ') || null;
}
