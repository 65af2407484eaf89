import type { Shown, Step } from '../../domain/history.ts';
import type { Trouble } from '../../domain/keeping.ts';
import { VERSION } from '../../domain/version.ts';
import type { Act, Entry } from '../vault/entry.ts';
import type { Found, Repair } from '../vault/reading.ts';
import { writtenAsFound, writtenAtOnce } from '../vault/snapshot.ts';
import type { Vault } from '../vault/vault.ts';
import type { Answer, Hold } from '../vault/writing.ts';
import { beginningOf, type Position, positionAfter, positionFollowing, stateAt } from './position.ts';
import { type Rhythm, Snapshots } from './snapshots.ts';
import { type Patience, Unsaved } from './unsaved.ts';

export interface JournalEvents {
  /** Whether this tab may write; `sure`: and no other tab has the right to. */
  right(): 'none' | 'some' | 'sure';
  labelOf(step: Step): string;
  /** The disk has acknowledged these entries; an empty list where it has acknowledged something else. */
  kept(entries: readonly Entry[]): void;
  /**
   * Another tab, or a newer version, has written what this page has not seen. The answer is to `letGo` or to begin
   * anew.
   */
  refused(answer: 'elsewhere' | 'newer'): void;
  changed(): void;
}

/** A document's journal while a page has it open: where the page stands in it, and what of that the disk has. */
export class OpenJournal {
  /** How many of the newest changes could not be read, since they are damaged. */
  lost = 0;
  readonly #hold: Hold;
  readonly #vault: Vault;
  readonly #events: JournalEvents;
  readonly #unsaved: Unsaved;
  readonly #snapshots: Snapshots;
  #at: Position | null = null;
  #repair: Repair | null = null;

  constructor(hold: Hold, vault: Vault, patience: Patience, rhythm: Rhythm, events: JournalEvents) {
    this.#hold = hold;
    this.#vault = vault;
    this.#events = events;
    this.#unsaved = new Unsaved(patience, {
      append: (entries) => this.#append(entries),
      kept: (entries) => {
        this.#snapshots.note();
        events.kept(entries);
      },
      refused: (answer) => this.#noteRefused(answer),
      changed: () => events.changed(),
    });
    this.#snapshots = new Snapshots(vault, hold, rhythm, () =>
      this.#at && this.isSaved && events.right() !== 'none' ? stateAt(this.#at) : null,
    );
  }

  /** What the page shows; `null` until it is open. */
  get shown(): Shown | null {
    return this.#at?.shown ?? null;
  }

  /** The number of the last entry; `null` until it is open. */
  get head(): number | null {
    return this.#at?.seq ?? null;
  }

  get isSaved(): boolean {
    return this.#unsaved.isEmpty;
  }

  get trouble(): Trouble | null {
    return this.#unsaved.trouble;
  }

  /** Begins a journal for a document that this browser does not keep. */
  begin(shown: Shown): void {
    const { at, entries } = beginningOf(shown, this.#events.labelOf);
    const { document } = shown;
    this.#at = at;
    this.#snapshots.startFrom(at.seq);
    this.#unsaved.lay(async () => {
      await this.#vault.opened();
      const written = writtenAtOnce(this.#hold.key, stateAt(at));
      return this.#vault.begin(this.#hold, { document, entries, written });
    });
  }

  /** Takes over what was read from the disk, and continues from there. */
  adopt({ document, past, future, state, snapshotSeq, repair, lost }: Found): void {
    this.#at = { shown: { document, past, future }, seq: state.seq, numbers: state.numbers };
    this.#repair = repair;
    this.lost = lost;
    this.#snapshots.startFrom(snapshotSeq);
    this.goOn();
  }

  /** Goes on as the tab that may write: a journal that does not lead here is mended before anything is added to it. */
  goOn(): void {
    this.#mend();
    this.#snapshots.note();
  }

  /** The user did something, which the page shows already. */
  record(act: Act, shown: Shown): void {
    if (!this.#at) return;
    const entry: Entry = { ...act, seq: this.#at.seq + 1 };
    this.#at = positionAfter(this.#at, entry, shown);
    this.#unsaved.add(entry);
  }

  /** Goes on with entries that another tab has written; answers whether they follow on this. */
  follow(version: number, entries: readonly Entry[]): boolean {
    for (const entry of entries) {
      if (!this.#at || entry.seq <= this.#at.seq) continue;
      const next = version === VERSION ? positionFollowing(this.#at, entry) : null;
      if (!next) return false;
      this.#at = next;
    }
    return true;
  }

  /** Tries at once to write what is waiting to be tried again. Resolves when everything is written, or cannot be. */
  write(): Promise<void> {
    return this.#unsaved.write();
  }

  /** What the disk acknowledged may be gone. */
  doubt(): void {
    this.#unsaved.doubt();
  }

  /** Nothing of what is unsaved is to be written here. */
  letGo(): void {
    this.#unsaved.letGo();
  }

  /** The page may be going: a snapshot makes the next opening quick. */
  snapshot(): Promise<void> {
    return this.#snapshots.takeAtOnce();
  }

  /** Keeps the present state under a name; returns whether it could. */
  async keepState(name: string): Promise<boolean> {
    await this.write();
    return (await this.#snapshots.takeNamed(name)) === 'kept';
  }

  /** Has a snapshot written in place of what is missing from the journal. */
  #mend(): void {
    if (!this.#at || !this.#repair || this.#events.right() === 'none') return;
    const { damaged, before } = this.#repair;
    const { key } = this.#hold;
    const state = stateAt(this.#at);
    this.#repair = null;
    this.#snapshots.startFrom(state.seq);
    this.#unsaved.lay(async () => {
      await this.#vault.opened();
      const written = writtenAtOnce(key, state);
      const found = before && writtenAsFound(key, state.seq, before.version, before.text);
      return this.#vault.takeSnapshot(this.#hold, { kind: 'automatic', name: '', written, damaged, before: found });
    });
  }

  async #append(entries: readonly Entry[]): Promise<Answer> {
    const name = this.shown?.document.name ?? '';
    const answer = await this.#vault.append(this.#hold, name, entries);
    if (answer !== 'elsewhere' || this.#events.right() !== 'sure') return answer;
    // A tab whose turn came, and then went, may have claimed the document late. If the head is still ours, it has
    // written nothing.
    const head = await this.#vault.claim(this.#hold);
    const before = entries[0] ? entries[0].seq - 1 : this.head;
    return head === before ? this.#vault.append(this.#hold, name, entries) : answer;
  }

  #noteRefused(answer: Exclude<Answer, 'kept'>): void {
    if (answer !== 'missing') this.#events.refused(answer);
    // The user cleared what this browser keeps, and goes on working here.
    else if (this.shown) this.begin(this.shown);
    else this.letGo();
  }
}
