import { describe, expect, it } from 'vitest';
import { run } from '../../../src/domain/commands/run.ts';
import type { Document, Scenario } from '../../../src/domain/document.ts';
import { readDocument } from '../../../src/storage/readDocument.ts';
import { writeDocument } from '../../../src/storage/writeDocument.ts';
import { type Asked, afterwards, ask } from '../../support/asked.ts';
import { documentOf, type Picture, person, squad, squadsIn, TODAY } from '../../support/picture.ts';
import { scenario, scenariosIn } from '../../support/scenarioPicture.ts';

const SQUADS = 'Checkout: Ana*, Bo / Refunds: Cy*';
const shop = (scenarios: string): Picture => ({ squads: SQUADS, scenarios });
const move = (who: string, from: string, to: string, within = 'Today'): Asked => ({
  type: 'movePeople',
  members: [{ person: person(who), squad: squad(from) }],
  to: squad(to),
  scenario: scenario(within),
});
const away = move('Bo', 'Checkout', 'Refunds');
const born = (from: string, name: string): Asked => ({
  type: 'addScenario',
  added: scenario(name),
  name,
  scenario: scenario(from),
});
const asOne = (...commands: Asked[]): Asked => ({ type: 'together', commands: commands.map(ask) });
/** Every scenario with its squads, a line each, after a command. */
const shown = (scenarios: string, asked: Asked) => linesOf(afterwards(shop(scenarios), asked));
const linesOf = (document: Document) =>
  scenariosIn(document)
    .split(' / ')
    .map((said, at) => `${said}: ${squadsIn(document, document.scenarios[at]?.id)}`)
    .join('\n');
const done = (document: Document, asked: Asked): Document => {
  const outcome = run(document, ask(asked));
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
  return outcome.document;
};

describe('Today as it was', () => {
  it('is kept frozen when Today first changes after a proposal was born from it, and both are based on it', () => {
    expect(shown('Today / Split < Today', away)).toBe(
      [
        'Today < Today: Checkout: Ana* / Refunds: Cy*, Bo',
        'Split < Today: Checkout: Ana*, Bo / Refunds: Cy*',
        `Today, frozen ${TODAY}: Checkout: Ana*, Bo / Refunds: Cy*`,
      ].join('\n'),
    );
    const { scenarios } = afterwards(shop('Today / Split < Today'), away);
    expect(scenarios.map(({ id, basedOn }) => `${id} < ${basedOn}`).join('\n')).toBe(
      `scenario:today < scenario:today-1
scenario:split < scenario:today-1
scenario:today-1 < null`,
    );
  });

  it('is the very organisation that Today had', () => {
    const before = documentOf(shop('Today / Split < Today'));
    expect(done(before, away).scenarios[2]?.organisation).toBe(before.scenarios[0]?.organisation);
  });

  it('is kept once, and again when a proposal is born from it once more, on top of what was kept before', () => {
    const back = move('Bo', 'Refunds', 'Checkout');
    const once = done(done(documentOf(shop('Today / Split < Today')), away), back);
    expect(once.scenarios).toHaveLength(3);
    const again = done(done(once, born('Today', 'Merge')), away);
    expect(again.scenarios.map(({ id, basedOn }) => `${id} < ${basedOn}`).join('\n')).toBe(
      `scenario:today < scenario:today-2
scenario:split < scenario:today-1
scenario:today-1 < null
scenario:merge < scenario:today-2
scenario:today-2 < scenario:today-1`,
    );
  });

  it.each<[says: string, scenarios: string, asked: Asked, kept: number]>([
    ['where there is no proposal', 'Today', away, 0],
    ['where its only proposals are frozen', 'Today / Old < Today, frozen 2027-01-10', away, 0],
    ['where a proposal changes', 'Today / Split < Today', { ...away, scenario: scenario('Split') }, 0],
    ['where only its name changes', 'Today / Split < Today', { type: 'renameScenario', name: 'Now' }, 0],
    ['where only its rules are looser', 'Today / Split < Today', { type: 'chooseMode', mode: 'sketch' }, 0],
    ['where a proposal is born in the same step first', 'Today', asOne(born('Today', 'Split'), away), 1],
    ['where a proposal is born in the same step last', 'Today', asOne(away, born('Today', 'Split')), 0],
    [
      'where Today changes before and after that',
      'Today',
      asOne(away, born('Today', 'Split'), move('Bo', 'Refunds', 'Checkout')),
      1,
    ],
    [
      'of a list',
      'Today / Split < Today',
      { type: 'takeOverList', people: 0, changes: 2, commands: [ask(away), ask(move('Bo', 'Refunds', 'Checkout'))] },
      1,
    ],
  ])('%s, as often as it should be', (_, scenarios, asked, kept) => {
    const copies = afterwards(shop(scenarios), asked).scenarios.filter(({ frozen }) => frozen === TODAY);
    expect(copies).toHaveLength(kept);
  });

  it('that a proposal is based on by way of another stays where it is', () => {
    const after = done(documentOf(shop('Today / Split < Today / Half < Split / Old < Today, frozen 2027-01-10')), away);
    expect(after.scenarios.map(({ id, basedOn }) => `${id} < ${basedOn}`).join('\n')).toBe(
      `scenario:today < scenario:today-1
scenario:split < scenario:today-1
scenario:half < scenario:split
scenario:old < scenario:today
scenario:today-1 < null`,
    );
  });

  it('is not kept where there is no room for a scenario: Today changes all the same', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) => (at === 0 ? 'Today' : `S${at} < Today`)).join(' / ');
    const full = afterwards(shop(many(50)), away);
    expect(full.scenarios).toHaveLength(50);
    expect(squadsIn(full)).toBe('Checkout: Ana* / Refunds: Cy*, Bo');
    expect(afterwards(shop(many(49)), away).scenarios).toHaveLength(50);
  });

  it('has an id that a file may have, however long that of Today is', () => {
    const long: Scenario['id'] = `scenario:${'x'.repeat(200)}`;
    const text = writeDocument(documentOf(shop('Today / Split < Today'))).replaceAll(scenario('Today'), long);
    const read = readDocument(text);
    if (read.kind !== 'ok') throw new Error('no document');
    const after = done(read.document, { ...away, scenario: long });
    expect(after.scenarios).toHaveLength(3);
    expect(readDocument(writeDocument(after)).kind).toBe('ok');
  });

  it('does not let through what the rules refuse, in the same step neither', () => {
    const bad = (within: string): Asked => move('Ana', 'Checkout', 'Refunds', within);
    const tried = (...asked: Asked[]) => run(documentOf(shop('Today / Split < Today')), ask(asOne(...asked))).kind;
    expect(tried(away)).toBe('done');
    expect(tried(bad('Today'))).toBe('refused');
    expect(tried(born('Today', 'New'), away, bad('New'))).toBe('refused');
    expect(tried(born('Today', 'New'), away, move('Bo', 'Checkout', 'Refunds', 'New'))).toBe('done');
  });
});
