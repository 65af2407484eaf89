/** Small things that are kept for this browser's user beside the documents: never anything of an organisation. */
export interface Kept {
  language: 'en' | 'nl' | null;
  theme: 'system' | 'light' | 'dark';
  /** The line that says what to try has been put away. */
  hintSeen: boolean;
  /** The heads of squads say their products and mandate. */
  productsShown: boolean;
  /** Where the camera was, by document and scenario. */
  cameras: Record<string, { x: number; y: number; zoom: number }>;
  /** How much of each document was in this browser alone, by the key of the document. */
  ownWork: Record<string, { steps: number; remindAt: number }>;
  /** What the columns of a list were said to be, by its headers: no value of a list is ever kept. */
  mappings: Record<string, string>;
  /** The documents, by their keys, in which it was offered to do in a proposal what was done in Today, and the day of that. */
  offered: Record<string, string>;
  /** How the last picture was made. */
  exporting: Record<string, string>;
  /** The user was asked whether this page may keep anything, and agreed. */
  agreed: boolean;
}

export const NOTHING: Kept = {
  language: null,
  theme: 'system',
  hintSeen: false,
  productsShown: false,
  cameras: {},
  ownWork: {},
  mappings: {},
  offered: {},
  exporting: {},
  agreed: false,
};

type Table = Record<string, unknown>;

const tableOf = (value: unknown): Table => (typeof value === 'object' && value !== null ? (value as Table) : {});

function oneOf<Value>(value: unknown, values: readonly Value[], otherwise: Value): Value {
  return values.find((each) => each === value) ?? otherwise;
}

/** The entries whose value is a number under each key. */
function numbersIn<Key extends string>(value: unknown, keys: readonly Key[]): Record<string, Record<Key, number>> {
  const isWhole = (entry: [string, unknown]): entry is [string, Record<Key, number>] =>
    keys.every((key) => Number.isFinite(tableOf(entry[1])[key]));
  return Object.fromEntries(Object.entries(tableOf(value)).filter(isWhole));
}

/** The entries whose value is a text. */
function textsIn(value: unknown): Record<string, string> {
  const isText = (entry: [string, unknown]): entry is [string, string] => typeof entry[1] === 'string';
  return Object.fromEntries(Object.entries(tableOf(value)).filter(isText));
}

/** What was kept, as far as it makes sense. By hand, since this is read before anything is on the page. */
export function keptOf(value: unknown): Kept {
  const { language, theme, hintSeen, productsShown, cameras, ownWork, mappings, offered, exporting, agreed } =
    tableOf(value);
  return {
    language: oneOf(language, ['en', 'nl'], null),
    theme: oneOf(theme, ['system', 'light', 'dark'], 'system'),
    hintSeen: hintSeen === true,
    productsShown: productsShown === true,
    cameras: numbersIn(cameras, ['x', 'y', 'zoom']),
    ownWork: numbersIn(ownWork, ['steps', 'remindAt']),
    mappings: textsIn(mappings),
    offered: textsIn(offered),
    exporting: textsIn(exporting),
    agreed: agreed === true,
  };
}
