import type { Comparison } from '../../domain/compare/compare.ts';
import { type AnyId, formerly, isA, isFormer } from '../../domain/ids.ts';
import { formAround } from '../../domain/lookup/formAround.ts';
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
  /** What became of a chapter, or how many of its people get another line manager. */
  onChapter(chapter: ChapterId): SideNote | null;
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
  const managed = new Set<PersonId>();
  const founded = new Set<string>();
  for (const each of comparison.alterations) {
    if (each.kind === 'line-manager') managed.add(each.person);
    if (each.kind === 'founded') founded.add(each.unit);
  }
  const squadName = (id: SquadId | undefined) => (id && (before.squad(id) ?? after.squad(id))?.name) || '';

  function cameFrom({ person, squad }: CardBox): string {
    const form = formAround(before, person);
    const was = before.squadsOf(person).map(({ id }) => id);
    const is = after.squadsOf(person).map(({ id }) => id);
    if (squad && was.includes(squad)) {
      const chapter = before.person(person)?.chapter;
      const name = chapter && before.chapter(chapter)?.name;
      return name ? words.t('beside.fromChapter', { name }) : words.t('beside.fromNoChapter', { form });
    }
    if (squad && was.includes(formerly(squad)))
      return words.t('beside.withSquad', { form: formAround(before, formerly(squad)) });
    const lost = was.filter((id) => !is.includes(id));
    const gained = is.filter((id) => !was.includes(id));
    const from = squad ? lost[gained.indexOf(squad)] : lost[0];
    if (from) return words.t('beside.from', { name: squadName(from) });
    return was.length > 0 && squad ? words.t('beside.also') : words.t('beside.fromNoSquad', { form });
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
      if (isFormer(chapter)) return { text: words.t('beside.gone'), tone: 'gone' };
      if (founded.has(chapter)) return { text: words.t('beside.new'), tone: 'new' };
      const count = after.peopleIn(chapter).filter(({ id }) => managed.has(id)).length;
      return count > 0 ? { text: words.t('beside.otherManager', { count }), tone: 'moved' } : null;
    },
    hasOtherManager: (person) => managed.has(person),
    isTouched: (person) => touched.has(person),
  };
}

/** What became of squads: said at their heads. */
function fatesIn(words: Words, { alterations, together }: Comparison, before: Index, after: Index) {
  const notes = new Map<SquadId, SideNote>();
  const gone = (id: SquadId, text: string) => notes.set(formerly(id), { text, tone: 'gone' });
  const made = new Map<SquadId, string>();
  for (const each of alterations) {
    if (!('unit' in each) || !isA('squad', each.unit)) continue;
    if (each.kind === 'founded') made.set(each.unit, words.t('beside.new'));
    else if (each.kind === 'dissolved') gone(each.unit, words.t('beside.gone'));
    else if (each.kind === 'merged') gone(each.unit, words.t('beside.merged', { name: nameIn(after, each.into) }));
    else {
      const name = nameIn(before, each.remains ? each.unit : formerly(each.unit));
      for (const part of each.parts) made.set(part as SquadId, words.t('beside.splitFrom', { name }));
      if (!each.remains) gone(each.unit, words.t('beside.split'));
    }
  }
  for (const { id, name } of after.organisation.squads) {
    if (isFormer(id)) continue;
    const left = before.squad(formerly(id));
    const was = left ?? before.squad(id);
    const news = made.get(id);
    const part = together.squads.get(id) ?? 1;
    const texts = [
      news,
      !news && was && was.name !== name && words.t('beside.was', { name: was.name }),
      left && words.t('beside.fromTribe', { name: nameIn(before, left.tribe), form: before.formOf(left.tribe) }),
      part < 1 && words.t('beside.together', { percent: wholePercent(words, part) }),
    ].filter(Boolean);
    if (texts.length > 0)
      notes.set(id, {
        text: texts.join(' · '),
        tone: news ? 'new' : texts.length > 1 || part === 1 ? 'moved' : 'calm',
      });
    const now = after.squad(id);
    if (left && now)
      gone(id, words.t('beside.elsewhere', { name: nameIn(after, now.tribe), form: after.formOf(now.tribe) }));
  }
  return notes;
}

const nameIn = (index: Index, id: AnyId) => index.find(id)?.name ?? '';
