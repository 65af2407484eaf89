import type { SyntheticEvent } from 'react';

/** The key code of a press that went to an input method. */
const TO_INPUT_METHOD = 229;

/**
 * Whether a key press belongs to an input method, which composes a text of several keys: then Enter takes a conversion
 * and Escape drops it, and neither means the field, the dialog or the page. Safari has ended the composition by the time
 * it tells of the key that ended it, and only the code still says so.
 */
export function isComposing(event: Event | SyntheticEvent): boolean {
  const native = 'nativeEvent' in event ? event.nativeEvent : event;
  return native instanceof KeyboardEvent && (native.isComposing || native.keyCode === TO_INPUT_METHOD);
}
