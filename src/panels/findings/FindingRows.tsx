import type { RuleId } from '../../domain/rules/finding.ts';
import { useRowsInView } from '../../ui/useRowsInView.ts';
import { FindingItem } from './FindingItem.tsx';
import type { FindingRow } from './groups.ts';
import { RuleHead } from './RuleHead.tsx';

interface FindingRowsProps {
  rows: readonly FindingRow[];
  /** What the lines scroll in, once it stands on the page. */
  scroller: HTMLElement | null;
  onTurn: (rule: RuleId) => void;
}

/** Up to this many lines simply stand there; of more, only those in view. */
const FEW = 120;

/** The lines of the panel. Thousands of findings are no more work than the few that fit. */
export function FindingRows({ rows, scroller, onTurn }: FindingRowsProps) {
  if (rows.length <= FEW) return <AllRows rows={rows} onTurn={onTurn} />;
  return <RowsInView rows={rows} scroller={scroller} onTurn={onTurn} />;
}

function AllRows({ rows, onTurn }: Omit<FindingRowsProps, 'scroller'>) {
  return listsOf(rows).map(({ head, items }) => (
    <div key={head.group.rule}>
      <RuleHead group={head.group} open={head.open} onTurn={() => onTurn(head.group.rule)} />
      {items.length > 0 && (
        <ul className="finding-list">
          {items.map(({ finding }) => (
            <li key={finding.subject} className="finding">
              <FindingItem finding={finding} />
            </li>
          ))}
        </ul>
      )}
    </div>
  ));
}

function RowsInView({ rows, scroller, onTurn }: FindingRowsProps) {
  const inView = useRowsInView({
    count: rows.length,
    scroller,
    sizeOf: (at) => (rows[at]?.kind === 'head' ? 32 : 104),
    keyOf: (at) => keyOf(rows[at]),
  });
  const seen = inView.rows.flatMap((place) => {
    const row = rows[place.at];
    return row ? [{ row, place }] : [];
  });
  return (
    <div className="finding-space" style={{ height: inView.height }}>
      {seen.map(
        ({ row, place }) =>
          row.kind === 'head' && (
            <div
              key={place.key}
              ref={inView.measure}
              data-index={place.at}
              className="finding-place"
              style={place.style}
            >
              <RuleHead group={row.group} open={row.open} onTurn={() => onTurn(row.group.rule)} />
            </div>
          ),
      )}
      <ul>
        {seen.map(
          ({ row, place }) =>
            row.kind === 'finding' && (
              <li
                key={place.key}
                ref={inView.measure}
                data-index={place.at}
                className="finding-place"
                style={place.style}
                aria-setsize={row.group.findings.length}
                aria-posinset={row.position}
              >
                <div className="finding">
                  <FindingItem finding={row.finding} />
                </div>
              </li>
            ),
        )}
      </ul>
    </div>
  );
}

function keyOf(row: FindingRow | undefined): string {
  return row?.kind === 'finding' ? `${row.finding.rule} ${row.finding.subject}` : (row?.group.rule ?? '');
}

/** The lines grouped again: each rule with its findings below it. */
function listsOf(rows: readonly FindingRow[]) {
  const lists: { head: FindingRow & { kind: 'head' }; items: (FindingRow & { kind: 'finding' })[] }[] = [];
  for (const row of rows) {
    if (row.kind === 'head') lists.push({ head: row, items: [] });
    else lists.at(-1)?.items.push(row);
  }
  return lists;
}
