import type { ComponentProps } from 'react';
import { isA } from '../../domain/ids.ts';
import type { PersonId } from '../../domain/organisation.ts';
import { keyOf, type Thing } from '../../domain/thing.ts';
import { ShowButton } from '../../panels/ShowButton.tsx';
import { useView } from '../../store/view.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { ChangeCell } from './ChangeCell.tsx';
import type { Column, Row } from './changesTable.ts';

interface RowLineProps {
  row: Row;
  columns: readonly Column[];
  place: ComponentProps<'tr'>;
  onPageFor: (person: PersonId) => void;
}

/** Something that changes: its name, which selects it, and what was and what is, column by column. */
export function RowLine({ row, columns, place, onPageFor }: RowLineProps) {
  const isSelected = useView(({ selection }) => selection.some((thing) => isOf(row, thing)));
  return (
    <tr className="changes-row" data-look={row.look ?? undefined} data-selected={isSelected || undefined} {...place}>
      <th scope="row">
        <div className="changes-who">
          {row.avatar && <Avatar {...row.avatar} />}
          <div>
            <RowName row={row} isSelected={isSelected} />{' '}
            {row.note && <span className="calm changes-note">{row.note}</span>}
            {isSelected && row.thing && <WaysOn row={row} thing={row.thing} onPageFor={onPageFor} />}
          </div>
        </div>
      </th>
      {columns.map((column) => (
        <ChangeCell key={column.id} column={column} cell={row.cells[column.id]} look={row.look} />
      ))}
    </tr>
  );
}

/** Whether a row is of a thing; of somebody, in whichever squad. */
function isOf({ thing: own }: Row, thing: Thing): boolean {
  if (!own) return false;
  return own.kind === 'membership' && thing.kind === 'membership'
    ? own.person === thing.person
    : keyOf(own) === keyOf(thing);
}

function RowName({ row: { name, thing }, isSelected }: { row: Row; isSelected: boolean }) {
  if (!thing) return <span className="changes-name">{name}</span>;
  return (
    <button
      type="button"
      className="changes-name"
      aria-pressed={isSelected}
      onClick={() => useView.getState().select(isSelected ? [] : [thing])}
    >
      {name}
    </button>
  );
}

interface WaysOnProps {
  row: Row;
  thing: Thing;
  onPageFor: (person: PersonId) => void;
}

/** Where one can go from what is selected. */
function WaysOn({ row, thing, onPageFor }: WaysOnProps) {
  const words = useWords();
  const id = row.id as PersonId;
  return (
    <span className="changes-ways">
      <ShowButton look="link" thing={thing} aria-description={row.name} />
      {row.avatar && !row.avatar.open && !row.isUntouched && isA('person', id) && (
        <Button look="link" aria-label={words.t('changes.pageFor', { name: row.name })} onClick={() => onPageFor(id)}>
          {words.t('changes.pageFor', { name: firstNameOf(row.name) })}
        </Button>
      )}
    </span>
  );
}

const firstNameOf = (name: string) => name.trim().split(/\s+/)[0] ?? name;
