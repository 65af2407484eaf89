import { withField } from './chosen.ts';
import { fieldOfHeader } from './headers.ts';
import { type Field, type Mapping, NAME_PARTS, WHOLE_NAMES } from './mapping.ts';

/** A column that holds a part of names. */
export interface NamePart {
  at: number;
  part: Field;
}

/** The columns that hold parts of names as the mapping has it; none where it is one alone. */
export function nameParts({ columns }: Mapping): NamePart[] {
  const parts = columns
    .map(({ becomes }, at) => ({ at, part: becomes }))
    .filter(({ part }) => NAME_PARTS.includes(part));
  return parts.length > 1 ? parts : [];
}

/** The columns that hold parts of names by their headers, the best named of each part; none where it is one alone. */
export function namePartsByHeader({ columns }: Mapping): NamePart[] {
  const best = NAME_PARTS.flatMap((part) => {
    const ranked = [...columns.entries()].flatMap(([at, { header }]) => {
      const found = fieldOfHeader(header);
      return found?.field === part ? [{ at, part, rank: found.rank }] : [];
    });
    return ranked.sort((one, other) => one.rank - other.rank).slice(0, 1);
  });
  return best.length > 1 ? best.map(({ at, part }) => ({ at, part })) : [];
}

/** The columns that hold whole names, as the mapping has it or by their headers. */
export function wholeNames({ columns }: Mapping): number[] {
  return [...columns.keys()].filter((at) => {
    const { becomes = 'extra', header = '' } = columns[at] ?? {};
    return WHOLE_NAMES.includes(becomes) || (becomes === 'extra' && fieldOfHeader(header)?.field === 'name');
  });
}

/** The mapping with names joined of parts; columns of whole names are kept under their headers. */
export function withNameParts(mapping: Mapping, parts: readonly NamePart[]): Mapping {
  return parts.reduce((next, { at, part }) => withField(next, at, part), without(mapping, WHOLE_NAMES));
}

/** The mapping with names as they stand whole in a column; columns of their parts are kept under their headers. */
export function withWholeName(mapping: Mapping, at: number, field: 'name' | 'lastFirst'): Mapping {
  return withField(without(mapping, NAME_PARTS), at, field);
}

function without(mapping: Mapping, fields: readonly Field[]): Mapping {
  const columns = mapping.columns.map((column) =>
    fields.includes(column.becomes) ? { ...column, becomes: 'extra' as const } : column,
  );
  return { ...mapping, columns };
}
