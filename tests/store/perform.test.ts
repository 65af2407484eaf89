import { beforeEach, describe, expect, it } from 'vitest';
import type { Request } from '../../src/domain/commands/command.ts';
import { NO_HISTORY } from '../../src/domain/history.ts';
import type { BoardThing, Membership } from '../../src/domain/thing.ts';
import { followSelection, movedTo } from '../../src/store/followSelection.ts';
import { asOne, follow, perform, performForeseen, redo, undo } from '../../src/store/perform.ts';
import { useView } from '../../src/store/view.ts';
import { scenarioShown, useWorkspace } from '../../src/store/workspace.ts';
import { documentOf, organisationOf, person, squad, squadsIn } from '../support/picture.ts';
import { scenario } from '../support/scenarioPicture.ts';

const SHOP = { squads: 'Checkout: Ana*, Bo / Refunds: Cy*, Bo / Loans: Flo*', chapters: 'Data: Ana' };
const card = (name: string, inSquad: string | null): BoardThing & Membership => ({
  kind: 'membership',
  person: person(name),
  squad: inSquad === null ? null : squad(inSquad),
});
const move = (name: string, from: string, to: string | null): Request => ({
  type: 'movePeople',
  members: [card(name, from)],
  to: to === null ? null : squad(to),
});
const now = () => squadsIn(useWorkspace.getState().document);

beforeEach(() => {
  useView.setState(useView.getInitialState(), true);
  useWorkspace.setState(useWorkspace.getInitialState(), true);
  useWorkspace.getState().open('document:test', { document: documentOf(SHOP), ...NO_HISTORY });
});

describe('what was foreseen', () => {
  const request = move('Bo', 'Checkout', 'Loans');
  const foresee = () => {
    const { document: of, preview } = useWorkspace.getState();
    return { of, outcome: preview(request) };
  };

  it('is taken as it is, and is one step back', () => {
    const foreseen = foresee();
    const before = now();
    expect(performForeseen(request, foreseen)).toBe(foreseen.outcome);
    expect(foreseen.outcome).toMatchObject({ document: useWorkspace.getState().document });
    expect(now()).toBe('Checkout: Ana* / Refunds: Cy*, Bo / Loans: Flo*, Bo');
    undo();
    expect(now()).toBe(before);
  });

  it('[P3] is nothing once anything else was done: that stays', () => {
    const foreseen = foresee();
    perform(move('Bo', 'Refunds', null));
    const { document } = useWorkspace.getState();
    expect(document).not.toBe(foreseen.of);
    expect(performForeseen(request, foreseen)).toEqual({ kind: 'unchanged' });
    expect(useWorkspace.getState().document).toBe(document);
  });
});

describe('a gesture', () => {
  it('leaves word of what was asked, and of the document before and after', () => {
    const before = useWorkspace.getState().document;
    perform(move('Bo', 'Checkout', 'Loans'));
    expect(useView.getState().lastOutcome).toMatchObject({
      kind: 'done',
      command: { type: 'movePeople', to: squad('Loans'), scenario: 'scenario:today' },
      before,
      after: useWorkspace.getState().document,
    });
  });

  it('that is refused changes nothing and lays the refusal before the user', () => {
    expect(perform(move('Ana', 'Checkout', null)).kind).toBe('refused');
    expect(useWorkspace.getState().past).toHaveLength(0);
    expect(useView.getState().refused?.request).toEqual(move('Ana', 'Checkout', null));
    expect(useView.getState().lastOutcome?.kind).toBe('refused');
  });

  it('that is done takes an earlier refusal away', () => {
    perform(move('Ana', 'Checkout', null));
    perform(move('Bo', 'Checkout', null));
    expect(useView.getState().refused).toBeNull();
  });

  it('of several is one step, all of it or nothing', () => {
    perform(asOne([move('Bo', 'Checkout', 'Loans'), { type: 'renameDocument', name: 'Shop' }]));
    expect(useWorkspace.getState().past).toHaveLength(1);
    perform(asOne([{ type: 'renameDocument', name: 'Other' }, move('Ana', 'Checkout', null)]));
    expect(useWorkspace.getState().document.name).toBe('Shop');
  });

  it('is taken back and made again, and says so', () => {
    perform(move('Bo', 'Checkout', 'Loans'));
    undo();
    expect(now()).toBe('Checkout: Ana*, Bo / Refunds: Cy*, Bo / Loans: Flo*');
    expect(useView.getState().lastOutcome?.kind).toBe('undone');
    redo();
    expect(now()).toBe('Checkout: Ana* / Refunds: Cy*, Bo / Loans: Flo*, Bo');
    expect(useView.getState().lastOutcome?.kind).toBe('redone');
  });

  it('that was never made is not taken back', () => {
    undo();
    expect(useView.getState().lastOutcome).toBeNull();
  });
});

describe('the scenario shown', () => {
  const shown = () => scenarioShown(useWorkspace.getState()).name;
  const begin = (scenarios: string) =>
    useWorkspace.getState().open('document:test', { document: documentOf({ ...SHOP, scenarios }), ...NO_HISTORY });
  const look = (name: string) => useWorkspace.getState().showScenario(scenario(name));

  it('is the first after it was removed, and can be worked in', () => {
    begin('Today / Split < Today / Old');
    look('Split');
    expect(perform({ type: 'removeScenario' }).kind).toBe('done');
    expect(shown()).toBe('Today');
    expect(perform(move('Bo', 'Checkout', 'Loans')).kind).toBe('done');
    expect(now()).toBe('Checkout: Ana* / Refunds: Cy*, Bo / Loans: Flo*, Bo');
    expect(perform(asOne([{ type: 'renameDocument', name: 'Other' }])).kind).toBe('done');
  });

  it('is the one that was removed once that is undone, and the first once it is redone', () => {
    begin('Today / Split < Today / Old');
    look('Split');
    perform({ type: 'removeScenario' });
    undo();
    expect(shown()).toBe('Split');
    expect(perform({ type: 'renameScenario', name: 'Parts' }).kind).toBe('done');
    undo();
    redo();
    undo();
    expect(shown()).toBe('Split');
    perform({ type: 'removeScenario' });
    undo();
    redo();
    expect(shown()).toBe('Today');
    expect(useWorkspace.getState().scenario).toBe(scenario('Today'));
  });

  it('is the one after the first, where the first was removed', () => {
    begin('Today / Split < Today / Old');
    perform({ type: 'removeScenario' });
    expect(shown()).toBe('Split');
    undo();
    expect(shown()).toBe('Today');
  });

  it('is the one that a new one was made of, once that is undone', () => {
    begin('Today / Old');
    perform({ type: 'addScenario', added: scenario('New'), name: 'New' });
    look('New');
    perform({ type: 'renameScenario', name: 'Newer' });
    undo();
    undo();
    expect(shown()).toBe('Today');
    redo();
    redo();
    expect(shown()).toBe('Newer');
  });

  it('stays while another tab works, and is the first when it is removed there', () => {
    begin('Today / Split < Today');
    look('Split');
    follow({ document: documentOf({ ...SHOP, scenarios: 'Old / Split' }), ...NO_HISTORY });
    expect(shown()).toBe('Split');
    follow({ document: documentOf({ ...SHOP, scenarios: 'Old / Today' }), ...NO_HISTORY });
    expect(useWorkspace.getState().scenario).toBe(scenario('Old'));
    expect(perform({ type: 'renameScenario', name: 'Older' }).kind).toBe('done');
  });

  it('is never one that there is not', () => {
    begin('Today / Split < Today');
    look('Gone');
    expect(useWorkspace.getState().scenario).toBe(scenario('Today'));
  });

  it('is another where an earlier state does without it', () => {
    begin('Today / Split < Today');
    look('Split');
    perform({ type: 'restoreDocument', document: documentOf({ ...SHOP, scenarios: 'Old / Today' }) });
    expect(shown()).toBe('Old');
    undo();
    expect(shown()).toBe('Split');
  });
});

describe('the selection', () => {
  it('goes along with who moves, and back with undo', () => {
    useView.getState().select([card('Bo', 'Checkout')]);
    perform(move('Bo', 'Checkout', 'Loans'));
    expect(useView.getState().selection).toEqual([card('Bo', 'Loans')]);
    undo();
    expect(useView.getState().selection).toEqual([card('Bo', 'Checkout')]);
  });

  it('holds whoever left their only squad, in none', () => {
    const before = organisationOf(documentOf({ squads: 'Checkout: Ana*, Dee' }));
    const after = organisationOf(documentOf({ squads: 'Checkout: Ana* / No squad: Dee' }));
    expect(followSelection([card('Dee', 'Checkout')], before, after)).toEqual([card('Dee', null)]);
  });

  it('holds whoever left one of several squads in another alone, and of several no more', () => {
    const before = organisationOf(documentOf({ squads: 'Checkout: Ana*, Dee, Bo / Refunds: Dee' }));
    const after = organisationOf(documentOf({ squads: 'Checkout: Ana*, Bo / Refunds: Dee' }));
    const dee = card('Dee', 'Checkout');
    expect(followSelection([dee], before, after)).toEqual([card('Dee', 'Refunds')]);
    expect(followSelection([dee, card('Bo', 'Checkout')], before, after)).toEqual([card('Bo', 'Checkout')]);
    expect(movedTo(dee, before, after)).toBeNull();
  });

  it('drops what is gone, and stays the same list when nothing of it changed', () => {
    const before = organisationOf(documentOf(SHOP));
    const after = organisationOf(documentOf({ squads: 'Checkout: Ana* / Refunds: Cy*' }));
    const things: BoardThing[] = [
      card('Bo', 'Checkout'),
      { kind: 'squad', squad: squad('Loans') },
      card('Ana', 'Checkout'),
    ];
    expect(followSelection(things, before, after)).toEqual([card('Ana', 'Checkout')]);
    expect(followSelection(things, before, before)).toBe(things);
  });
});
