/** How a list differs from the document in one field. */
export interface Difference {
  from: string;
  to: string;
  /** The list says what the last one said. */
  isAsBefore: boolean;
  /** The document says something else than the last list. */
  byHand: boolean;
}
