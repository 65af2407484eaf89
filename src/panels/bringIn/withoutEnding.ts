/** The name of a file as a title: `Staff 2027.csv` is *Staff 2027*. */
export function withoutEnding(name: string): string {
  return name.replace(/\.[a-z]{2,5}$/i, '');
}
