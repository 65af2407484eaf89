import { fireEvent } from '@testing-library/react';

/**
 * Presses a key that goes to an input method, as browsers tell of it: most while the composition lasts, Safari after it
 * has ended, with nothing but the code that stands for input methods.
 */
export function pressComposing(element: Element, key: 'Enter' | 'Escape'): void {
  fireEvent.keyDown(element, { key, code: key, keyCode: key === 'Enter' ? 13 : 27, isComposing: true });
  fireEvent.keyDown(element, { key, code: key, keyCode: 229, isComposing: true });
  fireEvent.keyDown(element, { key, code: key, keyCode: 229 });
}
