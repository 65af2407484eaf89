/**
 * Whether a number, as JSON has it, is written back as the same number: `0.10` and `1e2` are, `12345678901234567890`
 * and `1e-400` are not.
 */
export function isExact(number: string): boolean {
  return writtenAlike(number) === writtenAlike(String(Number(number)));
}

/** The significant digits of a number and the power of ten they stand before, the same for all its spellings. */
function writtenAlike(number: string): string {
  const [mantissa = '', exponent = '0'] = number.replace(/^-/, '').split(/e/i);
  const [whole = '', fraction = ''] = mantissa.split('.');
  const digits = whole + fraction;
  const start = pastZeros(digits, 0, 1);
  if (start === digits.length) return '0';
  const end = pastZeros(digits, digits.length - 1, -1) + 1;
  const power = Number(exponent) - fraction.length + (digits.length - end);
  return `${digits.slice(start, end)}e${power}`;
}

/** The first place from here on at which there is no zero. By hand: a pattern takes the square of the length. */
function pastZeros(digits: string, from: number, step: 1 | -1): number {
  let at = from;
  while (digits[at] === '0') at += step;
  return at;
}
