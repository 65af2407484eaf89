import { describe, expect, it } from 'vitest';
import type { Seat } from '../../../src/domain/commands/command.ts';
import type { Document } from '../../../src/domain/document.ts';
import type { Organisation } from '../../../src/domain/organisation.ts';
import { afterwards, answer, ask } from '../../support/asked.ts';
import {
  chapter,
  chaptersIn,
  guildsIn,
  organisationOf,
  type Picture,
  person,
  product,
  programme,
  project,
  squad,
  squadsIn,
  tribe,
  tribesIn,
} from '../../support/picture.ts';
import { productsIn, programmesIn, projectsIn } from '../../support/productPicture.ts';

const shop: Picture = {
  squads: 'Checkout: Bo, Ana* 60%, Cy / Refunds: Di*, Ana 40%',
  chapters: 'Dev (Ana): Ana, Bo / Data: Cy, Di / Ops:',
  tribes: 'Shop (Els): Checkout, Refunds, Dev, Data, Ops',
};
const place = (seat: Seat, name = 'Vacancy') => ({
  type: 'replaceByVacancy' as const,
  seat,
  vacancy: person('Vacancy'),
  name,
});
const member = (name: string, at: string): Seat => ({ kind: 'member', squad: squad(at), person: person(name) });

describe('replacing somebody by a vacancy', () => {
  it('gives the vacancy the very seat, with its star, share and chapter', () => {
    const replaced = afterwards(shop, place(member('Ana', 'Checkout')));
    expect(squadsIn(replaced)).toBe('Checkout: Bo, Vacancy?* 60%, Cy / Refunds: Di*, Ana 40% / No squad: Els');
    expect(chaptersIn(replaced)).toBe('Dev (Ana): Bo, Ana, Vacancy? / Data: Cy, Di / Ops: / No chapter: Els');
  });

  it('takes over the role of whoever left', () => {
    const role = ask({ type: 'describePerson', person: person('Ana'), details: { role: 'Data analyst' } });
    const replaced = afterwards(shop, { type: 'together', commands: [role, ask(place(member('Ana', 'Checkout')))] });
    expect(organisationOf(replaced).people.at(-1)).toMatchObject({ kind: 'vacancy', role: 'Data analyst', fte: 1 });
  });

  it('puts a vacancy in the lead of a chapter, and in that chapter', () => {
    const replaced = afterwards(shop, place({ kind: 'chapterLead', chapter: chapter('Dev') }));
    expect(chaptersIn(replaced)).toBe('Dev (Vacancy?): Bo, Ana, Vacancy? / Data: Cy, Di / Ops: / No chapter: Els');
    expect(squadsIn(replaced)).toBe('Checkout: Bo, Ana* 60%, Cy / Refunds: Di*, Ana 40% / No squad: Els, Vacancy?');
  });

  it('puts a vacancy in the lead of a tribe', () => {
    const replaced = afterwards(shop, place({ kind: 'tribeLead', tribe: tribe('Shop') }));
    expect(tribesIn(replaced)).toBe('Shop (Vacancy?): Checkout, Refunds, Dev, Data, Ops');
    expect(squadsIn(replaced)).toContain('No squad: Els, Vacancy?');
  });

  it('refuses a seat in which nobody is', () => {
    expect(answer(shop, place({ kind: 'chapterLead', chapter: chapter('Data') }))).toBe('seat-is-empty chapter:data');
    expect(answer({ ...shop, tribes: 'Shop:' }, place({ kind: 'tribeLead', tribe: tribe('Shop') }))).toBe(
      'seat-is-empty tribe:shop',
    );
    expect(answer(shop, place(member('Cy', 'Refunds')))).toBe('not-in-squad person:cy');
  });

  it('refuses what is not there, an id in use and a blank name', () => {
    expect(answer(shop, place(member('Zed', 'Refunds')))).toBe('no-such-person person:zed');
    expect(answer(shop, place(member('Ana', 'Nowhere')))).toBe('no-such-squad squad:nowhere');
    expect(answer(shop, place({ kind: 'chapterLead', chapter: chapter('X') }))).toBe('no-such-chapter chapter:x');
    expect(answer(shop, place({ kind: 'tribeLead', tribe: tribe('X') }))).toBe('no-such-tribe tribe:x');
    expect(answer(shop, { ...place(member('Ana', 'Checkout')), vacancy: person('Bo') })).toBe('id-taken person:bo');
    expect(answer(shop, place(member('Ana', 'Checkout'), ''))).toBe('name-blank');
  });

  it('refuses a vacancy that makes a tribe too large', () => {
    const full: Picture = { ...shop, rules: { 'tribe-size': { limit: 5 } } };
    expect(answer(full, place(member('Cy', 'Checkout')))).toBe('tribe-size tribe:shop 6');
  });
});

describe('filling a vacancy', () => {
  const open: Picture = {
    squads: 'Checkout (Open?): Bo, Open?* 60%, Cy / Refunds: Di*, Open? / No squad: Fay',
    chapters: 'Dev (Open?): Bo, Open? / Data: Cy, Di',
    tribes: 'Shop (Open?; Open?, Bo): Checkout, Refunds, Dev, Data',
    guilds: 'Access (Open?): Open?, Bo, Fay',
  };
  const fill = (by: { person: ReturnType<typeof person> } | { name: string }) => ({
    type: 'fillVacancy' as const,
    vacancy: person('Open'),
    by,
  });

  it('gives somebody every seat and role of it, and its chapter, and lets it go', () => {
    const filled = afterwards(open, fill({ person: person('Fay') }));
    expect(squadsIn(filled)).toBe('Checkout (Fay): Bo, Fay* 60%, Cy / Refunds: Di*, Fay');
    expect(chaptersIn(filled)).toBe('Dev (Fay): Bo, Fay / Data: Cy, Di');
    expect(tribesIn(filled)).toBe('Shop (Fay; Fay, Bo): Checkout, Refunds, Dev, Data');
    expect(guildsIn(filled)).toBe('Access (Fay): Fay, Bo');
  });

  it('leaves somebody who is in the squad in the own seat, with the star', () => {
    const filled = afterwards(open, fill({ person: person('Bo') }));
    expect(squadsIn(filled)).toBe('Checkout (Bo): Bo*, Cy / Refunds: Di*, Bo / No squad: Fay');
    expect(tribesIn(filled)).toBe('Shop (Bo; Bo): Checkout, Refunds, Dev, Data');
    expect(guildsIn(filled)).toBe('Access (Bo): Bo, Fay');
  });

  it('keeps the own chapter of whoever has one', () => {
    expect(chaptersIn(afterwards(open, fill({ person: person('Cy') })))).toBe(
      'Dev (Cy): Bo / Data: Cy, Di / No chapter: Fay',
    );
  });

  it('becomes the employee who is hired for it', () => {
    const filled = afterwards(open, fill({ name: 'Gus' }));
    expect(squadsIn(filled)).toBe('Checkout (Gus): Bo, Gus* 60%, Cy / Refunds: Di*, Gus / No squad: Fay');
    expect(organisationOf(filled).people.find((each) => each.name === 'Gus')?.id).toBe(person('Open'));
  });

  it('refuses somebody whom it would put in too many squads', () => {
    const strict: Picture = { ...open, rules: { 'squads-per-person': { limit: 1 } } };
    expect(answer(strict, fill({ person: person('Fay') }))).toBe('squads-per-person person:fay 2');
  });

  it('refuses what is no vacancy, itself, nobody, and a blank name', () => {
    expect(answer(open, { ...fill({ name: 'Gus' }), vacancy: person('Bo') })).toBe('not-a-vacancy person:bo');
    expect(answer(open, { ...fill({ name: 'Gus' }), vacancy: person('Zed') })).toBe('no-such-person person:zed');
    expect(answer(open, fill({ person: person('Open') }))).toBe('same-person person:open');
    expect(answer(open, fill({ person: person('Zed') }))).toBe('no-such-person person:zed');
    expect(answer(open, fill({ name: ' ' }))).toBe('name-blank');
  });
});

describe('a vacancy for who answers for products, projects and programmes', () => {
  const house: Picture = {
    squads: 'Checkout: Ana*, Bo',
    chapters: 'Dev: Bo',
    products: 'App (Bo) / Loan',
    projects: 'Scan 2027-01-04..2027-05-28 (Bo): @Bo 20%',
    programmes: 'Homes (Bo) / Wealth',
  };
  const seats: [Seat, (organisation: Organisation) => string, string][] = [
    [{ kind: 'productManager', product: product('App') }, productsIn, 'App (Vacancy?) / Loan'],
    [{ kind: 'projectLead', project: project('Scan') }, projectsIn, 'Scan 2027-01-04..2027-05-28 (Vacancy?): @Bo 20%'],
    [{ kind: 'programmeManager', programme: programme('Homes') }, programmesIn, 'Homes (Vacancy?) / Wealth'],
  ];

  it.each(seats)('takes the seat of $kind alone, in the chapter of who left it', (seat, drawn, expected) => {
    const replaced = afterwards(house, place(seat));
    expect(drawn(organisationOf(replaced))).toBe(expected);
    expect(squadsIn(replaced)).toBe('Checkout: Ana*, Bo / No squad: Vacancy?');
    expect(chaptersIn(replaced)).toBe('Dev: Bo, Vacancy? / No chapter: Ana');
  });

  it('refuses a seat in which nobody is, and what is not there', () => {
    expect(answer(house, place({ kind: 'productManager', product: product('Loan') }))).toBe(
      'seat-is-empty product:loan',
    );
    expect(answer(house, place({ kind: 'programmeManager', programme: programme('Wealth') }))).toBe(
      'seat-is-empty programme:wealth',
    );
    expect(answer(house, place({ kind: 'projectLead', project: project('X') }))).toBe('no-such-project project:x');
  });

  it('is filled in every seat, by somebody who is in the project already too', () => {
    const open: Picture = {
      ...house,
      squads: 'Checkout (-; V?): Ana*, Bo',
      products: 'App (V?)',
      projects: 'Scan 2027-01-04..2027-05-28 (V?): @V? 50%, @Bo / Move 2027-06-01..2027-06-30 (V?): @Bo 20%, @V? 50%',
      programmes: 'Homes (V?)',
    };
    const fill = (by: { person: ReturnType<typeof person> } | { name: string }) =>
      afterwards(open, { type: 'fillVacancy', vacancy: person('V'), by });
    const drawn = (document: Document) => {
      const organisation = organisationOf(document);
      return [squadsIn(document), ...[productsIn, projectsIn, programmesIn].map((each) => each(organisation))];
    };
    expect(drawn(fill({ person: person('Ana') }))).toEqual([
      'Checkout (-; Ana): Ana*, Bo',
      'App (Ana)',
      'Scan 2027-01-04..2027-05-28 (Ana): @Ana 50%, @Bo / Move 2027-06-01..2027-06-30 (Ana): @Bo 20%, @Ana 50%',
      'Homes (Ana)',
    ]);
    expect(drawn(fill({ person: person('Bo') }))[2]).toBe(
      'Scan 2027-01-04..2027-05-28 (Bo): @Bo / Move 2027-06-01..2027-06-30 (Bo): @Bo 20%',
    );
    expect(drawn(fill({ name: 'Fay' }))[1]).toBe('App (Fay)');
  });
});
