import { beforeEach, describe, expect, it } from 'vitest';
import type { Request } from '../../src/domain/commands/command.ts';
import { NO_HISTORY } from '../../src/domain/history.ts';
import type { Membership, Thing } from '../../src/domain/thing.ts';
import { followSelection } from '../../src/store/followSelection.ts';
import { asOne, perform, redo, undo } from '../../src/store/perform.ts';
import { useView } from '../../src/store/view.ts';
import { useWorkspace } from '../../src/store/workspace.ts';
import { documentOf, organisationOf, person, squad, squadsIn } from '../support/picture.ts';

const SHOP = { squads: 'Checkout: Ana*, Bo / Refunds: Cy*, Bo / Loans: Flo*', chapters: 'Data: Ana' };
const card = (name: string, inSquad: string | null): Thing & Membership => ({
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

  it('drops what is gone, and stays the same list when nothing of it changed', () => {
    const before = organisationOf(documentOf(SHOP));
    const after = organisationOf(documentOf({ squads: 'Checkout: Ana* / Refunds: Cy*' }));
    const things: Thing[] = [card('Bo', 'Checkout'), { kind: 'squad', squad: squad('Loans') }, card('Ana', 'Checkout')];
    expect(followSelection(things, before, after)).toEqual([card('Ana', 'Checkout')]);
    expect(followSelection(things, before, before)).toBe(things);
  });
});
