import { describe, expect, it } from 'vitest';
import { run } from '../../../src/domain/commands/run.ts';
import type { Document, Waiver } from '../../../src/domain/document.ts';
import { type Asked, answer, ask } from '../../support/asked.ts';
import { documentOf, type Picture, person, squad, tribe } from '../../support/picture.ts';

const move = (name: string, from: string | null, to: string | null) => ({
  type: 'movePeople' as const,
  members: [{ person: person(name), squad: from === null ? null : squad(from) }],
  to: to === null ? null : squad(to),
});
/** Squads of at most two. */
const limit = { 'squad-size': { limit: 2 } };
const crowded: Picture = { squads: 'App: Ana*, B, C, D / Pay: Cy*', rules: limit };

describe('a limit that is broken already', () => {
  it('may be mended in part', () => {
    expect(answer(crowded, move('D', 'App', 'Pay'))).toBe('done');
  });

  it('may be left as it is', () => {
    expect(answer(crowded, { type: 'nameProductOwner', squad: squad('App'), person: person('B') })).toBe('done');
    expect(answer(crowded, { type: 'renameSquad', squad: squad('App'), name: 'Web' })).toBe('done');
    expect(
      answer(crowded, {
        type: 'replaceByVacancy',
        seat: { kind: 'member', squad: squad('App'), person: person('B') },
        vacancy: person('V'),
        name: 'V',
      }),
    ).toBe('done');
  });

  it('may not be broken further', () => {
    expect(answer({ ...crowded, squads: `${crowded.squads} / No squad: Ed` }, move('Ed', null, 'App'))).toBe(
      'squad-size squad:app 5',
    );
  });

  it('may be mended here while something else is left', () => {
    expect(answer({ ...crowded, squads: 'App: Ana, B, C / Pay: Cy*' }, move('C', 'App', 'Pay'))).toBe('done');
  });
});

describe('a rule', () => {
  const full: Picture = { squads: 'App: Ana*, B / Pay: Cy*, Ed', rules: limit };

  it('is not enforced in sketch mode', () => {
    expect(answer(full, move('Ed', 'Pay', 'App'))).toBe('squad-size squad:app 3');
    expect(answer({ ...full, mode: 'sketch' }, move('Ed', 'Pay', 'App'))).toBe('done');
  });

  it('is not enforced when it is only a warning, or off', () => {
    const only = (severity: 'warning' | 'off') => ({ ...full, rules: { 'squad-size': { limit: 2, severity } } });
    expect(answer(only('warning'), move('Ed', 'Pay', 'App'))).toBe('done');
    expect(answer(only('off'), move('Ed', 'Pay', 'App'))).toBe('done');
  });

  it('that is advice refuses nothing, even as an error', () => {
    const advice: Picture = { squads: 'App: Ana*, B / Pay: Cy*, Ed', rules: { unplaced: { severity: 'error' } } };
    expect(answer(advice, move('Ed', 'Pay', null))).toBe('done');
  });

  it('names every limit that it would break', () => {
    const both: Picture = {
      squads: 'App: Ana*, B, C / Pay: Cy*, Ed, Ana',
      rules: { 'squad-size': { limit: 3 }, 'squads-per-person': { limit: 2 } },
    };
    expect(answer(both, { type: 'addToSquad', people: [person('Ed')], squad: squad('App') })).toBe(
      'squad-size squad:app 4',
    );
    const third: Picture = { ...both, squads: 'App: Ana*, B, C / Pay: Cy*, Ed / Web: Di*, Ed' };
    expect(answer(third, { type: 'addToSquad', people: [person('Ed')], squad: squad('App') })).toBe(
      'squad-size squad:app 4, squads-per-person person:ed 3',
    );
  });

  it('leaves alone what the same command founds', () => {
    expect(answer(full, { type: 'addSquad', squad: squad('New'), tribe: tribe('Shop'), name: 'New' })).toBe('done');
    const members = [{ person: person('B'), squad: squad('App') }];
    expect(answer(full, { type: 'addSquad', squad: squad('New'), tribe: tribe('Shop'), name: 'New', members })).toBe(
      'done',
    );
  });

  it('holds for what an earlier command founded', () => {
    const empty: Picture = { squads: 'App: Ana*, B / New:', rules: limit };
    expect(answer(empty, move('B', 'App', 'New'))).toBe('done');
    expect(answer({ ...empty, squads: 'App: Ana*, B / New: Cy*' }, move('Cy', 'New', null))).toBe(
      'squad-product-owner squad:new 0',
    );
  });
});

describe('several scenarios', () => {
  const full: Picture = {
    squads: 'App: Ana*, B / Pay: Cy*, Ed',
    rules: limit,
    scenarios: 'Today / Split < Today, sketch',
  };
  const there = (asked: Asked): Asked => ({ ...asked, scenario: 'scenario:split' });

  it('are enforced each by its own mode', () => {
    expect(answer(full, move('Ed', 'Pay', 'App'))).toBe('squad-size squad:app 3');
    expect(answer(full, there(move('Ed', 'Pay', 'App')))).toBe('done');
  });

  it('are all looked at when a step changes several', () => {
    const commands = [there(move('Ed', 'Pay', 'App')), move('Ed', 'Pay', 'App')].map(ask);
    expect(answer(full, { type: 'together', commands })).toBe('squad-size squad:app 3');
    expect(answer(full, there({ type: 'together', commands }))).toBe('squad-size squad:app 3');
  });

  it('may have waivers of their own', () => {
    const both = { ...full, scenarios: 'Today / Split < Today' };
    const waived = { ...both, waivers: 'squad-size squad:app [Split]' };
    expect(answer(both, there(move('Ed', 'Pay', 'App')))).toBe('squad-size squad:app 3');
    expect(answer(waived, there(move('Ed', 'Pay', 'App')))).toBe('done');
    expect(answer(waived, move('Ed', 'Pay', 'App'))).toBe('squad-size squad:app 3');
  });
});

describe('what a department and a product are asked', () => {
  it('is refused nowhere', () => {
    const department: Picture = {
      squads: 'App: Ana*, B / Pay: Cy*, Ed',
      rules: limit,
      tribes: 'Shop [department]: App, Pay',
    };
    expect(answer(department, move('Ed', 'Pay', 'App'))).toBe('done');
    expect(answer(department, move('Ana', 'App', 'Pay'))).toBe('done');
    expect(answer({ squads: 'App: Ana*' }, { type: 'addProduct', product: 'product:a', name: 'App' })).toBe('done');
  });

  it('is asked of a team that moves to a tribe', () => {
    const both: Picture = {
      squads: 'App: Ana*, B, C / Pay: Cy*',
      rules: limit,
      tribes: 'Shop: Pay / Old [chain]: App',
    };
    const moved: Asked = { type: 'moveSquad', squad: squad('App'), tribe: tribe('Shop'), before: null };
    expect(answer(both, moved)).toBe('squad-size squad:app 3');
    expect(answer(both, { ...moved, squad: squad('Pay'), tribe: tribe('Old') } as Asked)).toBe('done');
  });
});

describe('a waiver', () => {
  const waived = (waiver: Partial<Waiver>): Document => ({
    ...documentOf({ squads: 'App: Ana*, B, C / Pay: Cy*, Ed, Fay', rules: limit }),
    waivers: [
      {
        rule: 'squad-size',
        subject: squad('App'),
        scenario: null,
        reason: 'until the merger',
        by: '',
        until: null,
        ...waiver,
      },
    ],
  });
  const kind = (document: Document) => run(document, ask(move('Ed', 'Pay', 'App'))).kind;

  it('that holds lets a limit be broken further', () => {
    expect(kind(waived({}))).toBe('done');
    expect(kind(waived({ upTo: 4 }))).toBe('done');
  });

  it('holds up to its number and its day, and for its own subject', () => {
    expect(kind(waived({ upTo: 3 }))).toBe('refused');
    expect(kind(waived({ until: '2027-02-01' }))).toBe('done');
    expect(kind(waived({ until: '2027-01-31' }))).toBe('refused');
    expect(kind(waived({ subject: squad('Pay') }))).toBe('refused');
  });
});
