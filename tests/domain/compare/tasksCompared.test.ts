import { describe, expect, it } from 'vitest';
import { type Held, shiftOf, tasksCompared } from '../../../src/domain/compare/tasksCompared.ts';
import { layersOf } from '../../../src/domain/lookup/holders.ts';
import { indexOf } from '../../../src/domain/lookup/indexOf.ts';
import { TASKS } from '../../../src/domain/tasks.ts';
import { type Drawn, drawn } from '../../support/changesPicture.ts';

const tail = (id: string) => id.slice(id.indexOf(':') + 1);
const told = (held: readonly Held[]) => held.map(({ person, as }) => `${tail(person)} ${as}`).join(', ') || '-';

/** A line for each task: who has it before and after, as what, and what that comes to. */
function tasks(before: Drawn, after: Drawn): string {
  return tasksCompared(indexOf(drawn(before)), indexOf(drawn(after)))
    .map((each) => `${each.layer} ${each.task}: ${told(each.before)} > ${told(each.after)} (${shiftOf(each)})`)
    .join('\n');
}

/** A line for each person: the layers whose tasks are theirs. */
function layers(picture: Drawn): string {
  const index = indexOf(drawn(picture));
  return index.organisation.people
    .map((each) => `${tail(each.id)}: ${layersOf(index, each).join(' ') || '-'}`)
    .join('\n');
}

const roles = (texts: Record<string, string>) =>
  Object.fromEntries(Object.entries(texts).map(([name, role]) => [`person:${name}`, { role }]));

const DEPARTMENT = {
  squads: 'Beheer: Anouk*, Bram',
  chapters: 'Producten (Iris): Anouk, Bram, Iris',
  tribes: 'Product [department] (Kim; Tom): Beheer, Producten',
  set: roles({ anouk: 'Technisch productmanager', bram: 'Productmanager', iris: 'Manager productmanagement' }),
};
const TRIBE = {
  squads: 'Aflossen (Tom): Anouk*, Bram / App: Vera?*, Wim',
  chapters: 'Producten (Iris): Anouk, Bram, Iris / Web (Wim): Wim, Yara',
  tribes: 'Hypotheek (Kim; Tom, Zoë): Aflossen, App, Producten, Web',
  products: 'Rente (Bram): App / App: Aflossen',
  projects: 'Scan 2027-01-04..2027-05-28 running (Els; Wonen) / Sloop 2026-01-04..2026-05-28 stopped (Fay)',
  programmes: 'Wonen (Gijs)',
  set: roles({ anouk: 'Product owner', bram: 'Technisch productmanager' }),
};

describe('tasks', () => {
  it('are told with who has them before and after, by layer and as what', () => {
    expect(tasks(DEPARTMENT, TRIBE)).toBe(`tribeLead leads-product-owners: - > kim tribeLead (taken-up)
tribeLead leads-chapter-leads: - > kim tribeLead (taken-up)
tribeLead purpose: - > kim tribeLead (taken-up)
tribeLead results: - > kim tribeLead (taken-up)
productOwner what: - > anouk productOwner, vera productOwner (taken-up)
productOwner to-do-list: - > anouk productOwner, vera productOwner (taken-up)
productOwner works-along: - > anouk productOwner, vera productOwner (taken-up)
productOwner speaks: - > anouk productOwner, vera productOwner (taken-up)
productOwner handles-stakeholders: - > anouk productOwner, vera productOwner (taken-up)
chapterLead how: - > wim chapterLead, iris chapterLead (taken-up)
chapterLead development: - > wim chapterLead, iris chapterLead (taken-up)
chapterLead review: - > wim chapterLead, iris chapterLead (taken-up)
chapterLead line-manager: iris manager, kim manager > wim chapterLead, iris chapterLead (passed)
chapterLead quality: - > wim chapterLead, iris chapterLead (taken-up)
productsLead brand: - > iris productsLead (taken-up)
productsLead market: - > iris productsLead (taken-up)
productsLead policy: - > iris productsLead (taken-up)
member specialist: - > anouk member, bram member, vera member, wim member, iris member, yara member (taken-up)
member steps-in: - > anouk member, bram member, vera member, wim member, iris member, yara member (taken-up)
productsMember communication-plan: - > anouk productsMember, bram productsMember, iris productsMember (taken-up)
productsMember communication-content: - > anouk productsMember, bram productsMember, iris productsMember (taken-up)
coach growth: - > tom coach, zoë coach (taken-up)
coach coaching: - > tom coach, zoë coach (taken-up)
product assortment: anouk productManagement, bram productManagement > anouk productOwner, vera productOwner, bram productManagement (passed)
product approval: anouk productManagement, bram productManagement > anouk productOwner, vera productOwner, bram productManagement (passed)
product stakeholders: anouk productManagement, bram productManagement > anouk productOwner, vera productOwner, bram productManagement (passed)
product proposition: anouk productManagement, bram productManagement > anouk productOwner, vera productOwner, bram productManagement (passed)
product feasibility: anouk productManagement, bram productManagement > anouk productOwner, vera productOwner, bram productManagement (passed)
product projects: anouk productManagement, bram productManagement > anouk productOwner, vera productOwner, bram productManagement (passed)
price return: anouk productManagement, bram productManagement > anouk productOwner, vera productOwner, bram productManagement (passed)
price margin: anouk productManagement, bram productManagement > anouk productOwner, vera productOwner, bram productManagement (passed)
price market-prices: anouk productManagement, bram productManagement > anouk productOwner, vera productOwner, bram productManagement (passed)
price position: anouk productManagement, bram productManagement > anouk productOwner, vera productOwner, bram productManagement (passed)
price indicators: anouk productManagement, bram productManagement > anouk productOwner, vera productOwner, bram productManagement (passed)
process systems: anouk productManagement, bram productManagement > anouk productOwner, vera productOwner, bram productManagement (passed)
process service-levels: anouk productManagement, bram productManagement > anouk productOwner, vera productOwner, bram productManagement (passed)
process specifications: anouk productManagement, bram productManagement > anouk productOwner, vera productOwner, bram productManagement (passed)
process materials: anouk productManagement, bram productManagement > anouk productOwner, vera productOwner, bram productManagement (passed)
process compliance: anouk productManagement, bram productManagement > anouk productOwner, vera productOwner, bram productManagement (passed)
productHead content-steering: iris productHead > anouk productOwner, vera productOwner (passed)
productHead knowledge-and-capacity: iris productHead > iris productsLead (same)
programmeManager overview: - > gijs programmeManager (taken-up)
projectManager whole-project: - > els projectManager (taken-up)
projectManager budget-and-time: - > els projectManager (taken-up)
productManager to-market: - > anouk productManager, bram productManager (taken-up)
productManager promotion: - > anouk productManager, bram productManager (taken-up)
productManager improvement: - > anouk productManager, bram productManager (taken-up)`);
  });

  it('are passed on where other people have them, and left where nobody has', () => {
    const held = (names: string): Held[] =>
      names ? names.split(' ').map((name) => ({ person: `person:${name}`, as: 'member' })) : [];
    const shift = (before: string, after: string) => shiftOf({ before: held(before), after: held(after) });
    expect(shift('', 'ana')).toBe('taken-up');
    expect(shift('ana', '')).toBe('left');
    expect(shift('ana bo', 'bo ana')).toBe('same');
    expect(shift('ana bo', 'ana')).toBe('passed');
    expect(shift('ana', 'ana bo')).toBe('passed');
    expect(shift('ana bo', 'ana cy')).toBe('passed');
  });

  it('are none where there is nobody', () => {
    expect(tasks('', '')).toBe('');
  });

  it('are somebody’s own by what they are', () => {
    expect(layers(TRIBE)).toBe(`anouk: productOwner member productsMember productManager
bram: member productsMember product price process productManager
tom: coach
vera: productOwner member
wim: chapterLead member
iris: chapterLead productsLead member productsMember
yara: member
kim: tribeLead
zoë: coach
gijs: programmeManager
els: projectManager
fay: -`);
    expect(layers(DEPARTMENT)).toBe(`anouk: product price process
bram: product price process
iris: productHead
kim: -
tom: -`);
  });

  it('have each a name of their own', () => {
    const names = Object.values(TASKS).flat();
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});
