import { formerly } from '../../domain/compare/aligned.ts';
import type { Comparison } from '../../domain/compare/compare.ts';
import type { Index } from '../../domain/lookup/indexOf.ts';
import type { ChapterId, PersonId, SquadId } from '../../domain/organisation.ts';
import { wholePercent } from '../../wording/saying/numbers.ts';
import type { Words } from '../../wording/words.ts';
import type { CardBox, TrailBox } from '../scene.ts';

/** A few words about what changed, and how they stand out. */
export interface SideNote {
  text: string;
  tone: 'moved' | 'new' | 'gone' | 'calm';
}

/** What is said on a board of what changed, in one language. */
export interface SideNotes {
  /** On the second line of a card that stands there on this side alone. */
  onCard(card: CardBox): SideNote | null;
  /** On a trail whose person is gone. */
  onTrail(trail: TrailBox): string;
  /** At the foot of a squad's head. */
  onSquad(squad: SquadId): SideNote | null;
  /** Beside the lead of a chapter: who led it before. */
  onLead(chapter: ChapterId): string;
  /** How many of a chapter's people get another line manager. */
  onChapter(chapter: ChapterId): string;
  /** Whether somebody has another line manager, or no more. */
  hasOtherManager(person: PersonId): boolean;
  /** Whether anything at all changes for somebody. */
  isTouched(person: PersonId): boolean;
}

/** Both sides under the same ids (`aligned`), what changed between them, and for whom. */
export interface SidesShown {
  before: Index;
  after: Index;
  comparison: Comparison;
  touched: ReadonlySet<PersonId>;
}

/** What a board says of what changed from one organisation to the other. */
export function notesOf(words: Words, { before, after, comparison, touched }: SidesShown): SideNotes {
  const fates = fatesIn(words, comparison, before, after);
  const managed = new Map<PersonId, PersonId | null>();
  for (const each of comparison.alterations) if (each.kind === 'line-manager') managed.set(each.person, each.to);
  const squadName = (id: SquadId | undefined) => (id && (before.squad(id) ?? after.squad(id))?.name) || '';

  function cameFrom({ person, squad }: CardBox): string {
    const was = before.squadsOf(person).map(({ id }) => id);
    const is = after.squadsOf(person).map(({ id }) => id);
    if (squad && was.includes(squad)) {
      const chapter = before.person(person)?.chapter;
      const name = chapter && before.chapter(chapter)?.name;
      return name ? words.t('beside.fromChapter', { name }) : words.t('beside.fromNoChapter');
    }
    if (squad && was.includes(formerly(squad))) return words.t('beside.withSquad');
    const lost = was.filter((id) => !is.includes(id));
    const gained = is.filter((id) => !was.includes(id));
    const from = squad ? lost[gained.indexOf(squad)] : lost[0];
    if (from) return words.t('beside.from', { name: squadName(from) });
    return was.length > 0 && squad ? words.t('beside.also') : words.t('beside.fromNoSquad');
  }

  return {
    onCard(card) {
      if (!card.alone) return null;
      if (!before.person(card.person)) return { text: words.t('beside.new'), tone: 'new' };
      return { text: cameFrom(card), tone: 'moved' };
    },
    onTrail: ({ gone }) => (gone ? words.t('beside.gone') : ''),
    onSquad: (squad) => fates.get(squad) ?? null,
    onLead(chapter) {
      const [was, is] = [before, after].map((index) => index.chapter(chapter)?.lead ?? null);
      const name = was && was !== is && before.person(was)?.name;
      return name ? words.t('beside.was', { name }) : '';
    },
    onChapter(chapter) {
      const count = after.peopleIn(chapter).filter(({ id }) => managed.has(id)).length;
      return count > 0 ? words.t('beside.otherManager', { count }) : '';
    },
    hasOtherManager: (person) => managed.has(person),
    isTouched: (person) => touched.has(person),
  };
}

/** What became of squads: said at their heads. */
function fatesIn(words: Words, { alterations, together }: Comparison, before: Index, after: Index) {
  const notes = new Map<SquadId, SideNote>();
  for (const squad of after.organisation.squads) {
    const { id, name } = squad;
    const was = before.squad(id);
    const part = together.squads.get(id);
    if (part !== undefined && part < 1)
      notes.set(id, { text: words.t('beside.together', { percent: wholePercent(words, part) }), tone: 'calm' });
    if (was && was.name !== name) notes.set(id, { text: words.t('beside.was', { name: was.name }), tone: 'moved' });
    const left = before.squad(formerly(id));
    if (!left) continue;
    const tribe = before.tribe(left.tribe)?.name ?? '';
    notes.set(id, { text: words.t('beside.fromTribe', { name: tribe }), tone: 'moved' });
    notes.set(left.id, { text: words.t('beside.elsewhere'), tone: 'gone' });
  }
  const isSquad = (id: string): id is SquadId => id.startsWith('squad:');
  for (const each of alterations) {
    if (each.kind === 'founded' && isSquad(each.unit))
      notes.set(each.unit, { text: words.t('beside.newSquad'), tone: 'new' });
    if (each.kind === 'dissolved' && isSquad(each.unit))
      notes.set(each.unit, { text: words.t('beside.gone'), tone: 'gone' });
    if (each.kind === 'merged' && isSquad(each.unit) && isSquad(each.into)) {
      const name = after.squad(each.into)?.name ?? '';
      notes.set(each.unit, { text: words.t('beside.merged', { name }), tone: 'gone' });
    }
    if (each.kind === 'split' && isSquad(each.unit)) {
      const name = before.squad(each.unit)?.name ?? '';
      for (const part of each.parts) {
        if (isSquad(part)) notes.set(part, { text: words.t('beside.splitFrom', { name }), tone: 'new' });
      }
      if (!each.remains) notes.set(each.unit, { text: words.t('beside.split'), tone: 'gone' });
    }
  }
  return notes;
}
