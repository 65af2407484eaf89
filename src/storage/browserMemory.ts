import { type Kept, keptOf, NOTHING } from './kept.ts';

const SHOWN = 'tribecraft document';
const DRAFTS = 'tribecraft drafts';

/**
 * What a page keeps in this browser beside the documents, and whether it may keep anything at all. A page that
 * `asksFirst` writes nothing before the user agreed: it is the one in one file, and other pages from the disk could
 * read it. What it keeps has names of its own, so that taking it back touches nothing that a hosted page keeps.
 */
export class BrowserMemory {
  readonly asksFirst: boolean;
  /** The names under which the documents' database and the rest are kept. */
  readonly name: string;
  #thisPage = NOTHING;

  constructor(asksFirst: boolean) {
    this.asksFirst = asksFirst;
    this.name = asksFirst ? 'tribecraft file' : 'tribecraft';
  }

  /** Read off the browser each time, since another tab may have given or taken back the user's word. */
  get mayKeep(): boolean {
    return !this.asksFirst || this.#kept().agreed;
  }

  /** What was kept before; the defaults where nothing was, or where the browser keeps nothing. */
  recall(): Kept {
    return this.mayKeep ? this.#kept() : this.#thisPage;
  }

  /** Keeps some of it. A browser that keeps nothing (private mode, a full disk) is no reason to stop. */
  remember(some: Partial<Kept>): void {
    this.#thisPage = { ...this.#thisPage, ...some };
    if (this.mayKeep) this.#keep({ ...this.recall(), ...some });
  }

  /** The user agreed. Keeps that, with what this page noted before, and answers whether it could. */
  agree(): boolean {
    this.#keep({ ...this.#thisPage, agreed: true });
    return this.mayKeep;
  }

  /** The user takes their word back: nothing stays but what this page has in its own memory. */
  takeBack(): void {
    this.#thisPage = { ...this.#kept(), agreed: false };
    try {
      localStorage.removeItem(this.name);
      sessionStorage.removeItem(SHOWN);
      sessionStorage.removeItem(DRAFTS);
    } catch {
      // A browser that does not let us has kept nothing.
    }
  }

  /** Which document this tab showed before it was loaded again; another tab may show another one. */
  recallShown(): string | null {
    try {
      return sessionStorage.getItem(SHOWN);
    } catch {
      return null;
    }
  }

  rememberShown(key: string): void {
    if (!this.mayKeep) return;
    try {
      sessionStorage.setItem(SHOWN, key);
    } catch {
      // The document opened last comes up instead.
    }
  }

  /** What was being typed in this tab when its page went, by the field. */
  recallDrafts(): Record<string, string> {
    try {
      const kept: unknown = JSON.parse(sessionStorage.getItem(DRAFTS) ?? '{}');
      return Object.fromEntries(Object.entries(kept ?? {}).filter(([, text]) => typeof text === 'string'));
    } catch {
      return {};
    }
  }

  rememberDrafts(drafts: Readonly<Record<string, string>>): void {
    if (!this.mayKeep) return;
    try {
      if (Object.keys(drafts).length > 0) sessionStorage.setItem(DRAFTS, JSON.stringify(drafts));
      else sessionStorage.removeItem(DRAFTS);
    } catch {
      // What can be accepted is, as the page goes.
    }
  }

  #kept(): Kept {
    try {
      return keptOf(JSON.parse(localStorage.getItem(this.name) ?? '{}'));
    } catch {
      return NOTHING;
    }
  }

  #keep(all: Kept): void {
    try {
      localStorage.setItem(this.name, JSON.stringify(all));
    } catch {
      // The page works the same without.
    }
  }
}
