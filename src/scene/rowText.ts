import { isFormer } from '../domain/ids.ts';
import { profileOf } from '../domain/lookup/productLines.ts';
import { shareIn } from '../domain/lookup/shareIn.ts';
import type { Squad, TribeId } from '../domain/organisation.ts';
import { countHeads, numbersIn } from '../wording/saying/numbers.ts';
import { flagText } from './flags.ts';
import { ROW_HEAD } from './measures.ts';
import { meterText } from './meterText.ts';
import { phrase } from './phrases.ts';
import type { CardFace, RowText } from './scene.ts';
import type { Setting } from './setting.ts';

/** Which of the lines that not every head has there are. */
export interface HeadHas {
  squad: boolean;
  about: boolean;
  products: boolean;
  flag: boolean;
}

/** The least height of a row's head, given the lines that it has. */
export function rowHeadHeight({ squad, about, products, flag }: HeadHas): number {
  const { padding, name, aboutLine, aboutLines, products: made, meter, numbers, flag: line } = ROW_HEAD;
  if (!squad) return 2 * padding.y + name + aboutLine;
  const lines = (about ? aboutLines * aboutLine : 0) + (products ? made : 0) + (flag ? line : 0);
  return 2 * padding.y + name + lines + meter + numbers;
}

/** Which of these lines a row has. */
export function headHas({ squad, about, products, flag }: RowText): HeadHas {
  return { squad: squad !== null, about: about !== '', products: products !== '', flag: flag !== '' };
}

/** `Mandate 2.0 · App, Loan`: a squad's mandate, and the products that it makes or services; each where there is any. */
export function productsText({ index, words }: Setting, squad: Squad): string {
  const { mandate } = profileOf(squad, index);
  const standing = mandate && phrase(words, `terms.standings.${mandate}`);
  const products = index.productsOf(squad.id).map(({ name }) => name);
  return [standing && phrase(words, 'scene.mandate', { standing }), products.join(', ')].filter(Boolean).join(' · ');
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
    const none = {
      products: '',
      limit: 0,
      productOwner: false,
      meter: '',
      ownLimit: '',
      flag: '',
      flagSeverity: null,
      ...PLAIN,
    };
    return { ...head, ...none, numbers: about };
  }
  const people = squad.members.flatMap((member) => index.person(member.person) ?? []);
  const heads = countHeads(people, (person) => shareIn(index.organisation, person.id, squad.id));
  const finding = flags.worst.get(squad.id);
  const flag = finding ? flagText(words, finding) : '';
  // What is gone has no seats to fill.
  const isGone = setting.beside?.isAfter === true && isFormer(squad.id);
  const isLimited = form === 'tribe' && !isGone;
  const { meter, ownLimit } = meterText(words, limits, 'squad', `${people.length} / ${limits.squad}`);
  return {
    squad: squad.id,
    name: squad.name,
    about: squad.mission.trim(),
    products: setting.products ? productsText(setting, squad) : '',
    members: people.length,
    limit: isLimited ? limits.squad : Number.POSITIVE_INFINITY,
    productOwner: form === 'tribe' && squad.members.some((member) => member.productOwner),
    ...(isLimited ? { meter, ownLimit } : { meter: `${people.length}`, ownLimit: '' }),
    numbers: numbersIn(words, heads),
    flag,
    flagSeverity: flag && finding ? finding.severity : null,
    ...(setting.beside?.headOf(setting, squad) ?? PLAIN),
  };
}
