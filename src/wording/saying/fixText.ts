import type { Command } from '../../domain/commands/command.ts';
import type { Document } from '../../domain/document.ts';
import type { Fix } from '../../domain/fixes/fix.ts';
import type { AnyId } from '../../domain/ids.ts';
import { indexOf } from '../../domain/lookup/indexOf.ts';
import type { PersonId } from '../../domain/organisation.ts';
import type { Finding } from '../../domain/rules/finding.ts';
import type { Verdict } from '../../domain/verdict.ts';
import type { Words } from '../words.ts';
import { partsOf, type SingleCommand, sentenceOf, valuesOf, whoOf } from './commandLabel.ts';
import { dayText } from './momentText.ts';
import { type NameOf, namesIn, namesWith } from './namesIn.ts';
import { whatFollows } from './verdictMessage.ts';

/** A repair in words: what is done, what else that does, and for how many people something changes. */
export interface FixText {
  label: string;
  lines: string[];
  people: string;
}

/** How a repair is offered. Besides the part `page` it speaks from `fixes`. */
export function fixText(words: Words, fix: Fix, document: Document): FixText {
  const { command, cost } = fix;
  return {
    label: labelOf(words, command, document),
    lines: whatFollows(words, besides(fix, document), namesWith(document, command)),
    people: words.t('fixes.people', { count: cost.people }),
  };
}

/**
 * The verdict without what goes without saying of a repair: that it mends its finding, of what size that leaves a squad, and
 * that somebody leads what it founds for them to lead.
 */
function besides({ finding, command, verdict }: Fix, document: Document): Verdict {
  const isKnown = namesIn(document, command.scenario);
  const isOwn = ({ rule, subject }: Finding) => rule === finding.rule && subject === finding.subject;
  const losesNothing = ({ loses, expertise }: Verdict['from'][number]) => loses.length + expertise.length === 0;
  return {
    ...verdict,
    fixes: verdict.fixes.filter(({ was }) => !isOwn(was)),
    from: verdict.from.filter((left) => left.squad !== finding.subject || !losesNothing(left)),
    staysLead: verdict.staysLead.filter(({ of }) => isKnown(of) !== ''),
  };
}

function labelOf(words: Words, command: Command, document: Document): string {
  const nameOf = namesFor(words, command, document);
  const parts = partsOf(command);
  const whole = wholeOf(words, parts, nameOf);
  if (whole) return whole;
  // Whoever is founded is named again in what comes with it.
  const telling = parts.length > 1 ? parts.filter(({ type }) => type !== 'addPeople') : parts;
  return telling.map((part) => partLabel(words, part, document, nameOf)).join(', ');
}

/** What things are called, a vacancy with the word behind its name, and one that is yet to be opened by that alone. */
function namesFor(words: Words, command: Command, document: Document): NameOf {
  const names = namesWith(document, command);
  const organisation = document.scenarios.find(({ id }) => id === command.scenario)?.organisation;
  const index = organisation && indexOf(organisation);
  return (id) => {
    const name = names(id);
    if (!id?.startsWith('person:')) return name;
    const known = index?.find(id as AnyId);
    if (!known) return words.t('fixes.newVacancy');
    return 'kind' in known && known.kind === 'vacancy' ? words.t('fixes.vacancy', { name }) : name;
  };
}

/** What several commands come to together, where that has a sentence of its own. */
function wholeOf(words: Words, parts: readonly SingleCommand[], nameOf: NameOf): string | null {
  const founded = parts.find((part) => part.type === 'addChapter');
  const going = parts.find((part) => part.type === 'changeChapter');
  const led = parts.find((part) => part.type === 'nameChapterLead');
  if (founded && going && led) {
    const count = going.people.length;
    return words.t('fixes.split', { count, chapter: founded.name, lead: nameOf(led.person) });
  }
  const moved = parts.find((part) => part.type === 'moveSquad');
  if (!moved || !going) return null;
  return words.t('fixes.withPeople', { squad: nameOf(moved.squad), tribe: nameOf(moved.tribe) });
}

/** So many are named; of more it is said how many they are. */
const NAMED = 3;

function namesOf(words: Words, people: readonly PersonId[], nameOf: NameOf): string {
  const distinct = [...new Set(people)];
  return distinct.length > NAMED ? whoOf(words, distinct, nameOf) : words.list(distinct.map(nameOf));
}

function partLabel(words: Words, part: SingleCommand, document: Document, nameOf: NameOf): string {
  switch (part.type) {
    case 'movePeople': {
      const who = namesOf(
        words,
        part.members.map(({ person }) => person),
        nameOf,
      );
      if (part.to !== null) return words.t('commands.label.movePeople', { who, squad: nameOf(part.to) });
      const squads = words.list([...new Set(part.members.map(({ squad }) => nameOf(squad)))]);
      return words.t('commands.label.movePeopleOut', { who, squad: squads });
    }
    case 'changeChapter':
      if (part.chapter === null) break;
      return words.t('commands.label.changeChapter', {
        who: namesOf(words, part.people, nameOf),
        chapter: nameOf(part.chapter),
      });
    case 'addPeople': {
      const [newcomer] = part.people;
      const squad = nameOf(newcomer?.squads?.[0] ?? null);
      if (!newcomer?.chapter) return words.t('fixes.vacancyIn', { squad });
      return words.t('fixes.vacancyInAs', { squad, chapter: nameOf(newcomer.chapter) });
    }
    case 'replaceByVacancy':
      if (part.seat.kind !== 'member') break;
      return words.t('fixes.takesSeat', { who: nameOf(part.seat.person), squad: nameOf(part.seat.squad) });
    case 'describeChapter':
      return words.t('fixes.expertise', { expertise: part.expertise, chapter: nameOf(part.chapter) });
    case 'profileSquad':
      if (!givesMandate(part)) break;
      return words.t('fixes.mandate.squad', { squad: nameOf(part.squad) });
    case 'profileTribe':
      if (!givesMandate(part)) break;
      return words.t('fixes.mandate.tribe', { tribe: nameOf(part.tribe) });
    case 'describeProduct':
      if (!part.details.launch) break;
      return words.t('fixes.launch', {
        product: nameOf(part.product),
        day: dayText(words.language, part.details.launch),
      });
    case 'nameTribeCoaches': {
      const count = part.people.length;
      const tribe = nameOf(part.tribe);
      if (count === 0) return words.t('fixes.coachesNone', { tribe });
      return words.t('fixes.coaches', { names: words.list(part.people.map(nameOf)), count, tribe });
    }
  }
  return words.t(`commands.label.${sentenceOf(part, document, nameOf)}`, valuesOf(words, part, document, nameOf));
}

function givesMandate({
  aspect,
  standing,
}: Extract<SingleCommand, { type: 'profileSquad' | 'profileTribe' }>): boolean {
  return aspect === 'mandate' && standing === '2.0';
}
