import { pictureKindOf } from '../storage/carried/pictureKind.ts';
import type { Forgetting } from '../storage/keeping/forgetting.ts';
import type { Keeper } from '../storage/keeping/keeper.ts';
import { useWorkspace } from '../store/workspace.ts';
import type { Words } from '../wording/words.ts';
import type { Consent } from './consent.ts';
import { FileReading } from './fileReading.ts';
import { FileSaving, keptFiles } from './fileSaving.ts';
import { KeptDocuments } from './keptDocuments.ts';

/** Everything that is done with whole documents: handed to the page once, by `main`. */
export class Documents {
  /** For what is fetched later (`allDocuments.ts`). */
  readonly keeper: Keeper;
  readonly kept: KeptDocuments;
  /** `null` where there is nothing to ask. */
  readonly consent: Consent | null;
  /** `null` where nothing is kept that could be deleted. */
  readonly forgetting: Forgetting | null;
  readonly reading = new FileReading();
  readonly saving = new FileSaving();

  constructor(keeper: Keeper, consent: Consent | null, forgetting: Forgetting | null = null) {
    this.keeper = keeper;
    this.kept = new KeptDocuments(keeper);
    this.consent = consent;
    this.forgetting = forgetting;
  }

  /** Lets the user choose a file, opens it, and goes on saving to it. */
  async openToKeep(words: Words): Promise<void> {
    const { chooseToKeep } = await keptFiles();
    const chosen = await chooseToKeep(words.t('panels.documents.kindOfFile'));
    if (!chosen) return;
    const { content, file } = chosen;
    const holds = await content.text().catch(() => null);
    const picture = await pictureKindOf(content).catch(() => null);
    const key = await this.reading.openFile(content, words);
    // Saving to a picture would leave none of it.
    if (key !== null && holds !== null && !picture) this.saving.keepIn(key, { file, holds });
  }

  /** Opens what somebody else wrote to the file of the document shown, as another document: both stay. */
  async openFromFile(words: Words): Promise<void> {
    const content = await this.saving.contentOf(useWorkspace.getState().documentKey);
    if (content) await this.reading.openFile(content, words);
  }
}
