import { isA } from '../domain/ids.ts';
import { indexOf } from '../domain/lookup/indexOf.ts';
import type { Organisation, SquadId, SubjectId, TribeId } from '../domain/organisation.ts';
import type { Finding } from '../domain/rules/finding.ts';
import type { Words } from '../wording/words.ts';
import { phrase } from './phrases.ts';

/** What findings say on the page: one line a squad, and a number a tribe. */
export interface Flags {
  /** The worst error or warning of a squad; hints stay in the list of findings. */
  worst: ReadonlyMap<SquadId, Finding>;
  /** Errors at a tribe, its squads, chapters and people. */
  breaches: ReadonlyMap<TribeId, number>;
}

function tribeOf(organisation: Organisation, subject: SubjectId): TribeId | undefined {
  const index = indexOf(organisation);
  if (isA('tribe', subject)) return subject;
  if (isA('squad', subject)) return index.squad(subject)?.tribe;
  if (isA('chapter', subject)) return index.chapter(subject)?.tribe;
  if (!isA('person', subject)) return undefined;
  const chapter = index.person(subject)?.chapter;
  return (chapter && index.chapter(chapter)?.tribe) || index.squadsOf(subject)[0]?.tribe;
}

/** Findings come errors first, so the first of a squad is its worst. Waived ones say nothing here. */
export function flagsIn(organisation: Organisation, findings: readonly Finding[]): Flags {
  const worst = new Map<SquadId, Finding>();
  const breaches = new Map<TribeId, number>();
  for (const finding of findings) {
    if (finding.waived || finding.severity === 'info') continue;
    const { subject } = finding;
    if (isA('squad', subject) && !worst.has(subject)) worst.set(subject, finding);
    if (finding.severity !== 'error') continue;
    const tribe = tribeOf(organisation, subject);
    if (tribe) breaches.set(tribe, (breaches.get(tribe) ?? 0) + 1);
  }
  return { worst, breaches };
}

/** Whether two findings put the same line on a squad. */
export function sameFlag(one: Finding | undefined, other: Finding | undefined): boolean {
  if (one === other) return true;
  return (
    one?.rule === other?.rule &&
    one?.severity === other?.severity &&
    one?.count === other?.count &&
    one?.limit === other?.limit
  );
}

/** The line under a squad's seats: a few words, the whole sentence being in the list of findings. */
export function flagText(words: Words, finding: Finding): string {
  const count = finding.count ?? 0;
  switch (finding.rule) {
    case 'squad-size':
      return phrase(words, 'scene.flag.squad-size', { count, limit: finding.limit ?? 0 });
    case 'squad-product-owner':
      return count > 1
        ? phrase(words, 'scene.flag.manyProductOwners', { count })
        : phrase(words, 'scene.flag.squad-product-owner');
    case 'squad-small':
      return phrase(words, 'scene.flag.squad-small', { count });
    case 'squad-mixed':
    case 'squad-steered-by-product-owner':
    case 'squad-mission':
    case 'squad-coach':
    case 't-shape-cover':
      return phrase(words, `scene.flag.${finding.rule}`);
    default:
      return '';
  }
}
