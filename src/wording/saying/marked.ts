/**
 * A text with its control characters as marks that can be seen, such as `␛`: so a name can neither steer a terminal nor
 * turn around the letters beside it.
 */
export function marked(text: string): string {
  return text.replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '␡' : '�';
  });
}
