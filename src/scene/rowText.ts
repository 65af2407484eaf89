import { shareIn } from '../domain/lookup/shareIn.ts';
import type { Squad, TribeId } from '../domain/organisation.ts';
import { countHeads, numbersIn } from '../wording/saying/numbers.ts';
import { flagText } from './flags.ts';
import { ROW_HEAD } from './measures.ts';
import { meterText } from './meterText.ts';
import { phrase } from './phrases.ts';
import type { CardFace, RowText } from './scene.ts';
import type { Setting } from './setting.ts';

/** The least height of a row's head, given the lines that it has. */
export function rowHeadHeight(about: boolean, flag: boolean, squad: boolean): number {
  const { padding, name, aboutLine, aboutLines, meter, numbers, flag: line } = ROW_HEAD;
  if (!squad) return 2 * padding.y + name + aboutLine;
  return 2 * padding.y + name + (about ? aboutLines * aboutLine : 0) + meter + numbers + (flag ? line : 0);
}

const PLAIN = { least: 0, foot: 0 };

/** What the head of a squad's row says, or that of the row *No squad* of a tribe. */
export function rowText(
  setting: Setting,
  tribe: TribeId,
  squad: Squad | null,
  cards: readonly (readonly CardFace[])[],
): RowText {
  const { index, words, limits, flags } = setting;
  const form = index.formOf(tribe);
  if (!squad) {
    const heads = countHeads(cards.flat().flatMap((card) => index.person(card.person) ?? []));
    const about = numbersIn(words, heads);
    const head = {
      squad: null,
      name: phrase(words, 'scene.noSquad', { form }),
      about,
      members: heads.people + heads.vacancies,
    };
    const none = { limit: 0, productOwner: false, meter: '', ownLimit: '', flag: '', flagSeverity: null, ...PLAIN };
    return { ...head, ...none, numbers: about };
  }
  const people = squad.members.flatMap((member) => index.person(member.person) ?? []);
  const heads = countHeads(people, (person) => shareIn(index.organisation, person.id, squad.id));
  const finding = flags.worst.get(squad.id);
  const flag = finding ? flagText(words, finding) : '';
  const { meter, ownLimit } = meterText(words, limits, 'squad', `${people.length} / ${limits.squad}`);
  return {
    squad: squad.id,
    name: squad.name,
    about: squad.mission.trim(),
    members: people.length,
    limit: form === 'tribe' ? limits.squad : Number.POSITIVE_INFINITY,
    productOwner: form === 'tribe' && squad.members.some((member) => member.productOwner),
    ...(form === 'tribe' ? { meter, ownLimit } : { meter: `${people.length}`, ownLimit: '' }),
    numbers: numbersIn(words, heads),
    flag,
    flagSeverity: flag && finding ? finding.severity : null,
    ...(setting.beside?.headOf(setting, squad) ?? PLAIN),
  };
}
