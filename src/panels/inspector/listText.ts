/** A list as it is typed: `analysis, testing`. */
export function joined(texts: readonly string[]): string {
  return texts.join(', ');
}

/** What was typed, as a list: without blank entries, each entry once. */
export function split(text: string): string[] {
  const texts = text.split(/[,;\n]/).map((each) => each.trim());
  return [...new Set(texts.filter(Boolean))];
}
