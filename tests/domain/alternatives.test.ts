import { describe, expect, it } from 'vitest';
import { type Alternatives, alternativesTo } from '../../src/domain/alternatives.ts';
import { anyway } from '../../src/domain/commands/anyway.ts';
import type { Command } from '../../src/domain/commands/command.ts';
import { run } from '../../src/domain/commands/run.ts';
import { type Asked, ask } from '../support/asked.ts';
import { documentOf, type Picture, person, SCENARIO, squad, squadsIn, tribe } from '../support/picture.ts';

const move = (name: string, from: string | null, to: string | null): Asked => ({
  type: 'movePeople',
  members: [{ person: person(name), squad: from === null ? null : squad(from) }],
  to: to === null ? null : squad(to),
});

const ANSWERING = { reason: 'Until the split in May', by: 'Els', until: '2027-05-01' };

function breaking(picture: Picture, asked: Asked) {
  const outcome = run(documentOf(picture), ask(asked));
  if (outcome.kind !== 'refused' || outcome.refusal.kind !== 'breaks-rules') throw new Error(`It is ${outcome.kind}`);
  return outcome.refusal.findings;
}

function offers(picture: Picture, asked: Asked, beside?: string): Alternatives {
  const findings = breaking(picture, asked);
  const vacancy = { id: person('V'), name: 'V' };
  return alternativesTo(documentOf(picture), ask(asked), findings, vacancy, beside ? person(beside) : null);
}

function done(picture: Picture, command: Command | undefined): string {
  const outcome = command && run(documentOf(picture), command);
  if (outcome?.kind !== 'done') throw new Error(`It is ${outcome?.kind}`);
  return squadsIn(outcome.document);
}

const names = (people: { person: string }[]) => people.map((each) => each.person.replace('person:', ''));

describe('instead of a place in a full squad', () => {
  const full: Picture = {
    squads: 'App: Ana*, B, C / Pay: Di*, Ed, Cy / Web: Fay* / Far: Gus*',
    chapters: 'Dev: Ana, C, Ed',
    tribes: 'Shop: App, Pay, Web, Dev / Bank: Far',
    rules: { 'squad-size': { limit: 3 } },
  };
  const refused = move('Ed', 'Pay', 'App');

  it('one may change places with a member, of the same chapter first, but not with the product owner', () => {
    const { swaps } = offers(full, refused);
    expect(names(swaps)).toEqual(['c', 'b']);
    expect(done(full, swaps[0]?.command)).toBe('App: Ana*, B, Ed / Pay: Di*, Cy, C / Web: Fay* / Far: Gus*');
  });

  it('one may first of all change places with whom one was dropped beside, if that is possible', () => {
    expect(names(offers(full, refused, 'B').swaps)).toEqual(['b', 'c']);
    expect(names(offers(full, refused, 'Ana').swaps)).toEqual(['c', 'b']);
  });

  it('one may go to another squad of that tribe with a seat free', () => {
    const { squads } = offers(full, refused);
    expect(squads.map((each) => each.squad)).toEqual([squad('Web')]);
    expect(done(full, squads[0]?.command)).toBe('App: Ana*, B, C / Pay: Di*, Cy / Web: Fay*, Ed / Far: Gus*');
  });

  it('one may be in another squad of that tribe as well', () => {
    const { squads, swaps } = offers(full, { type: 'addToSquad', people: [person('Ed')], squad: squad('App') });
    expect(squads.map((each) => each.squad)).toEqual([squad('Web')]);
    expect(swaps).toEqual([]);
  });

  it('[verdict] one may be placed anyway, by whoever answers for it: with a waiver, in the mode there is', () => {
    const outcome = run(documentOf(full), anyway(ask(refused), breaking(full, refused), ANSWERING));
    expect(outcome).toMatchObject({
      kind: 'done',
      document: {
        scenarios: [{ mode: 'enforce' }],
        waivers: [{ rule: 'squad-size', subject: squad('App'), scenario: SCENARIO, upTo: 4, ...ANSWERING }],
      },
    });
    if (outcome.kind === 'done')
      expect(squadsIn(outcome.document)).toBe('App: Ana*, B, C, Ed / Pay: Di*, Cy / Web: Fay* / Far: Gus*');
  });

  it('several may go elsewhere together, and change places with nobody', () => {
    const members = ['Ed', 'Cy'].map((name) => ({ person: person(name), squad: squad('Pay') }));
    const { swaps, squads } = offers(full, { type: 'movePeople', members, to: squad('App') });
    expect(swaps).toEqual([]);
    expect(squads.map((each) => each.squad)).toEqual([squad('Web')]);
  });
});

describe('instead of taking the only product owner away', () => {
  const shop: Picture = {
    squads: 'App: Ana* 60%, Bo, Cy / Pay: Di*, Bo / Web: Ed*, Bo',
    rules: { 'squads-per-person': { limit: 3 } },
  };

  it('a member may take the role first', () => {
    const { productOwners } = offers(shop, move('Ana', 'App', 'Pay'));
    expect(names(productOwners)).toEqual(['bo', 'cy']);
    expect(done(shop, productOwners[1]?.command)).toBe('App: Bo, Cy* / Pay: Di*, Bo, Ana 60% / Web: Ed*, Bo');
  });

  it('a vacancy may take the seat, and whoever goes takes the share along', () => {
    const { vacancies } = offers(shop, move('Ana', 'App', 'Pay'));
    expect(done(shop, vacancies[0]?.command)).toBe('App: V?* 60%, Bo, Cy / Pay: Di*, Bo, Ana 60% / Web: Ed*, Bo');
  });

  it('a vacancy may take the seat of who goes to no squad', () => {
    const { vacancies } = offers(shop, move('Ana', 'App', null));
    expect(vacancies[0]?.command.type).toBe('replaceByVacancy');
    expect(done(shop, vacancies[0]?.command)).toBe(
      'App: V?* 60%, Bo, Cy / Pay: Di*, Bo / Web: Ed*, Bo / No squad: Ana',
    );
  });

  it('a vacancy may take the seat of who is removed, swapped, or founds another squad', () => {
    const vacancy = (asked: Asked) => done(shop, offers(shop, asked).vacancies[0]?.command);
    expect(vacancy({ type: 'removePeople', people: [person('Ana')] })).toBe(
      'App: V?* 60%, Bo, Cy / Pay: Di*, Bo / Web: Ed*, Bo',
    );
    const one = { person: person('Ana'), squad: squad('App') };
    expect(vacancy({ type: 'addSquad', squad: squad('New'), tribe: tribe('Shop'), name: 'New', members: [one] })).toBe(
      'App: V?* 60%, Bo, Cy / Pay: Di*, Bo / Web: Ed*, Bo / New: Ana',
    );
    const two: Picture = { squads: 'App: Ana* / Pay: Di*, Ed' };
    const swap: Asked = { type: 'swapPeople', one, other: { person: person('Ed'), squad: squad('Pay') } };
    expect(done(two, offers(two, swap).vacancies[0]?.command)).toBe('App: V?*, Ed / Pay: Di*, Ana');
  });

  it('the role may go to a member or to a vacancy', () => {
    const { productOwners, vacancies } = offers(shop, { type: 'nameProductOwner', squad: squad('App'), person: null });
    expect(productOwners.map((each) => each.command.type)).toEqual(['nameProductOwner', 'nameProductOwner']);
    expect(done(shop, vacancies[0]?.command)).toContain('App: V?* 60%, Bo, Cy /');
  });

  it('nothing is offered that would be refused', () => {
    const both: Picture = { squads: 'App: Ana*, Bo / Pay: Di*, Ed, Fay', rules: { 'squad-size': { limit: 3 } } };
    const { productOwners, vacancies, swaps, squads } = offers(both, move('Ana', 'App', 'Pay'));
    expect([productOwners, vacancies, swaps, squads]).toEqual([[], [], [], []]);
  });
});
