/** `0.8`, `0,8` or `80 %` as a number; `null` for anything else. */
export function numberFrom(text: string): number | null {
  const [, digits, percent] = /^\s*(\d+(?:[.,]\d+)?)\s*(%?)\s*$/.exec(text) ?? [];
  if (digits === undefined) return null;
  const number = Number(digits.replace(',', '.'));
  return percent ? number / 100 : number;
}
