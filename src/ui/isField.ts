/** Fields without letters, whose value is set in one go, so that there is nothing typed in them to take back. */
const SET_IN_ONE_GO = /^(checkbox|radio|range|button|submit|reset|file|color)$/;

/** Whether letters are typed into something, which the browser takes back one by one. */
export function isTypedInto(target: EventTarget | null): boolean {
  if (!isField(target)) return false;
  return !(
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && SET_IN_ONE_GO.test(target.type))
  );
}

/** Whether something is typed into, or chosen from, so that keys are its own. */
export function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
