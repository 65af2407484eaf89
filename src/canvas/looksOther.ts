import type { View } from '../store/view.ts';

/** What of the view shows on the board. */
const PAINTED = ['selection', 'hovered', 'search'] as const satisfies readonly (keyof View)[];

/** Whether the board looks other than before: a question that opens is not held up by painting the same again. */
export function looksOther(view: View, before: View): boolean {
  return PAINTED.some((key) => view[key] !== before[key]);
}
