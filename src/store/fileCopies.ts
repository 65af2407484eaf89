import { create } from 'zustand';

/** How much of a document is in this browser alone. */
export interface OwnWork {
  /** Steps since it was last saved to a file. */
  steps: number;
  /** At how many steps it is time to say so. */
  remindAt: number;
}

/**
 * The file that a document is saved to in this session. `failed`: it could not be written the last time. `changed`:
 * somebody else wrote to it, and nothing is saved to it until the user has said what is to become of it.
 */
export interface FileCopy {
  name: string;
  state: 'saved' | 'saving' | 'failed' | 'changed';
}

export interface FileCopies {
  /** By the key of the document; kept by `main` outside the documents. */
  ownWork: Readonly<Record<string, OwnWork>>;
  /** By the key of the document. */
  files: Readonly<Record<string, FileCopy>>;
  noteStep(key: string): void;
  /** All of it has been saved to a file. */
  noteSaved(key: string): void;
  /** Puts the reminder off until there is a good deal more. */
  remindLater(key: string): void;
  noteFile(key: string, copy: FileCopy): void;
}

/** After how many steps it is time to say that they are in this browser alone. */
const MANY = 50;
const NOTHING: OwnWork = { steps: 0, remindAt: MANY };

/** Where documents are saved besides this browser, and how much is not. */
export const useFileCopies = create<FileCopies>()((set, get) => {
  const note = (key: string, work: Partial<OwnWork>) =>
    set({ ownWork: { ...get().ownWork, [key]: { ...ownWorkOn(get(), key), ...work } } });
  return {
    ownWork: {},
    files: {},
    noteStep: (key) => note(key, { steps: ownWorkOn(get(), key).steps + 1 }),
    noteSaved: (key) => note(key, NOTHING),
    remindLater: (key) => note(key, { remindAt: ownWorkOn(get(), key).steps + MANY }),
    noteFile: (key, copy) => set({ files: { ...get().files, [key]: copy } }),
  };
});

/** Whether anything was done that stands in no file. */
export function hasOwnWork({ ownWork }: Pick<FileCopies, 'ownWork'>): boolean {
  return Object.values(ownWork).some(({ steps }) => steps > 0);
}

export function ownWorkOn({ ownWork }: Pick<FileCopies, 'ownWork'>, key: string): OwnWork {
  return ownWork[key] ?? NOTHING;
}
