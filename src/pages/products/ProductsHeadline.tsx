import { useIndex } from '../../panels/useOrganisation.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { Pill } from '../../ui/Pill.tsx';
import type { Words } from '../../wording/words.ts';
import { openPhases, type ProductRow } from './productRows.ts';

/** How many products are named of those with gaps. */
const NAMED = 3;

/** What is missing: phases that nobody covers, with where, and products that no squad makes. */
export function ProductsHeadline({ rows }: { rows: readonly ProductRow[] }) {
  const words = useWords();
  const { hasTribe } = useIndex();
  const open = openPhases(rows);
  const withGaps = rows.filter(({ cover }) => cover.open.length > 0);
  const isStated = rows.some(({ cover }) => cover.lines.length > 0);
  const squadless = hasTribe ? rows.filter(({ product }) => product.squad === null).length : 0;
  const more = withGaps.length - NAMED;
  return (
    <span className="products-headline">
      {open > 0 && (
        <>
          <Pill tone="warn">
            <span aria-hidden>○ </span>
            {words.t('products.gaps', { count: open })}
          </Pill>
          <span>
            {withGaps
              .slice(0, NAMED)
              .map((row) => gapsText(words, row))
              .join(' · ')}
            {more > 0 && ` · ${words.t('panels.more', { count: more })}`}
          </span>
        </>
      )}
      {open === 0 && isStated && <Pill tone="ok">{words.t('products.gapsNone')}</Pill>}
      {squadless > 0 && (
        <Pill tone="warn">
          <span aria-hidden>▲ </span>
          {words.t('products.withoutSquad', { count: squadless })}
        </Pill>
      )}
    </span>
  );
}

/** `Rentecheck: 3a (in it now) and 4` */
export function gapsText(words: Words, { product, cover }: ProductRow): string {
  const phases = cover.open.map((phase) => (phase === product.phase ? words.t('products.inItNow', { phase }) : phase));
  return words.t('products.gapsOf', { product: product.name, phases: words.list(phases) });
}
