import type { Shown, Step } from '../../domain/history.ts';
import type { Role, Trouble } from '../../domain/keeping.ts';
import { VERSION } from '../../domain/version.ts';
import { Baton, type TabMeans } from '../tabs/baton.ts';
import { type Entry, isLong } from '../vault/entry.ts';
import type { Opened } from '../vault/reading.ts';
import type { Vault } from '../vault/vault.ts';
import type { Hold } from '../vault/writing.ts';
import { OpenJournal } from './openJournal.ts';
import type { Rhythm } from './snapshots.ts';
import type { Patience } from './unsaved.ts';

export interface HoldingOptions {
  tabs: TabMeans;
  patience: Patience;
  rhythm: Rhythm;
}

export interface HeldEvents {
  labelOf(step: Step): string;
  /** Its role, or how it is kept, may have changed. */
  changed(): void;
  /** Another tab changed it. */
  followed(): void;
  /** The disk has acknowledged something that the user did here. */
  kept(): void;
  /** Another tab writes it now, and what was done here had not been written: it has to go on elsewhere. */
  displaced(shown: Shown): void;
}

/** A document that this tab has open: its journal, and whether this tab may write it or follows another. */
export class HeldDocument {
  role: Role = 'follower';
  /** What the page shows of it, and what of that the disk has. */
  readonly journal: OpenJournal;
  readonly #hold: Hold;
  readonly #vault: Vault;
  readonly #events: HeldEvents;
  readonly #retry: number;
  readonly #baton: Baton;
  /** A newer version of the program has written it since: it is followed no more. */
  #isOutdated = false;
  /** Reactions to other tabs, which run one after the other. */
  #turn: Promise<void> = Promise.resolve();

  constructor(hold: Hold, vault: Vault, { tabs, patience, rhythm }: HoldingOptions, events: HeldEvents) {
    this.#hold = hold;
    this.#vault = vault;
    this.#events = events;
    this.#retry = patience.firstRetry;
    this.journal = new OpenJournal(hold, vault, patience, rhythm, {
      right: () => (this.role === 'follower' ? 'none' : this.#baton.isSure ? 'sure' : 'some'),
      labelOf: events.labelOf,
      kept: (entries) => this.#noteKept(entries),
      refused: (answer) => this.#noteRefused(answer),
      changed: events.changed,
    });
    this.#baton = new Baton(hold.key, hold.writer, tabs, {
      gained: () => this.#inTurn(() => this.#becomeWriter()),
      lost: () => this.#becomeFollower(),
      heard: (version, entries) => this.#inTurn(() => this.#follow(version, entries)),
      changed: () => this.#inTurn(() => this.#readAgain()),
    });
  }

  get key(): string {
    return this.#hold.key;
  }

  get trouble(): Trouble | null {
    return this.#isOutdated ? 'newer' : this.journal.trouble;
  }

  /** Takes in a document that this browser does not keep yet. */
  begin(shown: Shown): void {
    this.role = 'writer';
    this.journal.begin(shown);
    this.#inTurn(async () => this.#takeRole(await this.#baton.reachFor()));
  }

  /** Reads a document that this browser keeps. Rejects where the browser does not let us. */
  async open(): Promise<Opened> {
    this.role = await this.#baton.reachFor();
    if (this.role !== 'follower') await this.#vault.claim(this.#hold);
    const opened = await this.#vault.open(this.#hold.key);
    if (opened.kind === 'ok') this.journal.adopt(opened);
    if (this.role !== 'follower') this.#baton.sayClaimed();
    return opened;
  }

  takeOver(): Promise<void> {
    return this.#baton.takeOver();
  }

  /** The database was closed under us: what it acknowledged may be gone. */
  doubt(): void {
    if (this.role !== 'follower') this.journal.doubt();
  }

  /** Reads again what another tab may have written while this one slept. What is just being opened is read anyway. */
  catchUp(): void {
    if (this.role === 'follower' && this.journal.shown) this.#inTurn(() => this.#readAgain());
  }

  /** Lets others write it. Only once everything is saved. */
  async leave(): Promise<void> {
    await this.journal.snapshot();
    this.#baton.leave();
  }

  #inTurn(work: () => Promise<void>): void {
    this.#turn = this.#turn.then(work).catch(() => undefined);
  }

  #takeRole(role: Role): void {
    this.role = role;
    this.#events.changed();
  }

  #noteKept(entries: readonly Entry[]): void {
    if (entries.length === 0) return this.#baton.sayChanged();
    // Whoever is told of very much reads it as quickly where it is kept.
    if (entries.some(isLong)) this.#baton.sayChanged();
    else this.#baton.sayWritten(VERSION, entries);
    this.#events.kept();
  }

  #noteRefused(answer: 'elsewhere' | 'newer'): void {
    this.#isOutdated = answer === 'newer';
    this.#baton.stepBack();
    this.#takeRole('follower');
    this.#giveWay();
  }

  async #becomeFollower(): Promise<void> {
    this.#takeRole('follower');
    await this.journal.write();
    if (!this.journal.isSaved) this.#giveWay();
  }

  /** Another tab has written what this one did not see. */
  #giveWay(): void {
    const { shown, isSaved } = this.journal;
    this.journal.letGo();
    if (shown && !isSaved) this.#events.displaced(shown);
    else this.#inTurn(() => this.#readAgain());
  }

  async #becomeWriter(): Promise<void> {
    if (!this.#baton.writes) return;
    try {
      const head = await this.#vault.claim(this.#hold);
      if (head !== this.journal.head) await this.#readAgain();
    } catch {
      setTimeout(() => this.#inTurn(() => this.#becomeWriter()), this.#retry);
      return;
    }
    if (this.#isOutdated || !this.#baton.writes) return;
    this.#baton.sayClaimed();
    this.#takeRole(this.#baton.writerRole);
    this.journal.goOn();
  }

  async #follow(version: number, entries: readonly Entry[]): Promise<void> {
    if (this.journal.follow(version, entries)) this.#events.followed();
    else await this.#readAgain();
  }

  async #readAgain(): Promise<void> {
    const opened = await this.#vault.open(this.#hold.key);
    this.#isOutdated = opened.kind === 'newer';
    if (opened.kind === 'ok') {
      this.journal.adopt(opened);
      this.#events.followed();
    } else this.#events.changed();
  }
}
