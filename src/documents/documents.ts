import type { Keeper } from '../storage/keeping/keeper.ts';
import type { Words } from '../wording/words.ts';
import type { Consent } from './consent.ts';
import { FileReading } from './fileReading.ts';
import { FileSaving, keptFiles } from './fileSaving.ts';
import { KeptDocuments } from './keptDocuments.ts';

/** Everything that is done with whole documents: handed to the page once, by `main`. */
export class Documents {
  readonly kept: KeptDocuments;
  /** `null` where there is nothing to ask. */
  readonly consent: Consent | null;
  readonly reading = new FileReading();
  readonly saving = new FileSaving();

  constructor(keeper: Keeper, consent: Consent | null) {
    this.kept = new KeptDocuments(keeper);
    this.consent = consent;
  }

  /** Lets the user choose a file, opens it, and goes on saving to it. */
  async openToKeep(words: Words): Promise<void> {
    const { chooseToKeep } = await keptFiles();
    const chosen = await chooseToKeep(words.t('panels.documents.kindOfFile'));
    if (!chosen) return;
    const key = await this.reading.openFile(chosen.content, words);
    if (key !== null) this.saving.keepIn(key, chosen.file);
  }
}
