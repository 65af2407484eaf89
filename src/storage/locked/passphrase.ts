/** So many letters a passphrase has at least (NIST SP 800-63B, section 5.1.1.2). */
export const LEAST_LETTERS = 8;

/**
 * A passphrase as it is used: keyboards write the same letter in one sign or in two, and Option with the space bar of a
 * Mac gives a space that looks like any other. So it is composed (NFC), and every space is the common one, as RFC 8265,
 * section 4.2.2, has it for passwords. Nothing else is changed, and nothing is taken off its ends.
 */
export function prepared(passphrase: string): string {
  return passphrase.replace(/\p{Zs}/gu, ' ').normalize('NFC');
}

/** Whether a new passphrase has as many letters as it must; a code point is one letter, as NIST counts them. */
export function isLongEnough(passphrase: string): boolean {
  return [...prepared(passphrase)].length >= LEAST_LETTERS;
}
