/** A number as somebody types it. */
export interface TypedNumber {
  number: number;
  /** It was typed as a part of a whole: `½`, `32/40` or `80%`, all of which are below 1 where less than the whole is meant. */
  isPart: boolean;
}

const FRACTIONS: Record<string, number> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
  '⅒': 1 / 10,
};

const DECIMAL = '\\d{1,9}(?:[.,]\\d{1,9})?|[.,]\\d{1,9}';
const PLAIN = new RegExp(`^(${DECIMAL})$`);
const PERCENT = new RegExp(`^(${DECIMAL}) ?(?:%|percent|procent)$`);
const QUOTIENT = new RegExp(`^(${DECIMAL}) ?[/⁄∕] ?(${DECIMAL})$`);
const FRACTION = new RegExp(`^(\\d{1,9})? ?([${Object.keys(FRACTIONS).join('')}])$`);

/**
 * What was typed as a number: `0.8`, `0,8`, `,8`, `80%`, `32/40`, `½` or `1 ½`, each also with `FTE` behind it. `null`
 * for anything that could mean more than one thing, such as `32 hours`, of which nobody knows out of how many.
 */
export function typedNumber(text: string): TypedNumber | null {
  const typed = text
    .replace(/[\uff01-\uff5e]/g, (wide) => wide.normalize('NFKC'))
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ ?fte$/i, '')
    .toLowerCase();
  const [, plain] = PLAIN.exec(typed) ?? [];
  if (plain) return { number: decimal(plain), isPart: false };
  const [, percent] = PERCENT.exec(typed) ?? [];
  if (percent) return part(decimal(percent) / 100);
  const [, of, whole] = QUOTIENT.exec(typed) ?? [];
  if (of && whole) return decimal(whole) === 0 ? null : part(decimal(of) / decimal(whole));
  const [, ones = '0', fraction] = FRACTION.exec(typed) ?? [];
  return fraction ? part(Number(ones) + (FRACTIONS[fraction] ?? 0)) : null;
}

/** Without the digits that only say that a third has no end. */
function part(number: number): TypedNumber {
  return { number: Math.round(number * 10_000) / 10_000, isPart: true };
}

function decimal(digits: string): number {
  return Number(digits.replace(',', '.'));
}
