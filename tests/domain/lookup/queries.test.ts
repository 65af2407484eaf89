import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Index, indexing, indexOf } from '../../../src/domain/lookup/indexOf.ts';
import { lineManagerOf, managementTeamOf } from '../../../src/domain/lookup/lineManager.ts';
import { peopleOf } from '../../../src/domain/lookup/peopleOf.ts';
import { shareIn } from '../../../src/domain/lookup/shareIn.ts';
import type { Organisation } from '../../../src/domain/organisation.ts';
import { anyCrowdedOrganisation, anyEdit, edited } from '../../support/anyEdit.ts';
import { documentOf, organisationOf, type Picture, person, squad } from '../../support/picture.ts';

const drawn = (shown: Picture) => organisationOf(documentOf(shown));

function tribeIn(organisation: Organisation, name: string) {
  const found = organisation.tribes.find((each) => each.name === name);
  if (!found) throw new Error(`No tribe ${name}`);
  return found;
}

/** Everything an index says about its own organisation. */
function answersOf(index: Index) {
  const { tribes, squads, chapters, people, products, projects, programmes } = index.organisation;
  return [
    index.hasTribe,
    index.ofTribes([...squads, ...chapters]),
    tribes.map(({ id }) => [index.tribe(id), index.isTribe(id), index.squadsIn(id), index.chaptersIn(id)]),
    squads.map(({ id }) => [index.squad(id), index.productsOf(id), index.projectsWith(id)]),
    products.map(({ id }) => [index.product(id), index.projectsFor(id)]),
    projects.map(({ id }) => index.project(id)),
    programmes.map(({ id }) => [index.programme(id), index.projectsIn(id)]),
    chapters.map(({ id }) => [index.chapter(id), index.peopleIn(id)]),
    people.map(({ id }) => [
      index.person(id),
      index.squadsOf(id),
      index.squadsOwnedBy(id),
      index.squadsCoachedBy(id),
      index.chaptersLedBy(id),
      index.tribesLedBy(id),
      index.tribesCoachedBy(id),
      index.guildsOf(id),
      index.squadsConnectedTo(id),
      index.projectsOf(id),
      index.inRole('productManager', id),
      index.inRole('projectLead', id),
      index.inRole('programmeManager', id),
    ]),
  ];
}

describe('the index', { timeout: 30_000 }, () => {
  const organisation = drawn({
    squads: 'Checkout (Tom): Ana*, Bo / Refunds (Tom): Ana*, Cy / Loans: Cy*',
    chapters: 'Data (Ana): Ana, Cy / Risk (Ana): Bo / Law (Cy):',
    tribes: 'Shop (Els; Tom): Checkout, Refunds, Data / Bank (Els; Tom, Kim): Loans, Risk, Law',
    guilds: 'Access: Ana, Bo / Cooking: Ana',
  });
  const index = indexOf(organisation);
  const names = (records: readonly { name: string }[]) => records.map((record) => record.name).join(', ');

  it('finds records by id, and nothing for an id that there is not', () => {
    expect(index.tribe('tribe:shop')?.name).toBe('Shop');
    expect(index.squad('squad:loans')?.name).toBe('Loans');
    expect(index.chapter('chapter:risk')?.name).toBe('Risk');
    expect(index.person('person:bo')?.name).toBe('Bo');
    expect(index.person('person:x')).toBeUndefined();
    expect(index.squadsOf('person:x')).toEqual([]);
  });

  it('answers the other way round, in the order of the document', () => {
    expect(names(index.squadsOf('person:cy'))).toBe('Refunds, Loans');
    expect(names(index.squadsOwnedBy('person:ana'))).toBe('Checkout, Refunds');
    expect(names(index.squadsCoachedBy('person:tom'))).toBe('Checkout, Refunds');
    expect(names(index.squadsIn('tribe:shop'))).toBe('Checkout, Refunds');
    expect(names(index.chaptersIn('tribe:bank'))).toBe('Risk, Law');
    expect(names(index.chaptersLedBy('person:ana'))).toBe('Data, Risk');
    expect(names(index.peopleIn('chapter:data'))).toBe('Ana, Cy');
    expect(names(index.tribesLedBy('person:els'))).toBe('Shop, Bank');
    expect(names(index.tribesCoachedBy('person:kim'))).toBe('Bank');
    expect(names(index.guildsOf('person:ana'))).toBe('Access, Cooking');
  });

  it('answers after any edit as one made afresh does', () => {
    fc.assert(
      fc.property(anyCrowdedOrganisation, fc.array(anyEdit, { maxLength: 20 }), (first, edits) => {
        let organisation = first;
        for (const edit of edits) {
          organisation = edited(organisation, edit);
          expect(answersOf(indexOf(organisation))).toEqual(answersOf(indexOf(structuredClone(organisation))));
        }
      }),
    );
  });

  it('is the same one when asked again', () => {
    expect(indexOf(organisation)).toBe(indexOf(organisation));
  });

  it('is the one that somebody asked for at once while it was made with pauses', () => {
    const another = structuredClone(organisation);
    const making = indexing(another);
    making.next();
    const atOnce = indexOf(another);
    expect([...making]).not.toEqual([]);
    expect(indexOf(another)).toBe(atOnce);
    const { value } = indexing(another).next();
    expect(value).toBe(atOnce);
  });
});

describe('the people of a tribe', () => {
  it('are those of its seats, squads and chapters, each once', () => {
    const organisation = drawn({
      squads: 'Checkout (Tom): Ana*, Bo / Loans: Zoe',
      chapters: 'Data (Ana): Ana, Cy',
      tribes: 'Shop (Els; Tom): Checkout, Data / Bank: Loans',
    });
    const people = peopleOf(organisation, tribeIn(organisation, 'Shop'));
    expect([...people].sort()).toEqual(['Ana', 'Bo', 'Cy', 'Els', 'Tom'].map(person));
  });
});

describe('the line manager', () => {
  const organisation = drawn({
    squads: 'Checkout (Tom): Ana*, Olga*, Bo / Loans: Olga*',
    chapters: 'Data (Ana): Ana, Bo, Els / Risk (Ana): / Open: Cy / Law (Els): Dee',
    tribes: 'Bank (Kim): Loans, Risk, Law / Shop (Els; Tom): Checkout, Data, Open',
  });
  const manager = (name: string) => lineManagerOf(organisation, person(name));

  it('of a tribe lead is nobody in the document, whatever else they do', () => {
    expect(manager('Els')).toBeNull();
  });

  it('of a chapter lead is the lead of the tribe of the first chapter they lead', () => {
    expect(manager('Ana')).toBe(person('Els'));
  });

  it('of somebody in a chapter is its lead, and nobody while that seat is vacant', () => {
    expect(manager('Bo')).toBe(person('Ana'));
    expect(manager('Dee')).toBe(person('Els'));
    expect(manager('Cy')).toBeNull();
  });

  it('of a product owner without a chapter is the lead of the tribe of the first squad they own', () => {
    expect(manager('Olga')).toBe(person('Els'));
  });

  it('of anybody else is nobody in the document', () => {
    expect(manager('Tom')).toBeNull();
    expect(manager('Stranger')).toBeNull();
  });

  it('is the first line that applies, even where that seat is vacant', () => {
    const vacant = drawn({
      squads: 'Loans: Ana*, Bo*, Cy* / Checkout: Ana*, Bo*, Dee*',
      chapters: 'Risk (Ana): / Open: Bo / Data (Ana): Ana',
      tribes: 'Bank: Loans, Risk / Shop (Els): Checkout, Open, Data',
    });
    // Of the lead of two chapters the first counts; then a chapter, then the first squad that somebody owns.
    expect(lineManagerOf(vacant, person('Ana'))).toBeNull();
    expect(lineManagerOf(vacant, person('Bo'))).toBeNull();
    expect(lineManagerOf(vacant, person('Cy'))).toBeNull();
    expect(lineManagerOf(vacant, person('Dee'))).toBe(person('Els'));
  });
});

describe('the line manager in a department', () => {
  const managers = (shown: Picture, ...names: string[]) => {
    const organisation = drawn(shown);
    return names.map((name) => lineManagerOf(organisation, person(name))?.replace('person:', '') ?? '-').join(', ');
  };

  it('of its lead is nobody, and of the lead of a group the lead of the department', () => {
    const shown = { chapters: 'Policy (Jo): Jo, Ana', tribes: 'Insurance [department] (Femke): Policy' };
    expect(managers(shown, 'Femke', 'Jo')).toBe('-, femke');
  });

  it('of somebody in a group is its lead, else that of the department, and nobody while both are vacant', () => {
    const shown = {
      chapters: 'Policy (Jo): Jo, Ana / Claims: Bo / Legal: Cy',
      tribes: 'Insurance [department] (Femke): Policy, Claims / Staff [department]: Legal',
    };
    expect(managers(shown, 'Ana', 'Bo', 'Cy')).toBe('jo, femke, -');
  });

  it('of somebody in a part of a chain, or a chapter of a tribe, without a lead is nobody', () => {
    const shown = {
      chapters: 'Sales: Ana / Data: Bo',
      tribes: 'Moving home [chain] (Femke): Sales / Shop (Els): Data',
    };
    expect(managers(shown, 'Ana', 'Bo')).toBe('-, -');
  });

  it('of somebody whose first squad is a team is the lead of its department, and nobody while that is vacant', () => {
    const shown = {
      squads: 'Desk: Ana, Cy* / Post: Bo / Checkout: Ana*, Bo*, Dee, Ed* / Back: Dee, Ed',
      tribes: 'Insurance [department] (Femke): Desk, Back / Staff [department]: Post / Shop (Els): Checkout',
    };
    // Bo owns a squad of a tribe with a lead: the vacant department comes first. Dee and Ed are in a squad of a tribe first.
    expect(managers(shown, 'Ana', 'Bo', 'Cy', 'Dee', 'Ed')).toBe('femke, -, femke, -, els');
  });

  it('comes after the chapter, and after what somebody leads', () => {
    const shown = {
      squads: 'Desk: Ana, Bo, Els',
      chapters: 'Data (Bo): Bo, Ana / Open: Cy',
      tribes: 'Insurance [department] (Femke): Desk / Shop (Els): Data, Open',
    };
    expect(managers(shown, 'Ana', 'Bo', 'Els')).toBe('bo, els, -');
    const vacant = {
      ...shown,
      chapters: 'Data: Ana',
      tribes: 'Insurance [department] (Femke): Desk / Shop (Els): Data',
    };
    expect(managers(vacant, 'Ana')).toBe('-');
  });

  it('is none for a team of a chain but for whoever owns it', () => {
    const shown = { squads: 'Desk: Ana, Bo*', tribes: 'Moving home [chain] (Femke): Desk' };
    expect(managers(shown, 'Ana', 'Bo')).toBe('-, femke');
  });
});

describe('the management team', () => {
  it('is the tribe lead together with the chapter leads, each once', () => {
    const organisation = drawn({
      chapters: 'Data (Ana): Ana / Risk (Ana): / Law (Els): / Open:',
      tribes: 'Shop (Els): Data, Risk, Law, Open / Bank:',
    });
    expect(managementTeamOf(organisation, tribeIn(organisation, 'Shop'))).toEqual([person('Els'), person('Ana')]);
    expect(managementTeamOf(organisation, tribeIn(organisation, 'Bank'))).toEqual([]);
  });
});

describe('the share of time', () => {
  const organisation = drawn({
    squads: 'A: Ana, Bo 20%, Cy 60% / B: Ana, Bo, Cy 60% / C: Bo, Cy / D: Dee',
  });
  const share = (name: string, of: string) => shareIn(organisation, person(name), squad(of));

  it('is what is stated', () => {
    expect(share('Bo', 'A')).toBe(0.2);
  });

  it('is split evenly over the squads that state none, of what the others leave', () => {
    expect(share('Dee', 'D')).toBe(1);
    expect(share('Ana', 'A')).toBe(0.5);
    expect(share('Bo', 'C')).toBe(0.4);
  });

  it('is never below nothing', () => {
    expect(share('Cy', 'C')).toBe(0);
  });
});
