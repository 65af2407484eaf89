import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aligned } from '../../../src/domain/compare/aligned.ts';
import { compare } from '../../../src/domain/compare/compare.ts';
import { indexOf } from '../../../src/domain/lookup/indexOf.ts';
import type { Organisation } from '../../../src/domain/organisation.ts';
import { anyPair } from '../../support/anyPair.ts';
import { type Drawn, drawn } from '../../support/changesPicture.ts';

/** Tribes with their squads and who is in them, and their chapters, by id. */
function picture(organisation: Organisation): string {
  const index = indexOf(organisation);
  const name = (id: string) => id.slice(id.indexOf(':') + 1);
  return organisation.tribes
    .map((tribe) => {
      const squads = index.squadsIn(tribe.id).map(({ id, members }) => {
        const people = members.map(({ person }) => name(person)).join(' ');
        return `${name(id)}: ${people || '-'}`;
      });
      const chapters = index.chaptersIn(tribe.id).map(({ id, lead }) => {
        const people = index.peopleIn(id).map((person) => name(person.id));
        return `${name(id)} (${lead ? name(lead) : '-'}): ${people.join(' ') || '-'}`;
      });
      return `${name(tribe.id)} | ${squads.join(', ')} | ${chapters.join(', ')}`;
    })
    .join('\n');
}

function sides(was: Drawn, is: Drawn): string {
  const [before, after] = [drawn(was), drawn(is)];
  const both = aligned(before, after, compare(before, after).became);
  return `\n${picture(both.before)}\n--\n${picture(both.after)}\n`;
}

describe('both sides of a comparison for one layout', () => {
  it('have the squads and chapters of each other, with nobody in them, where they stand there', () => {
    const was = { squads: 'App: Ana, Bo / Rent: Cy / Help: Di', chapters: 'Data (Ana): Ana, Bo / Test: Cy, Di' };
    const is = { squads: 'App: Ana, Bo / New: Di / Help: Cy', chapters: 'Data (Bo): Ana, Bo, Cy / Care (Di): Di' };
    expect(sides(was, is)).toBe(`
shop | app: ana bo, rent~: cy, new: -, help: di | data (ana): ana bo, test~ (-): cy di, care (-): -
--
shop | app: ana bo, rent~: -, new: di, help: cy | data (bo): ana bo cy, test~ (-): -, care (di): di
`);
  });

  it('name what one of them alone has, which stands with nobody in it on the other', () => {
    const was = {
      squads: 'App: Ana, Bo / Rent: Cy',
      chapters: 'Data: Ana, Bo / Test: Cy',
      tribes: 'Shop: App, Rent, Data, Test',
    };
    const is = {
      squads: 'App: Ana, Bo / New: Di',
      chapters: 'Data: Ana, Bo / Care: Di',
      tribes: 'Shop: App, Data / Bank: New, Care',
    };
    const [before, after] = [drawn(was), drawn(is)];
    const both = aligned(before, after, compare(before, after).became);
    expect([...both.onlyBefore]).toEqual(['squad:rent~', 'chapter:test~']);
    expect([...both.onlyAfter]).toEqual(['tribe:bank', 'squad:new', 'chapter:care']);
  });

  it('call what became another by its new id', () => {
    const was = { squads: 'App: Ana, Bo, Cy', chapters: 'Data: Ana, Bo, Cy', tribes: 'Shop: App, Data' };
    const is = { squads: 'Web: Ana, Bo, Cy', chapters: 'Facts: Ana, Bo, Cy', tribes: 'Store: Web, Facts' };
    expect(sides(was, is)).toBe(`
store | web: ana bo cy | facts (-): ana bo cy
--
store | web: ana bo cy | facts (-): ana bo cy
`);
  });

  it('have what moved to another tribe in both', () => {
    const was = { squads: 'App: Ana / Rent: Bo', chapters: 'Data: Ana, Bo', tribes: 'Shop: App, Data / Bank: Rent' };
    const is = { squads: 'App: Ana / Rent: Bo', chapters: 'Data: Ana, Bo', tribes: 'Shop: App / Bank: Rent, Data' };
    expect(sides(was, is)).toBe(`
shop | app: ana | data~ (-): ana bo
bank | rent: bo | data (-): -
--
shop | app: ana | data~ (-): -
bank | rent: bo | data (-): ana bo
`);
    expect(
      sides(
        { ...was, chapters: '', tribes: 'Shop: App, Rent / Bank:' },
        { ...is, chapters: '', tribes: 'Shop: App / Bank: Rent' },
      ),
    ).toBe(`
shop | app: ana, rent~: bo | 
bank | rent: - | 
--
shop | app: ana, rent~: - | 
bank | rent: bo | 
`);
  });

  it('stand in the order of after, tribes too', () => {
    const was = { squads: 'App: Ana / Rent: Bo', tribes: 'Shop: App, Rent / Old: / Bank:' };
    const is = { squads: 'Rent: Bo / App: Ana', tribes: 'Bank: / Shop: Rent, App' };
    expect(sides(was, is)).toBe(`
bank |  | 
shop | rent: bo, app: ana | 
old~ |  | 
--
bank |  | 
shop | rent: bo, app: ana | 
old~ |  | 
`);
  });

  it('have the same units in the same order, whoever is compared, and nobody lost', () => {
    const units = (organisation: Organisation) => {
      const index = indexOf(organisation);
      return organisation.tribes.map(({ id }) => [
        id,
        index.squadsIn(id).map((squad) => squad.id),
        index.chaptersIn(id).map((chapter) => chapter.id),
      ]);
    };
    const seats = ({ squads }: Organisation) =>
      squads.flatMap(({ members }) => members.map(({ person }) => person)).sort();
    fc.assert(
      fc.property(anyPair, ([one, other]) => {
        const { before, after } = aligned(one, other, compare(one, other).became);
        expect(units(before)).toEqual(units(after));
        expect(seats(before)).toEqual(seats(one));
        expect(seats(after)).toEqual(seats(other));
        const ids = after.squads.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('are the organisation itself where after lacks nothing, and the same as last where nothing of it changed', () => {
    const [one, other] = [drawn('App: Ana / Rent: Bo'), drawn('App: Ana, Bo / Rent: / New: ')];
    const { became } = compare(one, other);
    const first = aligned(one, other, became);
    expect(first.after).toBe(other);
    const moved = drawn('App: Ana / Rent: Bo / New: ');
    expect(aligned(one, moved, became, first).before).toBe(first.before);
    expect(aligned(one, one, became, first).before).not.toBe(first.before);
  });
});
