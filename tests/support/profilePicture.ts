import type { ProfiledUnit, ProfileMap, ProfileSums, Stand } from '../../src/domain/compare/profileMap.ts';
import type { Organisation, Profile } from '../../src/domain/organisation.ts';
import { ASPECTS, type Aspect, STANDINGS, type Standing } from '../../src/domain/vocabulary.ts';

// Where tribes and squads stand in the eleven aspects, drawn as text, a letter for each aspect in their order:
//
//   Shop          0/2........ -> 2/2........ | 1 -> 2
//     Checkout    '/..        a squad; `'` before a letter: taken from its tribe

const LETTERS: Record<Standing | 'none', string> = { '1.0': '0', between: '/', '2.0': '2', none: '.' };

const letterOf = ({ standing, isOfTribe }: Stand) => `${isOfTribe ? "'" : ''}${LETTERS[standing ?? 'none']}`;

const unitText = (unit: ProfiledUnit | null) =>
  unit ? ASPECTS.map((aspect) => letterOf(unit.stands[aspect])).join('') : '-';

/** The rows of a map, one a line, each with what was and what is and how many of the aspects are at 2.0. */
export function profileRowsText({ rows, was: compared }: ProfileMap): string[] {
  return rows.map(({ isTribe, was, is }) => {
    const unit = is ?? was;
    const form = isTribe && unit?.form !== 'tribe' ? ` [${unit?.form}]` : '';
    const name = `${isTribe ? '' : '  '}${unit?.name}${form}`;
    const sides = compared ? [was, is] : [is];
    return `${name}: ${sides.map(unitText).join(' -> ')} | ${sides.map((side) => side?.full ?? '-').join(' -> ')}`;
  });
}

/** How many squads there are, how many of them at 2.0 in each aspect, and how many answers of each kind. */
export function sumsText({ squads, full, answers }: ProfileSums): string {
  const kinds = Object.entries(answers).map(([kind, count]) => `${count} ${kind}`);
  return `${squads} squads | ${ASPECTS.map((aspect) => full[aspect]).join(' ')} | ${kinds.join(', ')}`;
}

/** A profile as it is drawn: `0/2` for 1.0, on the way and 2.0 in the first three aspects. */
export function profileOf(drawn: string): Profile {
  const stated = [...drawn].flatMap((letter, at): [Aspect, Standing][] => {
    const aspect = ASPECTS[at];
    const standing = STANDINGS.find((each) => LETTERS[each] === letter);
    return aspect && standing ? [[aspect, standing]] : [];
  });
  return Object.fromEntries(stated);
}

/** The organisation with these profiles, taken in turn by its tribes and squads. */
export function withProfiles(organisation: Organisation, drawn: readonly string[]): Organisation {
  let turn = 0;
  const profiled = <Unit extends { profile: Profile }>(unit: Unit): Unit => ({
    ...unit,
    profile: profileOf(drawn[turn++ % drawn.length] ?? ''),
  });
  return { ...organisation, tribes: organisation.tribes.map(profiled), squads: organisation.squads.map(profiled) };
}
