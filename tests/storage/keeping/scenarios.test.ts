import { expect, it } from 'vitest';
import type { Document } from '../../../src/domain/document.ts';
import { type Asked, ask } from '../../support/asked.ts';
import { newBrowser, restarted, until } from '../../support/browser.ts';
import { documentOf, person, product, project, squad, squadsIn } from '../../support/picture.ts';
import { decisionsIn, note, notesIn, scenario, scenariosIn } from '../../support/scenarioPicture.ts';
import { Tab } from '../../support/tab.ts';

const KEY = 'document:kept';
const [SPLIT, MERGE] = [scenario('Split'), scenario('Merge')];

const begun = () =>
  documentOf({
    squads: 'Checkout: Ana*, Bo / Refunds: Cy*, Dee',
    chapters: 'Dev: Ana, Bo, Cy, Dee',
    waivers: 'squad-size squad:checkout',
  });

/** A working day with scenarios. */
const DEEDS: Asked[] = [
  { type: 'addProduct', product: product('App'), name: 'App', squad: squad('Checkout') },
  { type: 'addScenario', added: SPLIT, name: 'Split' },
  { type: 'renameSquad', squad: squad('Checkout'), name: 'Till', scenario: SPLIT },
  { type: 'addScenario', added: MERGE, name: 'Merge', scenario: SPLIT, before: SPLIT },
  {
    type: 'movePeople',
    members: [{ person: person('Bo'), squad: squad('Checkout') }],
    to: squad('Refunds'),
    scenario: MERGE,
  },
  {
    type: 'addProject',
    project: project('Scan'),
    name: 'Scan',
    begin: '2027-01-04',
    end: '2027-05-28',
    scenario: MERGE,
  },
  { type: 'linkProject', project: project('Scan'), to: product('App'), scenario: MERGE },
  { type: 'addNote', note: note('a'), only: true, to: null, subject: null, text: 'Wait', by: '', scenario: SPLIT },
  { type: 'addNote', note: note('b'), only: false, to: note('a'), subject: null, text: 'For whom?', by: '' },
  { type: 'addNote', note: note('c'), only: false, to: null, subject: null, text: 'Ask Els', by: '' },
  { type: 'decide', from: scenario('Today'), to: SPLIT, change: 'x', state: 'agreed', remark: '', by: '' },
  { type: 'decide', from: scenario('Today'), to: MERGE, change: 'y', state: 'rejected', remark: '', by: '' },
  { type: 'chooseStatus', status: 'intended', scenario: MERGE },
  { type: 'freezeScenario', scenario: MERGE },
  { type: 'moveScenario', before: scenario('Today'), scenario: MERGE },
  { type: 'removeScenario', scenario: SPLIT },
  { type: 'removePeople', people: [person('Dee')] },
  { type: 'removeProduct', product: product('App') },
];

it('scenarios that come and go, and what is said of them, are there again after a reload, with every step back', async () => {
  const browser = newBrowser();
  const one = new Tab(browser);
  one.begin(KEY, begun());
  await until(() => !one.keeper.hasUnsaved);
  const other = new Tab(browser);
  await other.open(KEY);
  const states: Document[] = [one.shown.document];
  for (const asked of DEEDS) {
    expect(one.do(ask(asked)), asked.type).toBe(true);
    states.push(one.shown.document);
  }
  const { document } = one.shown;
  expect(scenariosIn(document)).toBe('Merge < Today, intended 2027-02-01, frozen 2027-02-01 / Today');
  expect(notesIn(document)).toBe('c: Ask Els');
  expect(decisionsIn(document)).toBe('Today > Merge: y, rejected');
  expect(squadsIn(document, MERGE)).toBe('Till: Ana* / Refunds: Cy*, Dee, Bo');
  expect(squadsIn(document)).toBe('Checkout: Ana*, Bo / Refunds: Cy*');
  await until(() => other.shown.past.length === DEEDS.length);
  expect(other.shown.document).toStrictEqual(document);
  await until(() => !one.keeper.hasUnsaved);

  const again = new Tab(restarted(browser));
  await again.open(KEY);
  expect(again.shown.document).toStrictEqual(document);
  for (const state of states.slice(0, -1).reverse()) {
    expect(again.undo()).toBe(true);
    expect(again.shown.document).toStrictEqual(state);
  }
  expect(again.undo()).toBe(false);
  for (const state of states.slice(1)) {
    expect(again.redo()).toBe(true);
    expect(again.shown.document).toStrictEqual(state);
  }
});

it('an earlier state of other scenarios is there again after a reload, and what was before it too', async () => {
  const browser = newBrowser();
  const one = new Tab(browser);
  one.begin(KEY, begun());
  for (const asked of DEEDS.slice(0, 8)) one.do(ask(asked));
  const before = one.shown.document;
  one.do(ask({ type: 'restoreDocument', document: begun() }));
  expect(one.shown.document).toStrictEqual(begun());
  await until(() => !one.keeper.hasUnsaved);
  const again = new Tab(restarted(browser));
  await again.open(KEY);
  expect(again.shown.document).toStrictEqual(begun());
  again.undo();
  expect(again.shown.document).toStrictEqual(before);
});
