import { describe, expect, it } from 'vitest';
import { indexOf } from '../../src/domain/lookup/indexOf.ts';
import { parsePeople } from '../../src/importing/parsePeople.ts';
import { planPeople } from '../../src/importing/planPeople.ts';
import { documentOf, organisationOf, tribe } from '../support/picture.ts';

const organisation = organisationOf(
  documentOf({
    squads: 'Checkout: Ana* / Loans: Cy*',
    chapters: 'Development: Ana / Data: Cy',
    tribes: 'Shop: Checkout, Development / Bank: Loans, Data',
  }),
);

function planned(block: string, into = tribe('Shop')) {
  let made = 0;
  return planPeople(parsePeople(block), indexOf(organisation), into, 'Organisation', (kind) => `${kind}:${++made}`);
}

describe('the plan for pasted people', () => {
  it('finds chapters and squads by name, in whatever tribe they are, whatever their capitals', () => {
    const { requests, newChapters, newSquads } = planned('Omar; Lawyer; DATA; loans');
    expect([newChapters, newSquads]).toEqual([[], []]);
    expect(requests).toEqual([
      {
        type: 'addPeople',
        people: [{ id: 'person:1', name: 'Omar', role: 'Lawyer', chapter: 'chapter:data', squads: ['squad:loans'] }],
      },
    ]);
  });

  it('[names] finds a squad however its name was typed, and founds no second one that looks the same', () => {
    const named = (squads: string) => {
      const index = indexOf(organisationOf(documentOf({ squads: `${squads}: Ana*` })));
      return (typed: string) =>
        planPeople(parsePeople(`Omar; ; ; ${typed}`), index, tribe('Shop'), '', (kind) => `${kind}:x`);
    };
    for (const typed of ['Café', 'Cafe\u0301', 'café ', 'CAFÉ']) expect(named('Café')(typed).newSquads).toEqual([]);
    for (const typed of ['Café Zuid', 'Café\u00a0Zuid', 'Café  Zuid']) {
      expect(named('Café Zuid')(typed).newSquads).toEqual([]);
    }
    expect(named('Café')('Cafés').newSquads).toEqual(['Cafés']);
  });

  it('founds what there is not, once, in the tribe chosen, before anybody joins it', () => {
    const { requests, newChapters, newSquads } = planned('Omar; ; Legal; Claims\nYara; ; legal; Claims', tribe('Bank'));
    expect([newChapters, newSquads]).toEqual([['Legal'], ['Claims']]);
    expect(requests.map(({ type }) => type)).toEqual(['addChapter', 'addSquad', 'addPeople']);
    expect(requests[0]).toMatchObject({ tribe: 'tribe:bank', name: 'Legal' });
  });

  it('founds the tribe first where it is not there yet, and only when something goes in it', () => {
    expect(planned('Omar; ; Legal', 'tribe:new').requests.map(({ type }) => type)).toEqual([
      'addTribe',
      'addChapter',
      'addPeople',
    ]);
    expect(planned('Omar', 'tribe:new').requests.map(({ type }) => type)).toEqual(['addPeople']);
  });

  it('asks for nothing when nobody was read', () => {
    expect(planned('').requests).toEqual([]);
  });
});
