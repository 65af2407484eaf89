import { create } from 'zustand';

export interface Drafts {
  /** What was typed and is neither accepted nor taken back, by the field. It stays while its field is not there. */
  texts: Readonly<Record<string, string>>;
  /** `null` once it was accepted or taken back. */
  keep(field: string, text: string | null): void;
}

/** What is being typed anywhere on the page. Not the document: never saved in it, never undone. */
export const useDrafts = create<Drafts>()((set, get) => ({
  texts: {},
  keep(field, text) {
    const { [field]: _, ...others } = get().texts;
    set({ texts: text === null ? others : { ...others, [field]: text } });
  },
}));
