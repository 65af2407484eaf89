import { describe, expect, it } from 'vitest';
import { apply } from '../../../src/domain/commands/run.ts';
import type { Document } from '../../../src/domain/document.ts';
import { emptyDocument } from '../../../src/domain/emptyDocument.ts';
import type { Mapping } from '../../../src/importing/mapping/mapping.ts';
import { type AcceptedPlaces, placesOf, proposed } from '../../../src/importing/plan/accepted.ts';
import type { Answers, Brought, SourceOutline, TableOutline } from '../../../src/importing/reader/asked.ts';
import { HeldSource } from '../../../src/importing/reader/heldSource.ts';
import { joinFile } from '../../../src/importing/reader/joinFile.ts';
import { likeliestTable } from '../../../src/importing/reader/likeliestTable.ts';
import { ListReader } from '../../../src/importing/reader/listReader.ts';
import { type Corrections, NO_CORRECTIONS, withoutRow } from '../../../src/importing/tables/corrected.ts';
import { LIMITS } from '../../../src/importing/tables/limits.ts';
import { HeldWorker } from '../../support/heldWorker.ts';
import { rowOfTexts, workbookOf } from '../../support/workbookOf.ts';

const reader = () => new ListReader(new HeldWorker() as unknown as Worker);
const text = (content: string): Brought => ({ bytes: new TextEncoder().encode(content) });
const book = (sheets: Record<string, string[][]>): Brought => {
  const data = Object.entries(sheets).map(([name, rows]) => [
    name,
    rows.map((cells, at) => rowOfTexts(at + 1, ...cells)).join(''),
  ]);
  return { bytes: new Uint8Array(workbookOf(Object.fromEntries(data))) };
};

/** A worker whose listeners stay for good, as one may for a moment longer than its signal. */
class LingeringWorker extends HeldWorker {
  override addEventListener(type: string, listener: EventListener): void {
    super.addEventListener(type, listener);
  }
}

it('gives each question its own answer, also where who asked before still listens', async () => {
  const held = new ListReader(new LingeringWorker() as unknown as Worker);
  const first = await held.read(text('Name\nIda Moen'), { name: 'one.csv' });
  const second = await held.read(text('Name\nRaj Patel\nLi Wei'), { name: 'two.csv' });
  expect([first, second].map((each) => each.kind === 'ok' && each.tables[0]?.rows)).toEqual([2, 3]);
});

const NEW = { document: emptyDocument('Shop', 'Today'), scenario: 'scenario:today' } as const;
const SO = { vacancyName: 'Vacancy' };
const NOTHING: AcceptedPlaces = { fresh: [], missing: [], changes: [], leads: [] };

/** Each squad with its members. */
function outlined({ scenarios }: Document): string {
  const [shown] = scenarios;
  if (!shown) throw new Error('There is no scenario');
  const { squads, people } = shown.organisation;
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name;
  return squads
    .map(({ name, members }) => `${name}: ${members.map(({ person }) => nameOf(person)).join(', ')}`.trim())
    .join(' / ');
}

const PEOPLE = 'ID,Name\n0101,Ida Moen\n0102,Raj Patel\n0103,Li Wei';
const TEAMS = 'ID;Team\n101;Oslo\n102;Rome\n999;Bern';

/** Each table on a line: what it is called, its headers, and of which two it was made. */
const picture = (tables: readonly TableOutline[]) =>
  tables.map(
    ({ name, mapping, joined }) =>
      `${name}: ${mapping.columns.map(({ header }) => header).join(' ')}${joined ? ` = ${joined.table} + ${joined.with}` : ''}`,
  );

async function read(from: ListReader, brought: Brought, name: string, encoding?: 'windows-1252') {
  const outline = await from.read(brought, encoding ? { name, encoding } : { name });
  if (outline.kind !== 'ok') throw new Error(outline.problem);
  return outline;
}

describe('a source that is held', () => {
  it('has further files behind it, and two of its tables as one behind these', async () => {
    const held = reader();
    expect(picture((await read(held, text(PEOPLE), 'staff.csv')).tables)).toEqual(['staff.csv: ID Name']);
    const added = await held.add(text(TEAMS), 'teams.csv');
    expect(added).toMatchObject({ kind: 'ok', separator: ';' });
    expect(picture((added as SourceOutline).tables)).toEqual(['teams.csv: ID Team']);
    const made = (await held.join(0, 1)) as TableOutline;
    expect(picture([made])).toEqual(['staff.csv + teams.csv: ID Name Team = 0 + 1']);
    expect(made.joined).toEqual({
      table: 0,
      with: 1,
      by: { column: 'ID', other: 'ID' },
      unmatched: { count: 1, some: ['0103'] },
      unused: { count: 1, some: ['999'] },
    });
    expect(made.rows).toBe(4);
    const reading = { table: 2, mapping: made.mapping, corrections: NO_CORRECTIONS, today: '2027-01-01' };
    const { list } = (await held.plan(reading, { ...NEW, ...SO, isWhole: true, salt: 'x' })).plan;
    expect(list.people.map(({ name, squads }) => [name, ...squads.map(({ squad }) => squad)].join(' '))).toEqual([
      'Ida Moen Oslo',
      'Raj Patel Rome',
      'Li Wei',
    ]);
    // The other way round is another table.
    expect(picture([(await held.join(1, 0)) as TableOutline])).toEqual(['teams.csv + staff.csv: ID Team Name = 1 + 0']);
    expect(picture([await held.columns(3, 0)])).toEqual(['teams.csv + staff.csv: ID Team Name = 1 + 0']);
  });

  it('tells a dozen of what found nothing, and how much it is', async () => {
    const held = reader();
    const ids = Array.from({ length: 60 }, (_, at) => at + 101);
    await read(held, text(['ID,Name', ...ids.map((id) => `${id},Ida Moen`)].join('\n')), 'a');
    await held.add(text(['ID,Team', ...ids.slice(20).map((id) => `${id},Oslo`), '7001,Rome'].join('\n')), 'b');
    const made = await held.join(0, 1);
    expect(made?.joined?.unmatched).toEqual({ count: 20, some: ids.slice(0, 12).map(String) });
    expect(made?.joined?.unused).toEqual({ count: 1, some: ['7001'] });
  });

  it('read in another encoding is joined again with what it was joined with', async () => {
    const held = reader();
    await read(held, text('ID,Name\n101,Zoë Dam\n102,Raj Patel'), 'staff.csv');
    await held.add(text(TEAMS), 'teams.csv');
    await held.join(0, 1);
    const again = await read(held, text('ID,Name\n101,Zoë Dam\n102,Raj Patel'), 'staff.csv', 'windows-1252');
    expect(picture(again.tables)).toEqual([
      'staff.csv: ID Name',
      'teams.csv: ID Team',
      'staff.csv + teams.csv: ID Name Team = 0 + 1',
    ]);
    expect(again.tables[2]?.first[1]?.cells).toEqual(['101', 'ZoÃ« Dam', 'Oslo']);
  });

  it('says where nothing matches, what cannot be read, and what would be too much, and stays as it is', async () => {
    const held = reader();
    await read(held, text(PEOPLE), 'staff.csv');
    await held.add(text('City,River\nRome,Tiber\nBern,Aare'), 'rivers.csv');
    expect(await held.join(0, 1)).toBeNull();
    expect(await held.add(text(''), 'none.csv')).toMatchObject({ kind: 'refused', problem: 'empty' });
    const many = (rows: number) => text(['ID', ...Array.from({ length: rows - 1 }, (_, at) => at)].join('\n'));
    expect(await held.add(many(LIMITS.rows - 6), 'many.csv')).toMatchObject({
      kind: 'refused',
      problem: 'too-many-rows',
    });
    await expect(held.columns(2, 0)).rejects.toThrow('There is no table 2');
    expect(await held.add(many(LIMITS.rows - 7), 'many.csv')).toMatchObject({ kind: 'ok' });
  });
});

describe('a list that is to be taken over', () => {
  const LIST = 'ID;Name;Squad;Function\n1;Ida Moen;Checkout;\n2;Raj Patel;Refunds;Tester\n3;Li Wei;Refunds;';
  const today = '2027-01-01';
  async function planned(content: string, document: Document, salt: string) {
    const held = reader();
    const [table] = (await read(held, text(content), 'list.csv')).tables;
    if (!table) throw new Error('There is no table');
    const reading = { table: 0, mapping: table.mapping, corrections: NO_CORRECTIONS, today };
    const into = { document, scenario: NEW.scenario };
    return { held, reading, ...(await held.plan(reading, { ...into, ...SO, isWhole: true, salt })) };
  }

  it('is planned and foreseen there as it is here, with ids of the salt that was given', async () => {
    const { held, plan, foreseen } = await planned(LIST, NEW.document, 'x');
    expect(plan.people).toEqual(['person:x-0', 'person:x-1', 'person:x-2']);
    expect(plan.list.people[1]).toEqual({
      lines: [3],
      name: 'Raj Patel',
      kind: 'employee',
      number: '2',
      role: '',
      tribe: '',
      squads: [{ squad: 'Refunds', tribe: '', productOwner: false, share: null }],
    });
    const { people, changes, made } = foreseen;
    expect(await held.foresee(placesOf(plan, proposed(plan)), SO)).toEqual(foreseen);
    const after = apply(NEW.document, made);
    expect([people, changes, outlined(after)]).toEqual([3, 0, 'Checkout: Ida Moen / Refunds: Raj Patel, Li Wei']);
  });

  it('is planned about the document that it was last asked of, and foreseen as far as it is accepted', async () => {
    const first = await planned(LIST, NEW.document, 'x');
    const before = apply(NEW.document, first.foreseen.made);
    const newer = 'ID;Name;Squad;Function\n1;Ida Moen;Refunds;\n2;Raj Patel;Refunds;Coach\n4;Ana Dam;Checkout;';
    const { held, plan, reading } = await planned(newer, before, 'y');
    expect([plan.fresh, plan.missing, plan.changes.map(({ field, to }) => `${field} ${to}`)]).toEqual([
      [2],
      ['person:x-2'],
      ['squads Refunds', 'chapter Coach'],
    ]);
    const taken = async (accepted: Partial<AcceptedPlaces>) => {
      const { people, changes, made } = await held.foresee({ ...NOTHING, ...accepted }, SO);
      return [people, changes, outlined(apply(before, made))];
    };
    expect(await taken({})).toEqual([0, 0, 'Checkout: Ida Moen / Refunds: Raj Patel, Li Wei']);
    expect(await taken({ changes: [0] })).toEqual([0, 1, 'Checkout: / Refunds: Raj Patel, Li Wei, Ida Moen']);
    expect(await taken({ fresh: [2], missing: ['person:x-2'] })).toEqual([
      1,
      1,
      'Checkout: Ida Moen, Ana Dam / Refunds: Raj Patel, Vacancy',
    ]);
    // Another document, and everybody in the list is new.
    const other = (await held.plan(reading, { ...NEW, ...SO, isWhole: true, salt: 'z' })).plan;
    expect([other.fresh, other.missing]).toEqual([[0, 1, 2], []]);
  });

  it('is refused where nothing was planned, or the document has no such scenario', async () => {
    const held = reader();
    const { tables } = await read(held, text(LIST), 'list.csv');
    await expect(held.foresee(NOTHING, SO)).rejects.toThrow('Nothing is planned');
    const mapping = tables[0]?.mapping as Mapping;
    const reading = { table: 0, mapping, corrections: NO_CORRECTIONS, today };
    const nowhere = { document: NEW.document, scenario: 'scenario:x', ...SO, isWhole: true, salt: 'x' } as const;
    await expect(held.plan(reading, nowhere)).rejects.toThrow('There is no scenario scenario:x');
  });

  it('is recognised there before it is planned: how many it lists, knows and misses', async () => {
    const first = await planned(LIST, NEW.document, 'x');
    const document = apply(NEW.document, first.foreseen.made);
    const { held, reading } = await planned('ID;Name;Squad\n1;Ida Moen;Refunds\n4;Ana Dam;Checkout', document, 'y');
    const known = (corrections: Partial<Corrections>) =>
      held.recognise({ ...reading, corrections: { ...NO_CORRECTIONS, ...corrections } }, { ...NEW, document });
    expect(await known({})).toEqual({ listed: 2, known: 1, missing: 2 });
    expect(await known({ who: { 2: null, 3: null } })).toEqual({ listed: 2, known: 0, missing: 3 });
  });

  it('is read once for all that is asked of it, and again once it was read in another encoding', async () => {
    const source = new HeldSource();
    const brought = text('Name;Squad\nIda Moen;Oslo\nRaj Patel;Rome');
    const outlined = async (encoding?: 'windows-1252') => {
      const read = (await source.answer({ ask: 'read', brought, name: 'list.csv', encoding })) as SourceOutline;
      return read.tables[0]?.mapping as Mapping;
    };
    const mapping = await outlined();
    await source.answer({ ask: 'takeInto', ...NEW });
    const listOf = async (corrections = NO_CORRECTIONS) => {
      const reading = { table: 0, mapping, corrections, today };
      const planned = await source.answer({ ask: 'plan', isWhole: true, salt: 'x', ...SO, ...reading });
      // Of people no more is told than is shown: the rest of the very same list shows that it is the same.
      return (planned as Answers['plan']).plan.list;
    };
    const [one, other] = [await listOf(), await listOf(withoutRow(NO_CORRECTIONS, { line: 2, text: '' }))];
    expect([one.people.length, other.people.length]).toEqual([2, 1]);
    expect((await listOf()).told).toBe(one.told);
    await outlined('windows-1252');
    expect((await listOf()).told).not.toBe(one.told);
  });

  it('is kept as it was read only last where it is long', async () => {
    const source = new HeldSource();
    const rows = Array.from({ length: 30_000 }, (_, at) => `Ida ${at}`);
    const read = await source.answer({ ask: 'read', brought: text(['Name', ...rows].join('\n')), name: 'list.csv' });
    const mapping = (read as SourceOutline).tables[0]?.mapping as Mapping;
    await source.answer({ ask: 'takeInto', ...NEW });
    const listOn = async (day: string) => {
      const reading = { table: 0, mapping, corrections: NO_CORRECTIONS, today: day };
      const planned = await source.answer({ ask: 'plan', isWhole: true, salt: 'x', ...SO, ...reading });
      // Of people no more is told than is shown: the rest of the very same list shows that it is the same.
      return (planned as Answers['plan']).plan.list;
    };
    const first = await listOn(today);
    expect((await listOn(today)).told).toBe(first.told);
    await listOn('2027-01-02');
    expect((await listOn(today)).told).not.toBe(first.told);
  });

  it('comes to what a picture of its columns shows', async () => {
    const { held, reading } = await planned(LIST, NEW.document, 'x');
    expect(
      (await held.outline(reading)).flatMap(({ squads }) => squads.map(({ name, members }) => [name, members])),
    ).toEqual([
      ['Checkout', 1],
      ['Refunds', 2],
    ]);
  });
});

it('gives the rows of lines as the source has them, and takes what was said of them into account', async () => {
  const held = reader();
  const { tables } = await read(held, text('ID;Name;Team\n1;Ida Moen;Oslo\n2;;Rome\n3;Ida Moen;Bern'), 'staff.csv');
  expect(await held.rows(0, [3, 1, 9])).toEqual([
    { line: 1, cells: ['ID', 'Name', 'Team'] },
    { line: 3, cells: ['2', '', 'Rome'] },
  ]);
  await expect(held.rows(1, [1])).rejects.toThrow('There is no table 1');
  const mapping = tables[0]?.mapping as Mapping;
  const first = { table: 0, mapping, corrections: NO_CORRECTIONS, today: '2027-01-01' };
  const { people } = (await held.plan(first, { ...NEW, ...SO, isWhole: true, salt: 'x' })).plan;
  const made = (await held.foresee({ ...NOTHING, fresh: [0, 1] }, SO)).made;
  const document = apply(NEW.document, made);
  const corrections = { ...NO_CORRECTIONS, who: { 2: people[1] ?? null, 4: null } };
  const { plan } = await held.plan({ ...first, corrections }, { ...NEW, ...SO, document, isWhole: true, salt: 'y' });
  expect([plan.people[0], plan.fresh, plan.missing]).toEqual([people[1], [1], [people[0]]]);
});

describe('a file that is to be joined', () => {
  it('is joined by the first of its sheets that matches, which are called after it', async () => {
    const held = reader();
    const outline = await read(held, text(PEOPLE), 'staff.csv');
    const brought = book({
      Rivers: [
        ['City', 'River'],
        ['Rome', 'Tiber'],
      ],
      Teams: TEAMS.split('\n').map((row) => row.split(';')),
    });
    const { outline: next, made } = await joinFile(held, outline, 0, { name: 'all.xlsx', brought });
    expect(made).toBe(3);
    expect(picture(next.tables)).toEqual([
      'staff.csv: ID Name',
      'all.xlsx, Rivers:    ',
      'all.xlsx, Teams: ID Team',
      'staff.csv + all.xlsx, Teams: ID Name Team = 0 + 2',
    ]);
    expect(likeliestTable(next.tables)).toBe(3);
  });

  it('is there without being joined where nothing matches, and not at all where it cannot be read', async () => {
    const held = reader();
    const outline = await read(
      held,
      book({ Teams: [['Team'], ['Oslo']], Staff: PEOPLE.split('\n').map((row) => row.split(',')) }),
      'all.xlsx',
    );
    expect(likeliestTable(outline.tables)).toBe(1);
    const apart = await joinFile(held, outline, 1, {
      name: 'rivers.csv',
      brought: text('City,River\nRome,Tiber\nBern,Aare'),
    });
    expect(apart.made).toEqual({ name: 'rivers.csv', problem: 'no-match' });
    expect(picture(apart.outline.tables)).toEqual(['Teams:    ', 'Staff: ID Name', 'rivers.csv:    ']);
    const unread = await joinFile(held, apart.outline, 1, { name: 'none.csv', brought: text('') });
    expect(unread).toEqual({ outline: apart.outline, made: { name: 'none.csv', problem: 'empty' } });
  });
});
