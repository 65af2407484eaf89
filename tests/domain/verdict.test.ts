import { describe, expect, it } from 'vitest';
import { run } from '../../src/domain/commands/run.ts';
import { type Verdict, verdictOf } from '../../src/domain/verdict.ts';
import { type Asked, ask } from '../support/asked.ts';
import { chapter, documentOf, type Picture, person, product, squad, tribe } from '../support/picture.ts';
import { scenario } from '../support/scenarioPicture.ts';

const bank: Picture = {
  squads: 'App: Ana*, Bo, Cy 50% / Pay: Di*, Cy 50% / Web: Ed, Fay / No squad: Gus',
  chapters: 'Dev (Bo): Ana, Bo, Cy, Ed, Gus / Data (Fay): Fay / Risk: Di',
  tribes: 'Home (Els): App, Pay, Web, Dev, Data, Risk / Other (Hal):',
  rules: { 'squad-small': { severity: 'off' } },
};
const verdict = (asked: Asked, picture: Picture = bank) => verdictOf(documentOf(picture), ask(asked));
const move = (name: string, from: string | null, to: string | null): Asked => ({
  type: 'movePeople',
  members: [{ person: person(name), squad: from === null ? null : squad(from) }],
  to: to === null ? null : squad(to),
});
const rules = (findings: readonly { rule: string; subject: string }[]) =>
  findings.map(({ rule, subject }) => `${rule} ${subject}`);
const small = { 'squad-size': { limit: 3 } };

describe('what a move would do', () => {
  it('can be done, with the number at both ends', () => {
    const { outcome, to, from } = verdict(move('Cy', 'App', 'Web'));
    expect(outcome).toBe('can');
    expect(to).toEqual({ squad: squad('Web'), before: 2, after: 3, limit: 9, ownerless: true });
    expect(from).toEqual([{ squad: squad('App'), before: 3, after: 2, loses: [], expertise: [] }]);
  });

  it('knows no limit where the rule is off', () => {
    expect(verdict(move('Gus', null, 'Pay'), { ...bank, rules: { 'squad-size': { severity: 'off' } } }).to).toEqual({
      squad: squad('Pay'),
      before: 2,
      after: 3,
      limit: null,
      ownerless: false,
    });
  });

  it('names both ends of what is refused', () => {
    const { outcome, refusal, to, from, breaches } = verdict(move('Fay', 'Web', 'App'), { ...bank, rules: small });
    expect(outcome).toBe('refused');
    expect(refusal?.kind).toBe('breaks-rules');
    expect(to).toMatchObject({ squad: squad('App'), after: 4, limit: 3 });
    expect(from).toMatchObject([{ squad: squad('Web'), after: 1 }]);
    expect(rules(breaches)).toEqual(['squad-size squad:app']);
  });

  it('is flagged in sketch mode', () => {
    const { outcome, refusal, breaches } = verdict(move('Fay', 'Web', 'App'), {
      ...bank,
      rules: small,
      mode: 'sketch',
    });
    expect([outcome, refusal]).toEqual(['flagged', null]);
    expect(rules(breaches)).toEqual(['squad-size squad:app']);
  });

  it('is nothing on the squad that somebody is in', () => {
    expect(verdict(move('Cy', 'App', 'Pay'))).toMatchObject({ outcome: 'unchanged', to: null, from: [], breaks: [] });
  });

  it('is refused where it is impossible', () => {
    expect(verdict(move('Zed', null, 'Pay'))).toMatchObject({
      outcome: 'refused',
      refusal: { kind: 'impossible', reason: 'no-such-person' },
      to: null,
    });
  });

  it('can found a squad, which has no product owner yet', () => {
    const { outcome, breaches, breaks } = verdict({
      type: 'addSquad',
      squad: squad('New'),
      tribe: tribe('Home'),
      name: 'New',
    });
    expect([outcome, breaches]).toEqual(['can', []]);
    expect(rules(breaks)).toContain('squad-product-owner squad:new');
  });

  it('takes an outcome that is known already', () => {
    const document = documentOf(bank);
    const command = ask(move('Cy', 'App', 'Web'));
    expect(verdictOf(document, command, run(document, command))).toEqual(verdictOf(document, command));
  });
});

describe('what the squad that is left loses', () => {
  const lost = (asked: Asked, picture: Picture = bank) => verdict(asked, picture).from.flatMap(({ loses }) => loses);

  it('is its only member of a chapter', () => {
    expect(lost(move('Fay', 'Web', 'Pay'))).toEqual([{ person: person('Fay'), chapter: chapter('Data'), role: '' }]);
  });

  it('is nothing when somebody of the chapter stays, or comes in return', () => {
    expect(lost(move('Cy', 'App', 'Web'))).toEqual([]);
    const swap: Asked = {
      type: 'swapPeople',
      one: { person: person('Ed'), squad: squad('Web') },
      other: { person: person('Bo'), squad: squad('App') },
    };
    expect(lost(swap)).toEqual([]);
    const seat = { kind: 'member' as const, squad: squad('Web'), person: person('Fay') };
    expect(lost({ type: 'replaceByVacancy', seat, vacancy: person('V'), name: 'V' })).toEqual([]);
  });

  it('is a role too, when nobody else there has it', () => {
    const withRoles = (other: string) => {
      const document = documentOf(bank);
      const people = document.scenarios[0]?.organisation.people ?? [];
      for (const each of people) if (each.name === 'Fay') each.role = ' Data analyst';
      for (const each of people) if (each.name === 'Ed') each.role = other;
      return verdictOf(document, ask(move('Fay', 'Web', 'Pay'))).from[0]?.loses[0]?.role;
    };
    expect(withRoles('Tester')).toBe('Data analyst');
    expect(withRoles('data analyst')).toBe('');
  });
});

describe('the line managers', () => {
  const change = (name: string, to: string | null): Asked => ({
    type: 'changeChapter',
    people: [person(name)],
    chapter: to === null ? null : chapter(to),
  });

  it('stay as they are for one who moves to another squad', () => {
    expect(verdict(move('Cy', 'App', 'Web'))).toMatchObject({
      managers: [],
      staysWith: { manager: person('Bo'), chapter: chapter('Dev') },
    });
    expect(verdict(move('Bo', 'App', 'Web')).staysWith).toEqual({
      manager: person('Els'),
      chapter: null,
      form: 'tribe',
    });
    expect(verdict(move('Di', 'Pay', 'Web'), { ...bank, mode: 'sketch' }).staysWith).toBeNull();
  });

  it('are not told of several at once who keep theirs', () => {
    const members = [
      { person: person('Cy'), squad: squad('App') },
      { person: person('Gus'), squad: null },
    ];
    expect(verdict({ type: 'movePeople', members, to: squad('Web') }).staysWith).toBeNull();
  });

  it('change with the chapter', () => {
    expect(verdict(change('Cy', 'Data'))).toMatchObject({
      managers: [{ person: person('Cy'), was: person('Bo'), is: person('Fay') }],
      staysWith: null,
    });
    expect(verdict(change('Cy', 'Risk')).managers).toEqual([{ person: person('Cy'), was: person('Bo'), is: null }]);
  });

  it('stay lead of what is drawn otherwise than where they are', () => {
    const apart: Picture = {
      squads: 'App: Bo / Web: Cy',
      chapters: 'Risk (Bo): Di',
      tribes: 'Home: App, Web / Bank [department]: Risk',
    };
    expect(verdict(move('Bo', 'App', 'Web'), apart).staysLead).toEqual([
      { person: person('Bo'), of: chapter('Risk'), form: 'department' },
    ]);
  });

  it('stay lead of what they lead when they move away', () => {
    expect(verdict(change('Bo', 'Data')).staysLead).toEqual([
      { person: person('Bo'), of: chapter('Dev'), form: 'tribe' },
    ]);
    expect(verdict(move('Bo', 'App', 'Web')).staysLead).toEqual([
      { person: person('Bo'), of: chapter('Dev'), form: 'tribe' },
    ]);
    expect(verdict(move('Els', null, 'Web')).staysLead).toEqual([
      { person: person('Els'), of: tribe('Home'), form: 'tribe' },
    ]);
    expect(verdict(move('Cy', 'App', 'Web')).staysLead).toEqual([]);
  });
});

describe('what it fixes and breaks', () => {
  it('fixes what is gone or smaller afterwards', () => {
    const crowded: Picture = { squads: 'App: Ana*, B, C, D / Pay: Di*', rules: { 'squad-size': { limit: 2 } } };
    const fixed = verdict(move('D', 'App', 'Pay'), crowded).fixes.filter(({ was }) => was.rule === 'squad-size');
    expect(fixed).toMatchObject([{ was: { count: 4 }, is: { count: 3 } }]);
    const back = verdict(move('D', 'App', null), { ...crowded, rules: { 'squad-size': { limit: 3 } } }).fixes;
    expect(back[0]).toMatchObject({ was: { rule: 'squad-size', count: 4 }, is: null });
  });

  it('fixes nothing by removing what was broken', () => {
    expect(verdict({ type: 'removeSquad', squad: squad('Web') }).fixes).toEqual([]);
  });

  it('breaks what is new afterwards, as advice', () => {
    expect(rules(verdict(move('Cy', 'App', null)).breaks)).toEqual([]);
    expect(rules(verdict(move('Ed', 'Web', null)).breaks)).toEqual(['unplaced person:ed']);
    const { breaks, breaches, outcome } = verdict(move('Gus', null, 'Web'), {
      ...bank,
      tribes: 'Home: App, Pay, Web, Data / Other: Dev',
    });
    expect([outcome, breaches]).toEqual(['can', []]);
    expect(rules(breaks)).toContain('same-tribe person:gus');
  });

  it('leaves what is waived out', () => {
    const waived = (name: string, asked: Asked) => {
      const waiver = {
        rule: 'unplaced',
        subject: person(name),
        scenario: null,
        reason: 'on leave',
        by: '',
        until: null,
      };
      return verdictOf({ ...documentOf(bank), waivers: [waiver] }, ask(asked));
    };
    expect(waived('Ed', move('Ed', 'Web', null)).breaks).toEqual([]);
    const { fixes } = waived('Gus', move('Gus', null, 'Web'));
    expect(rules(fixes.map(({ was }) => was))).not.toContain('unplaced person:gus');
  });
});

describe('[verdict] a loss', () => {
  const able = (picture: Picture, deep: Record<string, string[]>, phases: Record<string, '2a'[]> = {}) => {
    const document = documentOf(picture);
    for (const each of document.scenarios[0]?.organisation.people ?? []) {
      each.deep = deep[each.name] ?? [];
      each.phases = phases[each.name] ?? [];
    }
    return document;
  };
  const of = (document: ReturnType<typeof able>, asked: Asked) => {
    const { fixes, losses, from } = verdictOf(document, ask(asked));
    return { fixes: rules(fixes.map(({ was }) => was)), losses: rules(losses), from };
  };
  const three: Picture = {
    squads: 'App: Ana*, Bo, Cy / Pay: Di* / No squad: Gus',
    chapters: 'Dev: Ana, Bo, Cy, Gus / Risk: Di',
    rules: { 'squad-small': { severity: 'off' } },
  };

  it('is the expertise of the only expert, who leaves: with a squad that is still large, too', () => {
    const large = { ...three, squads: 'App: Ana*, Bo, Cy, Di / Pay: Ed*' };
    const { fixes, losses, from } = of(able(large, { Cy: ['Risk'] }), move('Cy', 'App', 'Pay'));
    expect(fixes).not.toContain('t-shape-cover squad:app');
    expect(losses).toEqual(['t-shape-cover squad:app']);
    expect(from[0]?.expertise).toEqual(['Risk']);
  });

  it('is an expertise that goes while another has nobody to stand in still', () => {
    const large = { ...three, squads: 'App: Ana*, Bo, Cy, Di / Pay: Ed*' };
    const { losses, from } = of(able(large, { Cy: ['Risk'], Bo: ['Law'] }), move('Cy', 'App', 'Pay'));
    expect([losses, from[0]?.expertise]).toEqual([[], ['Risk']]);
  });

  it('is the mixing of a squad that is left with too few', () => {
    const { fixes, losses } = of(able(three, {}), move('Cy', 'App', 'Pay'));
    expect(fixes).not.toContain('squad-mixed squad:app');
    expect(losses).toEqual(['squad-mixed squad:app']);
  });

  it('is the last one of a squad that was small', () => {
    const small = { squads: 'App: Ana / Pay: Di*', mode: 'sketch' as const };
    const { fixes, losses } = of(able(small, {}), move('Ana', 'App', 'Pay'));
    expect(fixes).not.toContain('squad-small squad:app');
    expect(losses).toEqual(['squad-small squad:app']);
  });

  it('is the same when somebody is removed from the organisation, or makes room for a vacancy', () => {
    const document = able({ ...three, squads: 'App: Ana*, Bo, Cy, Gus / Pay: Di*' }, { Cy: ['Risk'] });
    for (const asked of [
      { type: 'removePeople', people: [person('Cy')] },
      {
        type: 'replaceByVacancy',
        seat: { kind: 'member', squad: squad('App'), person: person('Cy') },
        vacancy: person('V'),
        name: 'V',
      },
    ] satisfies Asked[]) {
      expect(of(document, asked).losses, asked.type).toEqual(['t-shape-cover squad:app']);
    }
  });

  it('is none where whoever comes mends it', () => {
    const swap: Asked = {
      type: 'swapPeople',
      one: { person: person('Bo'), squad: squad('App') },
      other: { person: person('Di'), squad: squad('Pay') },
    };
    const { fixes, losses, from } = of(
      able({ ...three, squads: 'App: Ana*, Bo, Cy / Pay: Ed*, Di' }, { Ana: ['Risk'], Di: ['risk'] }),
      swap,
    );
    expect(losses).toEqual([]);
    expect(fixes).toEqual(expect.arrayContaining(['squad-mixed squad:app', 't-shape-cover squad:app']));
    expect(from.map(({ expertise }) => expertise)).toEqual([[], []]);
  });

  it('is the life of a product of which nobody covers anything any more', () => {
    const made = { ...three, products: 'Loan: App' };
    const document = able(made, {}, { Cy: ['2a'] });
    const { fixes, losses } = of(document, move('Cy', 'App', 'Pay'));
    expect(fixes.filter((each) => each.startsWith('life'))).toEqual([]);
    expect(losses).toContain('life-cycle-cover product:loan');
    expect(of(document, { type: 'assignProduct', product: product('Loan'), part: 'squad', to: null }).losses).toEqual([
      'life-cycle-cover product:loan',
    ]);
    expect(of(document, { type: 'removeProduct', product: product('Loan') }).losses).toEqual([]);
  });

  it('is a lead who leads no more, where the lead was found to be in no squad', () => {
    const led = { ...three, chapters: 'Dev (Gus): Ana, Bo, Cy, Gus / Risk: Di' };
    const { fixes, losses } = of(able(led, {}), { type: 'nameChapterLead', chapter: chapter('Dev'), person: null });
    expect([fixes, losses]).toEqual([[], ['chapter-lead-in-squad chapter:dev']]);
    const joined = of(able(led, {}), move('Gus', null, 'Pay'));
    expect([joined.fixes, joined.losses]).toEqual([['chapter-lead-in-squad chapter:dev'], []]);
  });
});

describe('what a scenario, a product or a note would do', () => {
  const nothing = { refusal: null, breaches: [], to: null, from: [], tribe: null, managers: [], fixes: [], breaks: [] };
  const told: Picture = { ...bank, scenarios: 'Today / Split < Today / Old < Today, frozen 2027-01-10' };

  it('is nothing wrong', () => {
    const tries: Asked[] = [
      { type: 'addScenario', added: scenario('New'), name: 'New' },
      { type: 'renameScenario', name: 'Now' },
      { type: 'moveScenario', before: null },
      { type: 'freezeScenario' },
      { type: 'chooseStatus', status: 'decided' },
      { type: 'removeScenario' },
      { type: 'removeScenario', scenario: scenario('Old') },
      { type: 'addNote', note: 'note:n', only: true, to: null, subject: null, text: 'Wait', by: '' },
      { type: 'connectToSquad', squad: squad('Pay'), people: [person('Gus')] },
    ];
    for (const asked of tries) expect(verdict(asked, told), asked.type).toMatchObject({ ...nothing, outcome: 'can' });
  });

  it('is nothing at all, or refused, like anything else', () => {
    expect(verdict({ type: 'renameScenario', name: 'Today' }, told)).toMatchObject({
      ...nothing,
      outcome: 'unchanged',
    });
    expect(verdict({ type: 'removeScenario' })).toMatchObject({
      ...nothing,
      outcome: 'refused',
      refusal: { kind: 'impossible', reason: 'last-scenario' },
    });
    expect(verdict({ ...move('Cy', 'App', 'Web'), scenario: scenario('Old') }, told)).toMatchObject({
      ...nothing,
      outcome: 'refused',
      refusal: { kind: 'impossible', reason: 'frozen' },
    });
    expect(verdict({ type: 'removeScenario', scenario: scenario('X') }, told).outcome).toBe('refused');
  });

  it('is what the rules of products say of it, as advice', () => {
    const added = verdict({ type: 'addProduct', product: product('Loan'), name: 'Loan' });
    expect([added.outcome, added.breaches]).toEqual(['can', []]);
    expect(rules(added.breaks)).toContain('product-squad product:loan');
    const assigned = verdict(
      { type: 'assignProduct', product: product('Loan'), part: 'squad', to: squad('App') },
      { ...bank, products: 'Loan' },
    );
    expect(rules(assigned.fixes.map(({ was }) => was))).toContain('product-squad product:loan');
  });

  it('is refused where a department that is too large becomes a tribe', () => {
    const asked: Asked = { type: 'describeTribe', tribe: tribe('Home'), form: 'tribe' };
    const large: Picture = {
      squads: 'App: Ana*, Bo, Cy',
      tribes: 'Home [department]: App',
      rules: { 'tribe-size': { limit: 2 }, 'squad-small': { severity: 'off' } },
    };
    const refused = verdict(asked, large);
    expect([refused.outcome, refused.refusal?.kind]).toEqual(['refused', 'breaks-rules']);
    expect(rules(refused.breaches)).toEqual(['tribe-size tribe:home']);
    expect(verdict(asked, { ...large, mode: 'sketch' }).outcome).toBe('flagged');
    expect(verdict({ ...asked, form: 'department' } as Asked, { ...large, tribes: 'Home: App' }).outcome).toBe('can');
  });

  it('is said of the scenario that it is about', () => {
    const document = documentOf({ ...told, rules: small });
    const there = { ...move('Gus', null, 'App'), scenario: scenario('Split') };
    const kept = run(document, ask({ type: 'removeSquad', squad: squad('App') }));
    if (kept.kind !== 'done') throw new Error(kept.kind);
    expect(verdictOf(kept.document, ask(there)).to).toMatchObject({ squad: squad('App'), before: 3, after: 4 });
    expect(verdictOf(kept.document, ask(move('Gus', null, 'App'))).outcome).toBe('refused');
  });
});

describe('what a squad or chapter does to another tribe', () => {
  const size = (asked: Asked): Verdict['tribe'] => verdict(asked).tribe;

  it('is counted in people', () => {
    expect(size({ type: 'moveSquad', squad: squad('Pay'), tribe: tribe('Other'), before: null })).toEqual({
      tribe: tribe('Other'),
      before: 1,
      after: 3,
      limit: 150,
    });
    expect(size({ type: 'moveChapter', chapter: chapter('Data'), tribe: tribe('Other'), before: null })?.after).toBe(2);
  });

  it('is nothing in the tribe they are in', () => {
    expect(size({ type: 'moveSquad', squad: squad('Pay'), tribe: tribe('Home'), before: squad('App') })).toBeNull();
    expect(size(move('Cy', 'App', 'Web'))).toBeNull();
  });
});
