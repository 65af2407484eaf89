import { VERSION } from '../../domain/document.ts';
import { type Role, Seat, type TabMeans } from '../tabs/seat.ts';
import type { Act, Entry } from '../vault/entry.ts';
import type { Found, Opened, Repair } from '../vault/reading.ts';
import { writtenAsFound, writtenAtOnce } from '../vault/snapshot.ts';
import type { Step } from '../vault/step.ts';
import type { Trouble } from '../vault/trouble.ts';
import type { Vault } from '../vault/vault.ts';
import type { Answer, Hold } from '../vault/writing.ts';
import type { Shown } from './page.ts';
import { beginningOf, type Position, positionAfter, positionFollowing, stateAt } from './position.ts';
import { type Rhythm, Snapshots } from './snapshots.ts';
import { type Patience, Unsaved } from './unsaved.ts';

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

/** A document in the hands of this tab: what the page has of it, what the disk has of it, and who may write it. */
export class HeldDocument {
  role: Role = 'follower';
  /** A newer version of the program has written it since: it is followed no more. */
  isOutdated = false;
  /** How many of its newest changes could not be read, since they are damaged. */
  lost = 0;
  readonly #hold: Hold;
  readonly #vault: Vault;
  readonly #events: HeldEvents;
  readonly #patience: Patience;
  readonly #unsaved: Unsaved;
  readonly #snapshots: Snapshots;
  readonly #seat: Seat;
  #at: Position | null = null;
  #repair: Repair | null = null;
  /** What other tabs make this one do, one thing after the other. */
  #turn: Promise<void> = Promise.resolve();

  constructor(hold: Hold, vault: Vault, { tabs, patience, rhythm }: HoldingOptions, events: HeldEvents) {
    this.#hold = hold;
    this.#vault = vault;
    this.#events = events;
    this.#patience = patience;
    this.#unsaved = new Unsaved(patience, {
      append: (entries) => this.#append(entries),
      kept: (entries) => this.#noteKept(entries),
      refused: (answer) => this.#noteRefused(answer),
      changed: () => events.changed(),
    });
    this.#snapshots = new Snapshots(vault, hold, rhythm, () =>
      this.#at && this.role !== 'follower' && this.isSaved ? stateAt(this.#at) : null,
    );
    this.#seat = new Seat(hold.key, hold.writer, tabs, {
      gained: () => this.#inTurn(() => this.#becomeWriter()),
      lost: () => this.#becomeFollower(),
      heard: (version, entries) => this.#inTurn(() => this.#follow(version, entries)),
      changed: () => this.#inTurn(() => this.#readAgain()),
    });
  }

  /** What the page shows of it; `null` until it is open. */
  get shown(): Shown | null {
    return this.#at?.shown ?? null;
  }

  get isSaved(): boolean {
    return this.#unsaved.isEmpty;
  }

  get trouble(): Trouble | null {
    return this.isOutdated ? 'newer' : this.#unsaved.trouble;
  }

  /** Takes a document into the page that this browser does not keep yet. */
  begin(shown: Shown): void {
    this.role = 'writer';
    this.#found(shown);
    this.#inTurn(async () => this.#takeRole(await this.#seat.sit()));
  }

  /** Reads a document that this browser keeps. Rejects where the browser does not let us. */
  async open(): Promise<Opened> {
    this.role = await this.#seat.sit();
    if (this.role !== 'follower') await this.#vault.claim(this.#hold);
    const opened = await this.#vault.open(this.#hold.key);
    if (opened.kind === 'ok') this.#adopt(opened);
    if (this.role !== 'follower') this.#seat.sayClaimed();
    return opened;
  }

  /** The user did something, which the page shows already. */
  record(act: Act, shown: Shown): void {
    if (!this.#at) return;
    const entry: Entry = { ...act, seq: this.#at.seq + 1 };
    this.#at = positionAfter(this.#at, entry, shown);
    this.#unsaved.add(entry);
  }

  takeOver(): Promise<void> {
    return this.#seat.takeOver();
  }

  /** Tries at once what waits for another try. Resolves when everything is written, or cannot be. */
  write(): Promise<void> {
    return this.#unsaved.write();
  }

  /** The page may be going: a snapshot makes the next opening quick. */
  snapshot(): Promise<void> {
    return this.#snapshots.take('at once');
  }

  /** Keeps the state of now under a name, and answers whether it could. */
  async keepState(name: string): Promise<boolean> {
    await this.write();
    return (await this.#snapshots.takeNamed(name)) === 'kept';
  }

  /** The database was closed under us: what it acknowledged may be gone. */
  doubt(): void {
    if (this.role !== 'follower') this.#unsaved.doubt();
  }

  /** Reads again what another tab may have written while this one slept. */
  catchUp(): void {
    if (this.role === 'follower') this.#inTurn(() => this.#readAgain());
  }

  /** Lets others write it. Only once everything is saved. */
  async leave(): Promise<void> {
    await this.snapshot();
    this.#seat.leave();
  }

  /** Has the document written as one that is new to this browser. */
  #found(shown: Shown): void {
    const { at, entries } = beginningOf(shown, this.#events.labelOf);
    const { document } = shown;
    this.#at = at;
    this.#snapshots.startFrom(at.seq);
    this.#unsaved.lay(() =>
      this.#vault.begin(this.#hold, { document, entries, written: writtenAtOnce(this.#hold.key, stateAt(at)) }),
    );
  }

  #adopt({ document, past, future, state, snapshotSeq, repair, lost }: Found): void {
    this.#at = { shown: { document, past, future }, seq: state.seq, numbers: state.numbers };
    this.#repair = repair;
    this.lost = lost;
    this.#snapshots.startFrom(snapshotSeq);
    this.#mend();
  }

  /** Has a snapshot written before anything is added to a journal that does not lead here. */
  #mend(): void {
    if (!this.#at || !this.#repair || this.role === 'follower') return;
    const { damaged, before } = this.#repair;
    const state = stateAt(this.#at);
    const { key } = this.#hold;
    const found = before && writtenAsFound(key, state.seq, before.version, before.text);
    this.#repair = null;
    this.#unsaved.lay(() => {
      const written = writtenAtOnce(key, state);
      return this.#vault.takeSnapshot(this.#hold, { kind: 'automatic', name: '', written, damaged, before: found });
    });
  }

  #inTurn(work: () => Promise<void>): void {
    this.#turn = this.#turn.then(work).catch(() => undefined);
  }

  #takeRole(role: Role): void {
    this.role = role;
    this.#events.changed();
  }

  async #append(entries: readonly Entry[]): Promise<Answer> {
    const name = this.shown?.document.name ?? '';
    const answer = await this.#vault.append(this.#hold, name, entries);
    if (answer !== 'elsewhere' || !this.#seat.isSure) return answer;
    // A tab that was to write, and then was not, may have claimed it late. It has written nothing if the head is ours.
    const head = await this.#vault.claim(this.#hold);
    const before = entries[0] ? entries[0].seq - 1 : this.#at?.seq;
    return head === before ? this.#vault.append(this.#hold, name, entries) : answer;
  }

  #noteKept(entries: readonly Entry[]): void {
    if (entries.length === 0) return this.#seat.sayChanged();
    this.#seat.sayWritten(VERSION, entries);
    this.#snapshots.note(entries.length);
    this.#events.kept();
  }

  #noteRefused(answer: Exclude<Answer, 'kept'>): void {
    const { shown } = this;
    // The user cleared what this browser keeps, and goes on working here.
    if (answer === 'missing' && shown) return this.#found(shown);
    this.isOutdated = answer === 'newer';
    this.#seat.stepBack();
    this.#takeRole('follower');
    this.#giveWay();
  }

  async #becomeFollower(): Promise<void> {
    this.#takeRole('follower');
    await this.#unsaved.write();
    if (!this.isSaved) this.#giveWay();
  }

  /** Another tab has written what this one did not see. */
  #giveWay(): void {
    const { shown, isSaved } = this;
    this.#unsaved.letGo();
    if (shown && !isSaved) this.#events.displaced(shown);
    else this.#inTurn(() => this.#readAgain());
  }

  async #becomeWriter(): Promise<void> {
    if (!this.#seat.writes) return;
    try {
      const head = await this.#vault.claim(this.#hold);
      if (head !== this.#at?.seq) await this.#readAgain();
    } catch {
      setTimeout(() => this.#inTurn(() => this.#becomeWriter()), this.#patience.firstRetry);
      return;
    }
    if (this.isOutdated || !this.#seat.writes) return;
    this.#seat.sayClaimed();
    this.#takeRole(this.#seat.writerRole);
    this.#mend();
  }

  async #follow(version: number, entries: readonly Entry[]): Promise<void> {
    for (const entry of entries) {
      if (!this.#at || entry.seq <= this.#at.seq) continue;
      const next = version === VERSION ? positionFollowing(this.#at, entry) : null;
      if (!next) return this.#readAgain();
      this.#at = next;
    }
    this.#events.followed();
  }

  async #readAgain(): Promise<void> {
    const opened = await this.#vault.open(this.#hold.key);
    if (opened.kind === 'newer') {
      this.isOutdated = true;
      this.#events.changed();
    }
    if (opened.kind !== 'ok') return;
    this.#adopt(opened);
    this.#events.followed();
  }
}
