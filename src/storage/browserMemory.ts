import { type Kept, keptOf, NOTHING } from './kept.ts';

const SHOWN = 'tribecraft document';
const SCENARIO = 'tribecraft scenario';
const DRAFTS = 'tribecraft drafts';

/** What is typed and neither accepted nor taken back, by the field. */
type Drafts = Readonly<Record<string, string>>;

function draftsIn(kept: string | null): Drafts {
  try {
    const drafts: unknown = JSON.parse(kept ?? '{}');
    return Object.fromEntries(Object.entries(drafts ?? {}).filter(([, text]) => typeof text === 'string'));
  } catch {
    return {};
  }
}

function keepDrafts(storage: Storage, name: string, drafts: Drafts): void {
  if (Object.keys(drafts).length > 0) storage.setItem(name, JSON.stringify(drafts));
  else storage.removeItem(name);
}

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
  #isStopped = false;
  /** Under which the drafts of a tab that was closed lie. */
  readonly #closed: string;

  constructor(asksFirst: boolean) {
    this.asksFirst = asksFirst;
    this.name = asksFirst ? 'tribecraft file' : 'tribecraft';
    this.#closed = `${this.name} drafts`;
  }

  /** Read off the browser each time, since another tab may have given or taken back the user's word. */
  get mayKeep(): boolean {
    return !this.#isStopped && (!this.asksFirst || this.#kept().agreed);
  }

  /** Everything is being deleted: this page keeps nothing any more. */
  get isStopped(): boolean {
    return this.#isStopped;
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
    this.#remove();
  }

  /** From now on this page writes nothing. */
  stop(): void {
    this.#isStopped = true;
  }

  goOn(): void {
    this.#isStopped = false;
  }

  /** Deletes all that is kept here, also what this page has in its own memory. */
  forget(): void {
    this.#thisPage = NOTHING;
    this.#remove();
  }

  #remove(): void {
    try {
      localStorage.removeItem(this.name);
      sessionStorage.removeItem(SHOWN);
      sessionStorage.removeItem(SCENARIO);
      sessionStorage.removeItem(DRAFTS);
      localStorage.removeItem(this.#closed);
    } catch {
      // A browser that does not let us has kept nothing.
    }
  }

  /** Which document this tab showed before it was loaded again; another tab may show another one. */
  recallShown(): string | null {
    return recalled(SHOWN);
  }

  rememberShown(key: string): void {
    if (this.mayKeep) remember(SHOWN, key);
  }

  /** Which scenario of it was on the page. */
  recallScenario(): string | null {
    return recalled(SCENARIO);
  }

  rememberScenario(scenario: string): void {
    if (this.mayKeep) remember(SCENARIO, scenario);
  }

  /**
   * What was being typed when the page went, by the field: in this tab, where it was loaded again, or else in tabs that
   * were closed. Whoever is told takes it over.
   */
  recallDrafts(): Drafts {
    try {
      const own = sessionStorage.getItem(DRAFTS);
      const closed = draftsIn(localStorage.getItem(this.#closed));
      if (own === null) {
        localStorage.removeItem(this.#closed);
        return closed;
      }
      const drafts = draftsIn(own);
      const others = Object.entries(closed).filter(([field]) => !(field in drafts));
      keepDrafts(localStorage, this.#closed, Object.fromEntries(others));
      return drafts;
    } catch {
      return {};
    }
  }

  /** Whether the tab is loaded again or closed, nobody can tell as its page goes: so it is kept for both. */
  rememberDrafts(drafts: Drafts): void {
    if (!this.mayKeep) return;
    try {
      keepDrafts(sessionStorage, DRAFTS, drafts);
      keepDrafts(localStorage, this.#closed, { ...draftsIn(localStorage.getItem(this.#closed)), ...drafts });
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

function recalled(item: string): string | null {
  try {
    return sessionStorage.getItem(item);
  } catch {
    return null;
  }
}

function remember(item: string, text: string): void {
  try {
    sessionStorage.setItem(item, text);
  } catch {
    // What was opened last comes up instead, as it begins.
  }
}
