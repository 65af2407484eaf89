/** Under which the name of a document is kept while it is typed, in the bar or in the list. */
export const placeOfName = (documentKey: string): string => `${documentKey} name`;
