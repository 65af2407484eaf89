/**
 * Under which the name of a document is kept while it is typed over the one it has, in the bar or in the list. What was
 * typed over another name is not offered any more.
 */
export const placeOfName = (documentKey: string, name: string): string => `${documentKey} name ${name}`;
