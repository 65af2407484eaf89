import type { Command } from '../../src/domain/commands/command.ts';
import { run } from '../../src/domain/commands/run.ts';
import type { Document } from '../../src/domain/document.ts';
import { NO_HISTORY, type Shown, type Step } from '../../src/domain/history.ts';
import type { Role, SaveState } from '../../src/domain/keeping.ts';
import { Keeper, type OpenedDocument } from '../../src/storage/keeping/keeper.ts';
import { shownAfter } from '../../src/storage/keeping/position.ts';
import type { Act } from '../../src/storage/vault/entry.ts';
import type { VaultOptions } from '../../src/storage/vault/vault.ts';
import { TODAY } from './picture.ts';

/** What the tabs of one browser share while it runs. */
export interface Browser {
  database: string;
  /** Which time it runs: tabs of another time are not heard. */
  run: number;
  locks: LockManager | undefined;
  /** Its tabs hear nothing of each other. */
  isDeaf?: boolean;
}

export interface Habits extends Pick<VaultOptions, 'now' | 'lifting' | 'mayKeep'> {
  /** How long nothing may happen before a snapshot, in milliseconds. */
  idle?: number;
  acts?: number;
  persist?: () => Promise<boolean>;
}

let tabs = 0;

/** A page with nothing on it: a document with its history, that commands are run on and that is kept. */
export class Tab {
  key = '';
  shown: Shown;
  saved: SaveState = { kind: 'saved' };
  role: Role = 'writer';
  /** Every state of saving there was, in order. */
  readonly reports: SaveState[] = [];
  readonly forks: string[] = [];
  persisted: boolean | null = null;
  readonly keeper: Keeper;
  readonly #name = `tab-${++tabs}`;
  #keys = 0;

  constructor(
    { database, run: time, locks, isDeaf }: Browser,
    { idle = 60_000, acts = 50, persist, now, lifting, mayKeep }: Habits = {},
  ) {
    this.shown = undefined as unknown as Shown;
    this.keeper = new Keeper(
      {
        show: (key, shown) => this.show(key, shown),
        follow: (shown) => {
          this.shown = shown;
          this.#tell({ kind: 'followed' });
        },
        noteSaved: (saved) => {
          this.saved = saved;
          this.reports.push(saved);
        },
        noteRole: (role) => {
          this.role = role;
        },
        notePersisted: (isPersisted) => {
          this.persisted = isPersisted;
        },
        noteForked: (name) => this.forks.push(name),
        labelOf: ({ command }) => command.type,
        newKey: () => `document:${this.#name}-${++this.#keys}`,
        today: () => TODAY,
      },
      {
        tabs: {
          locks,
          channel: isDeaf ? undefined : (name) => new BroadcastChannel(`${database} ${time} ${name}`),
          patience: locks ? 1000 : 50,
        },
        patience: { firstRetry: 5, lastRetry: 20, slow: 2000 },
        rhythm: { idle, acts },
        persist,
        vault: { name: database, ...(now && { now }), ...(lifting && { lifting }), ...(mayKeep && { mayKeep }) },
      },
    );
  }

  show(key: string, shown: Shown): void {
    this.key = key;
    this.shown = shown;
    this.#tell({ kind: 'opened' });
  }

  /** Takes a new document into the page. */
  begin(key: string, document: Document): void {
    this.show(key, { document, ...NO_HISTORY });
  }

  /** Opens a document that the browser keeps, and shows it. */
  async open(key: string): Promise<OpenedDocument> {
    const opened = await this.keeper.open(key);
    if (opened.kind === 'ok') {
      const { document, past, future } = opened;
      this.show(key, { document, past, future });
    }
    return opened;
  }

  /** Runs a command, and answers whether it changed anything. */
  do(command: Command): boolean {
    if (this.role === 'follower') return false;
    const outcome = run(this.shown.document, command);
    if (outcome.kind !== 'done') return false;
    const { changes } = outcome;
    return this.#act({ kind: 'done', command, changes, label: '' }, { command, changes, before: this.shown.document });
  }

  undo(): boolean {
    return this.role !== 'follower' && this.#act({ kind: 'undone' }, this.shown.past.at(-1));
  }

  redo(): boolean {
    return this.role !== 'follower' && this.#act({ kind: 'redone' }, this.shown.future.at(-1));
  }

  #act(act: Act, step: Step | undefined): boolean {
    const next = shownAfter(this.shown, act);
    if (!next || !step) return false;
    this.shown = next;
    this.#tell({ kind: act.kind, step });
    return true;
  }

  #tell(what: { kind: 'opened' | 'followed' } | { kind: Act['kind']; step: Step }): void {
    this.keeper.hear({ ...what, documentKey: this.key, shown: this.shown });
  }
}
