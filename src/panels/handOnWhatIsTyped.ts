import { useView } from '../store/view.ts';
import { isComposing } from '../ui/isComposing.ts';

const IN_FRONT = '[role="menu"], [role="dialog"], [role="alert"]';
/** Keys that change a text without being part of it. */
const EDITING: readonly string[] = ['Backspace', 'Delete', 'Enter'];

/**
 * Hands what is typed while a question is on its way to the field that has the focus once it stands, in place of what is
 * selected there. Fetched or not, it comes a moment after it was asked for, and whoever opens the search by a key types
 * on at once: until then nothing of that may be lost, go into a field behind it or be a key of the board. Where the
 * question has no field, it is dropped. Gives what ends it.
 */
export function handOnWhatIsTyped(): () => void {
  /** What was typed since the question was asked; `null` while none is on its way. */
  let ahead: string | null = null;
  const unsubscribe = useView.subscribe((now, before) => {
    if (now.dialog !== before.dialog) ahead = now.dialog ? '' : null;
  });
  const press = (event: KeyboardEvent) => {
    if (ahead === null || isComposing(event)) return;
    if (isInFront(event.target)) ahead = null;
    else if (isText(event) || EDITING.includes(event.key)) {
      ahead = withKey(ahead, event.key);
      event.preventDefault();
      event.stopPropagation();
    }
  };
  const arrive = ({ target }: FocusEvent) => {
    if (ahead === null || !isInFront(target)) return;
    if (ahead !== '' && isTextField(target)) typeInto(target, ahead);
    ahead = null;
  };
  window.addEventListener('keydown', press, true);
  // After the field's own: one may select what stands in it.
  window.addEventListener('focusin', arrive);
  return () => {
    unsubscribe();
    window.removeEventListener('keydown', press, true);
    window.removeEventListener('focusin', arrive);
  };
}

const isInFront = (target: EventTarget | null) => target instanceof Element && target.closest(IN_FRONT) !== null;

/** Whether a key writes a character, with AltGr or without; not with Ctrl, Cmd or Alt, which are shortcuts. */
function isText(event: KeyboardEvent): boolean {
  const isShortcut = event.ctrlKey || event.metaKey || event.altKey;
  return [...event.key].length === 1 && (!isShortcut || event.getModifierState('AltGraph'));
}

function withKey(text: string, key: string): string {
  if (key === 'Backspace') return [...text].slice(0, -1).join('');
  return EDITING.includes(key) ? text : text + key;
}

/** Whether something is a field of letters: others, such as a tick, have no selection. */
function isTextField(target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement {
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return isField && target.selectionStart !== null;
}

function typeInto(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  field.setRangeText(text, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, data: text, inputType: 'insertText' }));
}
