import { useState } from 'react';
import { AFFECTED, type Affected, type AffectedGroup } from '../../domain/compare/affected.ts';
import type { Index } from '../../domain/lookup/indexOf.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { type Cell, COLUMNS, cellsOf } from './cellsOf.ts';

interface AffectedTableProps {
  affected: readonly Affected[];
  before: Index;
  after: Index;
}

/** As many people of a group as are shown before somebody asks for all. */
const FIRST = 100;

/** Everybody for whom something changes, with what they were and what they are, by what weighs most of it. */
export function AffectedTable(props: AffectedTableProps) {
  const words = useWords();
  const groups = AFFECTED.map((group) => [group, props.affected.filter((each) => each.group === group)] as const);
  return (
    <table className="changes-table" aria-label={words.t('changes.people')}>
      <thead>
        <tr>
          <th scope="col">{words.t('changes.column.person')}</th>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {words.t(`changes.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(
        ([group, those]) => those.length > 0 && <Group key={group} {...props} group={group} affected={those} />,
      )}
    </table>
  );
}

function Group({ group, affected, before, after }: AffectedTableProps & { group: AffectedGroup }) {
  const words = useWords();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? affected : affected.slice(0, FIRST);
  return (
    <tbody>
      <tr className="changes-group">
        <th scope="rowgroup" colSpan={COLUMNS.length + 1}>
          {words.t(`changes.group.${group}`)} <span className="calm">{words.number(affected.length)}</span>
        </th>
      </tr>
      {shown.map((each) => (
        <Person key={each.id} affected={each} before={before} after={after} />
      ))}
      {affected.length > shown.length && (
        <tr>
          <td colSpan={COLUMNS.length + 1}>
            <Button look="link" onClick={() => setWhole(true)}>
              {words.t('changes.seeAll', { count: affected.length })}
            </Button>
          </td>
        </tr>
      )}
    </tbody>
  );
}

function Person({ affected, before, after }: { affected: Affected; before: Index; after: Index }) {
  const words = useWords();
  const cells = cellsOf(words, affected, before, after);
  const { before: was, after: is } = affected;
  return (
    <tr className={is ? undefined : 'changes-gone'}>
      <th scope="row">
        <span className="changes-name">{(is ?? was)?.person.name}</span>
        {!was && <span className="calm">{words.t('changes.isNew')}</span>}
        {!is && <span className="calm">{words.t('changes.isGone')}</span>}
      </th>
      {COLUMNS.map((column) => (
        <CellShown key={column} {...cells[column]} />
      ))}
    </tr>
  );
}

/** What was and what is; once where that is the same, or there is but one. */
function CellShown({ was, is }: Cell) {
  const words = useWords();
  if (was === is || was === null || is === null) return <td>{is ?? was}</td>;
  return (
    <td className="changes-cell">
      <span className="calm">
        <span className="unseen">{words.t('changes.was')} </span>
        {was || '–'}
      </span>
      <strong>
        <span aria-hidden>→ </span>
        <span className="unseen">{words.t('changes.is')} </span>
        {is || '–'}
      </strong>
    </td>
  );
}
