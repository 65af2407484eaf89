import { folded } from '../../domain/folded.ts';
import { FIELDS, type Field, type Mapping } from '../../importing/mapping/mapping.ts';

/** What was said of columns, by the headers that they stand under. */
export type Remembered = Readonly<Record<string, string>>;

/** How many lists are remembered; the one that was brought in longest ago goes first. */
const MOST = 40;

/** What a list is known again by: its headers alone, as names are compared. */
const keyOf = ({ columns }: Mapping) => columns.map(({ header }) => folded(header)).join('\t');

const isField = (text: string): text is Field => (FIELDS as readonly string[]).includes(text);

/** With what the columns of one more list were said to be. A list without headers is not remembered. */
export function remember(remembered: Remembered, mapping: Mapping): Remembered {
  if (mapping.header === null) return remembered;
  const key = keyOf(mapping);
  const { [key]: _, ...others } = remembered;
  const said = [mapping.fullWeek ?? '', ...mapping.columns.map(({ becomes }) => becomes)].join(' ');
  return Object.fromEntries([...Object.entries(others), [key, said]].slice(-MOST));
}

/** A mapping as it was said to be the last time that a list had these headers; itself where none had. */
export function recalled(remembered: Remembered, mapping: Mapping): Mapping {
  const said = mapping.header === null ? undefined : remembered[keyOf(mapping)];
  const [week = '', ...fields] = said?.split(' ') ?? [];
  if (fields.length !== mapping.columns.length || !fields.every(isField)) return mapping;
  return {
    ...mapping,
    columns: mapping.columns.map((column, at) => ({ ...column, becomes: fields[at] as Field })),
    fullWeek: week ? Number(week) : mapping.fullWeek,
  };
}
