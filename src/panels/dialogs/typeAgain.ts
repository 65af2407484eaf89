/** Takes the focus to a field whose text was not accepted, so that what is typed next takes its place. */
export function typeAgain(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}
