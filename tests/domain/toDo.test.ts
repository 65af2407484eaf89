import { describe, expect, it } from 'vitest';
import { indexOf } from '../../src/domain/lookup/indexOf.ts';
import { check } from '../../src/domain/rules/check.ts';
import { isBegun, toDoIn, worthSaying } from '../../src/domain/toDo.ts';
import { documentOf, inScenario, organisationOf, type Picture, TODAY } from '../support/picture.ts';

/** What is still to do, a line each. */
function toDo(picture: Picture): string[] | undefined {
  const items = toDoIn(indexOf(organisationOf(documentOf(picture))));
  return items?.map((item) => ['subject' in item && item.subject, item.kind].filter(Boolean).reverse().join(' '));
}

const NOTHING: Picture = { tribes: '' };

describe('what is still to do', () => {
  it('in an empty document', () => {
    expect(toDo(NOTHING)).toEqual(['nameTribe', 'addPeople']);
  });

  it('in a tribe of which only the name is known', () => {
    expect(toDo({})).toEqual(['addSquads tribe:shop', 'addChapters tribe:shop', 'addPeople', 'tribeLead tribe:shop']);
  });

  it('in squads and chapters that are empty', () => {
    expect(
      toDo({ squads: 'App: / Web:', chapters: 'Data: / Risk (Gus):', tribes: 'Shop (Els): App, Web, Data, Risk' }),
    ).toEqual([
      'fillSquad squad:app',
      'fillSquad squad:web',
      'productOwner squad:app',
      'productOwner squad:web',
      'chapterLead chapter:data',
    ]);
  });

  it('asks nothing of a department that the rules do not ask', () => {
    expect(toDo({ squads: 'Team:', chapters: 'Group:', tribes: 'Staff [department]: Team, Group' })).toEqual([
      'addPeople',
      'fillSquad squad:team',
    ]);
  });

  it('is no question once somebody stands in a squad', () => {
    expect(toDo({ squads: 'App: / Web: Ana' })).toBeUndefined();
    expect(isBegun(organisationOf(documentOf({ squads: 'App: / No squad: Ana' })))).toBe(false);
  });
});

describe('the findings', () => {
  function said(picture: Picture): string[] {
    const document = documentOf(picture);
    const organisation = organisationOf(document);
    const findings = check(inScenario(organisation), document, TODAY);
    const kept = worthSaying(organisation, findings);
    expect(worthSaying(organisation, findings)).toBe(kept);
    return kept.map(({ rule, subject }) => `${rule} ${subject}`);
  }

  it('scold nobody for an empty squad before anybody is placed', () => {
    expect(said({ squads: 'App: / No squad: Ana', chapters: 'Data:' })).toEqual([]);
    expect(said({ squads: 'App: / Web: Ana' })).toContain('squad-product-owner squad:app');
  });

  it('on products, projects and programmes are said all the same', () => {
    const picture: Picture = {
      squads: 'App:',
      products: 'Loan (-): -; -',
      projects: 'Scan 2027-01-04..2027-05-28 (-; Homes): Loan',
      programmes: 'Homes (-)',
    };
    const kinds = new Set(said(picture).map((line) => line.split(' ')[1]?.split(':')[0]));
    expect(kinds).toEqual(new Set(['product', 'project', 'programme']));
  });
});
