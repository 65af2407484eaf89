/** Whether nothing has the focus any more that somebody could have given it to. */
export function isFocusLost(): boolean {
  const { activeElement } = document;
  return !activeElement || activeElement === document.body || activeElement.matches('[role="dialog"]');
}
