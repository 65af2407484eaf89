import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosen, withField } from '../../../src/importing/mapping/chosen.ts';
import { guessMapping } from '../../../src/importing/mapping/guessMapping.ts';
import { joined } from '../../../src/importing/mapping/joined.ts';
import type { Mapping } from '../../../src/importing/mapping/mapping.ts';
import { readList } from '../../../src/importing/rows/readList.ts';
import { LIMITS } from '../../../src/importing/tables/limits.ts';
import { readSource } from '../../../src/importing/tables/readSource.ts';
import type { Table } from '../../../src/importing/tables/table.ts';
import { REAL_DATA } from '../../support/dataFolder.ts';
import { counted, peoplePicture, reportPicture, separated, tableOf } from '../../support/listPicture.ts';
import { TODAY } from '../../support/miniature.ts';
import { itOnRealFile } from '../../support/realData.ts';

/** Two tables joined: each row with its line, then by what, and what found nothing. */
function picture(one: string | Table, other: string | Table): string {
  const tables = [one, other].map((each) => (typeof each === 'string' ? tableOf(each) : each));
  const made = joined(tables[0] as Table, tables[1] as Table);
  if (!made) return 'nothing';
  const { table, by, unmatched, unused } = made;
  return [
    '',
    ...table.rows.map(({ line, cells }) => `${line}: ${cells.join(' | ')}`),
    `by ${by.column || '_'} and ${by.other || '_'}`,
    ...(unmatched.length > 0 ? [`not found: ${unmatched.join(', ')}`] : []),
    ...(unused.length > 0 ? [`left out: ${unused.join(', ')}`] : []),
  ].join('\n');
}

/** By which columns two tables are joined. */
const by = (one: string, other: string) =>
  picture(one, other)
    .split('\n')
    .find((line) => line.startsWith('by '));

describe('two tables', () => {
  it('are one by the number, whose zeros one of them has lost; a row for each match, on the line of the first', () => {
    const people = `
      Staff of the north
      Personeelsnr | Naam       | Functie
      00042        | Noor Kaya  | Tester
      00107        | Joris Dewa | Jurist
      00815        | Amel Haddad
      Totaal       | 3`;
    const seats = `
      Nr  | Team       | Inzet
      107 | Rente      | 0.5
      42  | Pensioenen | 1
      107 | Leningen   | 0.3
      999 | Leningen   | 0.2`;
    expect(picture(people, seats)).toBe(`
1: Staff of the north
2: Personeelsnr | Naam | Functie | Team | Inzet
3: 00042 | Noor Kaya | Tester | Pensioenen | 1
4: 00107 | Joris Dewa | Jurist | Rente | 0.5
4: 00107 | Joris Dewa | Jurist | Leningen | 0.3
5: 00815 | Amel Haddad
6: Totaal | 3
by Personeelsnr and Nr
not found: 00815
left out: 999`);
    expect(picture(seats, people)).toBe(`
1: Nr | Team | Inzet | Naam | Functie
2: 107 | Rente | 0.5 | Joris Dewa | Jurist
3: 42 | Pensioenen | 1 | Noor Kaya | Tester
4: 107 | Leningen | 0.3 | Joris Dewa | Jurist
5: 999 | Leningen | 0.2
by Nr and Personeelsnr
not found: 999
left out: 00815`);
  });

  it('keep zeros apart where a table has one number with and without them', () => {
    const people = 'Emp No | Name\n00012 | Ada Aas\n12 | Zac Zon\n00013 | Bo Bik';
    expect(picture(people, 'Emp No | Team\n12 | Alpha\n13 | Beta')).toBe(`
1: Emp No | Name | Team
2: 00012 | Ada Aas
3: 12 | Zac Zon | Alpha
4: 00013 | Bo Bik | Beta
by Emp No and Emp No
not found: 00012`);
    expect(
      picture('Emp No | Name\n12 | Zac Zon\n13 | Bo Bik', 'Emp No | Team\n012 | Alpha\n12 | Beta\n13 | Gamma'),
    ).toBe(`
1: Emp No | Name | Team
2: 12 | Zac Zon | Beta
3: 13 | Bo Bik | Gamma
by Emp No and Emp No
left out: 012`);
  });

  it('are one by the name, in either order and however it is typed, where nothing surer is in both', () => {
    const people = 'Naam | Sinds\nVries, Ana de | 2020-01-01\nZoë Öz | 2021-01-01\nVacature | 2021-01-01';
    expect(picture(people, 'Medewerker | Squad\nzoe oz | Kaarten\nAna de Vries | Sparen\nVacature | Rente')).toBe(`
1: Naam | Sinds | Squad
2: Vries, Ana de | 2020-01-01 | Sparen
3: Zoë Öz | 2021-01-01 | Kaarten
4: Vacature | 2021-01-01
by Naam and Medewerker`);
  });

  it('are one by a number before an e-mail address, that before a name, and that before another text', () => {
    const one = (columns: string) =>
      tableText(columns, [
        ['Name', 'Ida Moen', 'Raj Patel', 'Li Wei'],
        ['Team', 'Rome', 'Oslo', 'Bern'],
        ['Mail', 'ida@example.org', 'raj@example.org', 'li@example.org'],
        ['Worker ID', 'K-1009', 'K-1010', 'K-1011'],
      ]);
    expect(by(one('Name, Team, Mail, Worker ID'), one('Team, Name, Worker ID, Mail'))).toBe(
      'by Worker ID and Worker ID',
    );
    expect(by(one('Name, Team, Mail'), one('Team, Name, Worker ID, Mail'))).toBe('by Mail and Mail');
    expect(by(one('Team, Name, Worker ID'), one('Team, Name, Mail'))).toBe('by Name and Name');
    expect(by(one('Team, Name'), one('Worker ID, Team'))).toBe('by Team and Team');
    expect(by(one('Name'), one('Worker ID, Team'))).toBeUndefined();
  });

  it('are one by those of the columns of one kind of which more is found, or that are called the same', () => {
    const one =
      'Name | Cost code | Unit code\nIda Moen | C-101 | U-201\nRaj Patel | C-102 | U-202\nLi Wei | C-103 | U-203';
    expect(by(one, 'Cost | Unit | City\nC-101 | U-201 | Rome\nC-102 | U-202 | Oslo\nC-999 | U-203 | Bern')).toBe(
      'by Unit code and Unit',
    );
    expect(by(one, 'Cost code | Unit | City\nC-101 | U-201 | Rome\nC-102 | U-202 | Oslo\nC-999 | U-203 | Bern')).toBe(
      'by Cost code and Cost code',
    );
  });

  it('are two where half or less is found, and one where it is more', () => {
    const codes = (of: string) => ['Worker ID | Room', ...of.split(' ').map((each) => `${each} | ${of}`)].join('\n');
    expect(by(codes('D-11 D-12 D-13 D-14'), codes('D-11 D-12 D-77'))).toBeUndefined();
    expect(by(codes('D-11 D-12 D-13 -'), codes('D-11 D-12 D-77'))).toBe('by Worker ID and Worker ID');
  });

  it('are not one by what many share, by amounts and days, nor by whom somebody else is', () => {
    expect(picture('Name | City\nIda | Rome\nRaj | Rome\nLi | Oslo', 'Team | City\nA | Rome\nB | Rome\nC | Oslo')).toBe(
      'nothing',
    );
    for (const header of ['FTE', 'Status', 'Salary', 'Manager ID', 'First name', 'Started', 'Steps'])
      for (const cells of [
        ['0.8', '0.9', '1'],
        ['2020-01-01', '2021-02-01', '2022-01-01'],
      ]) {
        const column = (other: string) =>
          [`${header} | ${other}`, ...cells.map((each, at) => `${each} | ${other} ${at}`)].join('\n');
        expect(picture(column('Hobby'), column('Sport'))).toBe('nothing');
      }
  });

  it('are one by a number that is a key in one of them, and by what only counts rows last of all', () => {
    expect(by('Nr | Name\n1 | Ida Moen\n2 | Raj Patel', 'Nr | Name\n1 | Raj Patel\n2 | Ida Moen')).toBe(
      'by Name and Name',
    );
    expect(by('Nr | Name\n1 | Ida Moen\n2 | Raj Patel', 'Nr | Team\n1 | Oslo\n2 | Rome')).toBe('by Nr and Nr');
    expect(by('Nr | Name\n1 | Ida Moen\n2 | Raj Patel', 'Nr | Name\n2 | Raj Patel\n1 | Ida Moen')).toBe('by Nr and Nr');
  });

  it('are one by what is a key in either of them alone', () => {
    const units = 'Code | City\nU-101 | Oslo\nU-102 | Rome';
    const people = 'Name | Unit code\nIda Moen | U-101\nRaj Patel | U-102\nLi Wei | U-101';
    expect(by(units, people)).toBe('by Code and Unit code');
    expect(by(people, units)).toBe('by Unit code and Code');
  });

  it('are one by a column that most rows fill, where there is one', () => {
    const people = 'Badge | Name\nB-100 | Ida Moen\n | Raj Patel\n | Li Wei';
    expect(by(people, 'Badge | Name | Team\nB-100 | Li Wei | Oslo\nB-200 | Raj Patel | Rome')).toBe('by Name and Name');
    expect(by(people, 'Badge | Team\nB-100 | Oslo\nB-200 | Rome')).toBe('by Badge and Badge');
  });

  it('say once what both of them say under one header, unless one row says otherwise', () => {
    const people = 'ID | Name | Site\nE-101 | Ida Moen | Oslo\nE-102 | Raj Patel | ';
    expect(picture(people, 'ID | name | Site | Team\nE-101 | IDA MOEN | | A\nE-102 | Raj Patel | Rome | B')).toBe(`
1: ID | Name | Site | Site | Team
2: E-101 | Ida Moen | Oslo |  | A
3: E-102 | Raj Patel |  | Rome | B
by ID and ID`);
  });

  it('have their headers in the rows of the first, as many as it has', () => {
    const codes =
      'EMPID | VN01 | LASTNAME | TITLE\nEmployee ID | First Name | Last Name | Title\n101 | Ana | Ruiz | Tester\n102 | Bo | Beek | Jurist';
    expect(picture(codes, 'Team | Employee ID\nAlpha | 102\nBeta | 101')).toBe(`
1: EMPID | VN01 | LASTNAME | TITLE | Team
2: Employee ID | First Name | Last Name | Title
3: 101 | Ana | Ruiz | Tester | Beta
4: 102 | Bo | Beek | Jurist | Alpha
by EMPID and Employee ID`);
    expect(picture('Employee ID | Team | Size\n101 | Alpha | 3\n102 | Beta | 4', codes)).toBe(
      `
1: Employee ID | Team | Size | VN01 | LASTNAME | TITLE
2: 101 | Alpha | 3 | Ana | Ruiz | Tester
3: 102 | Beta | 4 | Bo | Beek | Jurist
by Employee ID and EMPID`.replace('VN01', 'First Name'),
    );
  });

  it('may have no headers at all', () => {
    expect(picture('Ana Ruiz | Tester\nBo Beek | Jurist', 'Bo Beek | x\nAna Ruiz | y')).toBe(`
1: Ana Ruiz | Tester | y
2: Bo Beek | Jurist | x
by _ and _`);
  });

  it('are called after both', () => {
    const named = (name: string, text: string) => ({ ...tableOf(text), name });
    const [people, teams] = ['ID | Name\nE-101 | Ida Moen', 'ID | Team\nE-101 | Oslo'];
    expect(joined(named('Staff', people), named('Teams', teams))?.table.name).toBe('Staff + Teams');
    expect(joined(named('', people), named('Teams', teams))?.table.name).toBe('Teams');
  });

  it('are not one where that would be more rows than a list may have', () => {
    const one = (count: number) => ['ID | Name', ...Array.from({ length: count }, () => 'E-101 | Ida Moen')].join('\n');
    expect(joined(tableOf(one(250)), tableOf(one(LIMITS.rows / 250)))?.table.rows.length).toBe(LIMITS.rows + 1);
    expect(joined(tableOf(one(250)), tableOf(one(LIMITS.rows / 250 + 1)))).toBeNull();
  });
});

/** A text of a table with some of these columns. */
function tableText(columns: string, all: readonly (readonly string[])[]): string {
  const some = columns.split(', ').map((name) => all.find(([header]) => header === name) ?? []);
  return (some[0] ?? []).map((_, row) => some.map((column) => column[row]).join(' | ')).join('\n');
}

const cell = fc.constantFrom('', 'Rome', 'Oslo', 'Bern', '0.8', 'a | b'.replace(' | ', '/'), '12');
const tables = fc.uniqueArray(fc.integer({ min: 100, max: 999 }), { minLength: 1, maxLength: 12 }).chain((ids) =>
  fc.record({
    ids: fc.constant(ids),
    order: fc.shuffledSubarray(ids, { minLength: ids.length }),
    cells: fc.array(fc.tuple(cell, cell), { minLength: ids.length, maxLength: ids.length }),
    more: fc.array(cell, { minLength: ids.length, maxLength: ids.length }),
  }),
);

describe('a table joined with one of the same keys in any order', () => {
  it('keeps every row and cell of its own, and has beside each what stands beside its key', () => {
    fc.assert(
      fc.property(tables, ({ ids, order, cells, more }) => {
        const one: Table = {
          name: '',
          rows: [
            { line: 1, cells: ['Employee ID', 'Hobby', 'Sport'] },
            ...ids.map((id, at) => ({ line: at + 2, cells: [`0${id}`, ...(cells[at] ?? [])] })),
          ],
        };
        const other: Table = {
          name: '',
          rows: [
            { line: 1, cells: ['Colour', 'Employee ID'] },
            ...order.map((id, at) => ({ line: at + 2, cells: [more[at] ?? '', String(id)] })),
          ],
        };
        const made = joined(one, other);
        expect(made).toMatchObject({ unmatched: [], unused: [] });
        expect(made?.table.rows.map(({ line, cells: [a, b, c] }) => ({ line, cells: [a, b, c] }))).toEqual(one.rows);
        const beside = made?.table.rows.slice(1).map((row) => row.cells[3] ?? '');
        expect(beside).toEqual(ids.map((id) => more[order.indexOf(id)]));
      }),
    );
  });
});

const bytesOf = (file: string) => new Uint8Array(readFileSync(resolve(REAL_DATA, file)));

/** A table as a list once departments are said to be squads, whatever else is asked as it is. */
function listOf(table: Table, said: (mapping: Mapping) => Mapping = (mapping) => mapping) {
  const { mapping, questions } = guessMapping(table);
  const answered = questions.reduce(
    (all: Mapping, question) =>
      question.kind === 'department'
        ? chosen(all, question, { becomes: 'squad', column: question.columns[0]?.at ?? 0 })
        : all,
    mapping,
  );
  return { asked: questions.map(({ kind }) => kind), list: readList(table, said(answered), TODAY) };
}

describe('a list that was joined', () => {
  it('has somebody who is found in several rows once, with the squads of all, also by name alone', () => {
    const people = 'Name | City\nIda Moen | Oslo\nRaj Patel | Rome\nTBD | Rome';
    const made = joined(
      tableOf(people),
      tableOf('Name | Team | Role\nIda Moen | A | Tester\nRaj Patel | A | Jurist\nIda Moen | B | Analyst'),
    );
    expect(peoplePicture(listOf(made?.table as Table).list)).toBe(
      '2 Ida Moen, role Tester, at Oslo, in A + B\n3 Raj Patel, role Jurist, at Rome, in A\n4 TBD, vacancy, at Rome',
    );
  });

  it('says once of a line that is found in several rows that it is left out', () => {
    const people =
      'ID | Name | Status\nE-101 | Ida Moen | Terminated\nE-102 | Raj Patel | Active\nE-102 | Li Wei | Active';
    const made = joined(tableOf(people), tableOf('ID | Team\nE-101 | A\nE-102 | A\nE-101 | B\nE-102 | B'));
    expect(reportPicture(listOf(made?.table as Table).list)).toBe('2 left: Ida Moen\n4 number-taken: E-102 Li Wei (3)');
  });

  it('keeps two of one name apart whose numbers differ', () => {
    const made = joined(
      tableOf('Name\nIda Moen\nRaj Patel'),
      tableOf('Name | ID\nIda Moen | E-101\nIda Moen | E-102\nRaj Patel | '),
    );
    expect(peoplePicture(listOf(made?.table as Table).list)).toBe(
      '2 Ida Moen, #E-101\n2 Ida Moen, #E-102\n3 Raj Patel',
    );
  });
});

describe('real tables', () => {
  itOnRealFile(
    'of people and of units give people the names of their units',
    'mini/x2-two-sheets-hidden.xlsx',
    async () => {
      const source = await readSource(bytesOf('mini/x2-two-sheets-hidden.xlsx'));
      if (source.kind !== 'ok') throw new Error(source.problem);
      const [people, units] = source.tables as [Table, Table];
      const made = joined(people, units);
      expect(made).toMatchObject({
        table: { name: 'Employees + Departments' },
        by: { column: 'dept_id', other: 'dept_id' },
        unmatched: ['OGC-900'],
        unused: [],
      });
      const { asked, list } = listOf(made?.table as Table);
      expect(asked).toEqual(['department']);
      expect(
        peoplePicture({ ...list, people: list.people.map((each) => ({ ...each, fields: {} })) }),
      ).toBe(`3 ธีรา ตัวอย่าง, #168001, role Managing Director, in Company
4 สมชาย ทดสอบ, #168002, role Head of Engineering, in Engineering, under ธีรา ตัวอย่าง
5 มาลี ดี, #168003, role Engineer, in Glass line, under สมชาย ทดสอบ
6 กร ใจ, #168004, role Engineer, in Glass line, under สมชาย ทดสอบ
7 อร ทอง, #168005, role Designer, in Design studio, under สมชาย ทดสอบ
8 ตำแหน่งว่าง, vacancy, role Designer, in Design studio, under สมชาย ทดสอบ
9 พร มา, #168007, role Buyer, under ธีรา ตัวอย่าง`);
      expect(counted(list, ({ squads }) => squads.map(({ squad }) => squad))).toEqual({
        Company: 1,
        Engineering: 1,
        'Glass line': 2,
        'Design studio': 2,
      });
      expect([...list.leftOut.map(({ why }) => why), ...list.told]).toEqual(['above-header']);
    },
  );

  itOnRealFile('of people and of memberships give each membership a seat', 'cloudfoundry-memberships.tsv', () => {
    const text = (file: string) => readFileSync(resolve(REAL_DATA, file), 'utf8').trimEnd();
    const [people, memberships] = ['cloudfoundry-people.tsv', 'cloudfoundry-memberships.tsv'].map(text) as [
      string,
      string,
    ];
    const made = joined(separated(people, '\t'), separated(memberships, '\t'));
    expect(made).toMatchObject({ by: { column: 'Employee ID', other: 'Employee ID' }, unmatched: [], unused: [] });
    // Counted by hand, line by line: who is in which team of which parent, however often and as what.
    const seats = new Set(
      memberships
        .split('\n')
        .slice(1)
        .map((line) => {
          const [team, parent, id] = line.split('\t');
          return [id, team, parent].join(' | ');
        }),
    );
    expect([memberships.split('\n').length - 1, seats.size]).toEqual([455, 446]);
    expect(made?.table.rows.length).toBe(455 + 1);
    const { asked, list } = listOf(made?.table as Table, (mapping) => withField(mapping, 9, 'squad'));
    expect(asked).toEqual(['twice']);
    expect(list.people.length).toBe(people.split('\n').length - 1);
    expect(
      new Set(
        list.people.flatMap(({ number, squads }) =>
          squads.map(({ squad, tribe }) => [number, squad, tribe].join(' | ')),
        ),
      ),
    ).toEqual(seats);
    expect(list.leftOut).toEqual([]);
  });
});
