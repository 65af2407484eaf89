/**
 * The id of the landmark in which menus, questions and hints stand, so that a screen reader finds them in one place.
 */
export const IN_FRONT = 'in-front';

/** Where portals go; the end of the page, where there is no such landmark. */
export function inFront(): HTMLElement | undefined {
  return document.getElementById(IN_FRONT) ?? undefined;
}
