/** Two texts (roles, expertise) match when these are equal. */
export function matchable(text: string): string {
  return text.trim().toLowerCase();
}
