import { create } from 'zustand';

/** Something that the user should know about how documents are kept. */
export type KeepingNotice =
  /** What was done here goes on in a document of its own, since another tab writes the old one. */
  | { kind: 'forked'; name: string }
  /** The newest changes of the document could not be read, since they are damaged. */
  | { kind: 'lost'; count: number }
  /** Everything was deleted; the page's own files may stay, where they could not be fetched again. */
  | { kind: 'forgotten'; files: 'gone' | 'stay' };

export interface Keeping {
  /** Whether the browser promised not to clear what is kept on its own; `null` until it was asked. */
  isPersisted: boolean | null;
  notice: KeepingNotice | null;
  /** Whether the user agreed that this page keeps anything in this browser; `null` where nobody has to ask. */
  consent: 'given' | 'missing' | null;
}

/** How documents are kept in this browser, besides whether all is saved; told by `main`. */
export const useKeeping = create<Keeping>()(() => ({ isPersisted: null, notice: null, consent: null }));
