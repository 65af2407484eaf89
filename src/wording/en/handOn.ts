/** Of documents in which nobody is named. */
export const handOn = {
  /** Stands before the code of a pseudonym, and for somebody of whom no role is known. */
  person: 'Person',
  /** The name of a file. */
  keyOf: '{name}, key to the names',
};
