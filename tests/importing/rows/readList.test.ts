import { describe, expect, it } from 'vitest';
import { guessMapping } from '../../../src/importing/mapping/guessMapping.ts';
import { readList } from '../../../src/importing/rows/readList.ts';
import { type Corrections, NO_CORRECTIONS } from '../../../src/importing/tables/corrected.ts';
import { peoplePicture, reportPicture, tableOf } from '../../support/listPicture.ts';

const TODAY = '2027-01-15';

/** The people of a table, then what is no person or told, after a line. */
function read(text: string, fullWeek: number | null = null, settled: Partial<Corrections> = {}): string {
  const table = tableOf(text);
  const mapping = { ...guessMapping(table).mapping, fullWeek };
  const list = readList(table, mapping, TODAY, { ...NO_CORRECTIONS, ...settled });
  const report = reportPicture(list);
  return report === '' ? peoplePicture(list) : `${peoplePicture(list)}\n--\n${report}`;
}

describe('a list of people', () => {
  it('has a person a row, with whatever its columns say; empty rows are nothing', () => {
    expect(
      read(`
        Nr  | Naam            | E-mail         | Functie | Vakgebied | Squad   | Tribe | Standplaats | FTE | Schaal
        101 | Vries, Ana de   | ana@example.org | Tester  | Quality   | Refunds | Daily | Utrecht     | 0,8 | 10
            |                 |                |         |           |         |       |             |     |
        102 | Omar  Faris     |                | PO      |           | Refunds | Daily |             |     |`),
    ).toBe(
      `2 Ana de Vries, #101, ana@example.org, role Tester, chapter Quality, tribe Daily, at Utrecht, fte 0.8, in Refunds (Daily), Schaal=10
4 Omar Faris, #102, role PO, tribe Daily, in Refunds* (Daily)`,
    );
  });

  it('leaves out who has no name, who left, sums, remarks and repeated headers, each with its line', () => {
    expect(
      read(`
        Staff of May
        Name       | Team   | Status     | End date   | Salary
        Ana Ruiz   | Alpha  | active     | 2027-01-15 | 5000
        -          | Alpha  | active     |            | 4000
        Bo Beek    | Alpha  | terminated |            | 4000
        Cy Cole    | Alpha  | active     | 2027-01-14 | 4000
        Name       | Team   | Status     | End date   | Salary
        Name       | Team   | Status     | End date   |
        * by hand  |        |            |            |
        Total      |        |            |            | 12000`),
    ).toBe(
      `3 Ana Ruiz, in Alpha, End date=2027-01-15
--
1 above-header: Staff of May
4 no-name: - | Alpha | active
5 left: Bo Beek
6 left: Cy Cole
7 second-header: Name | Team | Status | End date
8 no-name: Name | Team | Status | End date
9 footnote: * by hand
10 total: Total`,
    );
  });

  it('keeps no sum or remark for a person, and no person for a sum or a remark', () => {
    const remark =
      'This list was made by hand in the spring, and whoever finds their name spelled wrongly may say so at the desk';
    expect(
      read(`
        Name          | Team
        Total Recall  | Alpha
        Total         | Alpha
        ${remark}     |
        *Ana Ruiz     | Alpha`),
    ).toBe(
      `2 Total Recall, in Alpha
3 Total, in Alpha
5 *Ana Ruiz, in Alpha
--
4 footnote: ${remark}`,
    );
  });

  it('is closed accounts by their columns', () => {
    expect(
      read(`
        Name     | Account enabled | Suspended
        Ana Ruiz | True            | False
        Bo Beek  | False           | False
        Cy Cole  | True            | True
        Di Dunn  |                 |`),
    ).toBe('2 Ana Ruiz\n5 Di Dunn\n--\n3 left: Bo Beek\n4 left: Cy Cole');
  });

  it('has externals and vacancies by names, kinds and states', () => {
    expect(
      read(`
        Name         | Team  | Soort    | Status
        Ana Ruiz     | Alpha | ZZP      | actief
        Bo (extern)  | Alpha | vast     | actief
        TBD          | Alpha |          | actief
                     | Alpha | vacature |
                     | Alpha |          | open
        Cy Cole      | Alpha | vast     | open
        Joe Open     | Alpha | vast     | verlof`),
    ).toBe(
      `2 Ana Ruiz, external, in Alpha, Soort=ZZP
3 Bo, external, in Alpha, Soort=vast
4 TBD, vacancy, in Alpha
5 vacature, vacancy, in Alpha, Soort=vacature
6 open, vacancy, in Alpha, Status=open
7 Cy Cole, in Alpha, Soort=vast, Status=open
8 Joe Open, in Alpha, Soort=vast, Status=verlof`,
    );
  });

  it('tells who starts later, what is perhaps nobody, and cells that mean nothing', () => {
    expect(
      read(`
        Nr      | Name        | Team    | Start date | Note
        101     | Ana Ruiz    | Alpha   | 2027-01-16 |
        102     | Bo Beek     | tbd     | 2027-01-15 | #REF!
        1,2E+05 | Zaal 2.14   | -       |            |
        0       | Cy Cole (tot 1 mei) | #N/A |       |`),
    ).toBe(
      `2 Ana Ruiz, #101, in Alpha, Start date=2027-01-16
3 Bo Beek, #102, Start date=2027-01-15
4 Zaal 2.14
5 Cy Cole
--
2 ? starts-later: 2027-01-16
3 ? meaningless [Team]: tbd
3 ? meaningless [Note]: #REF!
4 ? meaningless [Nr]: 1,2E+05
4 ? perhaps-nobody: Zaal 2.14
5 ? meaningless [Team]: #N/A
5 ? meaningless [Name]: tot 1 mei`,
    );
  });

  it('has nobody double: rows of one number are contracts, with their parts of the whole', () => {
    expect(
      read(`
        Nr  | Name     | Team  | FTE
        101 | Ana Ruiz | Alpha | 0,5
        102 | Bo Beek  | Alpha | 0,8
        101 | Ruiz, Ana | Beta | 0,3
        102 | Bo Beek  | Beta  | 0,8
        103 | Cy Cole  | Alpha | 0,4
        103 | Cy Cole  | alpha | 0,1
        104 | Di Dunn  | Alpha | 0,7
        104 | Di Dunn  | Beta  | 0,5
        105 | Ed Eel   | Alpha; Beta | 0,5
        105 | Ed Eel   | Gamma | 0,5
        106 | Fi Fox   | Alpha |
        106 | Fi Fox   | Beta  | 0,6`),
    ).toBe(
      `2+4 Ana Ruiz, #101, fte 0.8, in Alpha 62.5% + Beta 37.5%
3+5 Bo Beek, #102, fte 0.8, in Alpha + Beta
6+7 Cy Cole, #103, fte 0.5, in Alpha 100%
8+9 Di Dunn, #104, fte 1.2, in Alpha 58.3% + Beta 41.7%
10+11 Ed Eel, #105, fte 1, in Alpha + Beta + Gamma 50%
12+13 Fi Fox, #106, fte 0.6, in Alpha + Beta
--
9 ? odd-fte: 1.2 (8)`,
    );
  });

  it('joins by e-mail address where no number tells otherwise, and by everything where there is neither', () => {
    expect(
      read(`
        Nr  | Name     | E-mail          | Role   | Team
        101 | Ana Ruiz | ana@example.org | Tester | Alpha
            | Ana Ruiz | ANA@example.org | Tester | Beta
        102 | Ana Ruiz | ana@example.org | Tester | Gamma
            | Bo Beek  | ana@example.org |        | Alpha
            | Cy Cole  |                 | Tester | Alpha
            | Cy Cole  |                 | Tester | Beta
            | Cy Cole  |                 | Lawyer | Beta
        103 | Di Dunn  |                 |        | Alpha
            | Di Dunn  |                 |        | Beta`),
    ).toBe(
      `2+3 Ana Ruiz, #101, ana@example.org, role Tester, in Alpha + Beta
4 Ana Ruiz, #102, ana@example.org, role Tester, in Gamma
5 Bo Beek, ana@example.org, in Alpha
6+7 Cy Cole, role Tester, in Alpha + Beta
8 Cy Cole, role Lawyer, in Beta
9 Di Dunn, #103, in Alpha
10 Di Dunn, in Beta
--
4 ? same-name: Ana Ruiz (2)
8 ? same-name: Cy Cole (6)
10 ? same-name: Di Dunn (9)`,
    );
  });

  it('refuses a number that is somebody else’s, and tells where rows of one person differ', () => {
    expect(
      read(`
        Nr  | Name     | Role   | Chapter | Team  | Note
        101 | Ana Ruiz | Tester | Quality | Alpha | one
        101 | Bo Beek  | Tester | Quality | Alpha |
        101 | Ana Ruiz | Lawyer |         | Beta  | two
        101 | Ana Ruiz | tester | Law     | Beta* | one`),
    ).toBe(
      `2+4+5 Ana Ruiz, #101, role Tester, chapter Quality, in Alpha + Beta + Beta*, Note=one; two
--
3 number-taken: 101 Bo Beek (2)
4 ? differs [role]: Lawyer (2)
5 ? differs [chapter]: Law (2)`,
    );
  });

  it('has no tribe where the rows of one person say several, and one place in a squad that two rows say', () => {
    expect(
      read(`
        Nr  | Name     | Tribe | Squad | Role          | Office
        101 | Ana Ruiz | Home  | Alpha | Tester        | Gent
        101 | Ana Ruiz | Daily | Alpha | Tester        | Utrecht
        102 | Bo Beek  | Home  | Alpha |               |
        102 | Bo Beek  | home  | Alpha | Product owner | Gent
        103 | Cy Cole  |       | Alpha |               |
        103 | Cy Cole  | Home  | Alpha |               |`),
    ).toBe(
      `2+3 Ana Ruiz, #101, role Tester, at Gent, in Alpha (Home) + Alpha (Daily)
4+5 Bo Beek, #102, role Product owner, tribe Home, at Gent, in Alpha* (Home)
6+7 Cy Cole, #103, tribe Home, in Alpha + Alpha (Home)
--
3 ? differs [location]: Utrecht (2)`,
    );
  });

  it('keeps the tribe as it stands of whom no row gives a squad or a chapter, since nothing else would', () => {
    expect(
      read(`
        Nr  | Naam            | Tribe        | Squad  | Chapter | Schaal
        101 | Ilse Verhagen   | Wonen        |        |         | 9
        102 | Omar Faris      | Wonen        | Huizen |         |
        103 | Noor el Amrani  | sparen       |        | Data    |
        104 | Tjeerd Hofstra  | tbd          |        |         |
        105 | Priya Nair      | Wonen        |        |         |
        105 | Priya Nair      | Wonen        | Sparen |         |
        106 | Kees van Dam    | Wonen        |        |         |
        106 | Kees van Dam    | sparen       |        |         |
        107 | Lotte Blom      | Leads        |        |         |
        107 | Lotte Blom      | Leads        |        | Data    |`),
    ).toBe(
      `2 Ilse Verhagen, #101, tribe Wonen, Schaal=9, Tribe=Wonen
3 Omar Faris, #102, tribe Wonen, in Huizen (Wonen)
4 Noor el Amrani, #103, chapter Data, tribe sparen
5 Tjeerd Hofstra, #104
6+7 Priya Nair, #105, tribe Wonen, in Sparen (Wonen)
8+9 Kees van Dam, #106, Tribe=Wonen; sparen
10+11 Lotte Blom, #107, chapter Data, tribe Leads
--
5 ? meaningless [Tribe]: tbd`,
    );
  });

  it('tells of days only in columns of days, and of nobody who is still to be found that they start later', () => {
    expect(
      read(`
        Name     | Start date | Reviewed   | Note
        Ana Ruiz | 02/13/2027 | 13/02/2026 | 13/02/2026
        Bo Beek  | 02/14/2026 | 14/02/2026 | soon
        Cy Cole  | 15/02/2026 | 02/15/2026 | later
        TBD      | 02/13/2027 |            | 02/15/2026
        Di Dunn  | 02/16/2026 |            | never`),
    ).toBe(
      `2 Ana Ruiz, Start date=02/13/2027, Reviewed=13/02/2026, Note=13/02/2026
3 Bo Beek, Start date=02/14/2026, Reviewed=14/02/2026, Note=soon
4 Cy Cole, Start date=15/02/2026, Reviewed=02/15/2026, Note=later
5 TBD, vacancy, Start date=02/13/2027, Note=02/15/2026
6 Di Dunn, Start date=02/16/2026, Note=never
--
2 ? starts-later: 2027-02-13
4 ? meaningless [Start date]: 15/02/2026
4 ? meaningless [Reviewed]: 02/15/2026`,
    );
  });

  it('adds up no more than there can be, and keeps those apart whose name is withheld', () => {
    expect(
      read(`
        Nr  | Name     | Tribe | Squad            | FTE | Extern
        101 | Ana Ruiz | Daily | Alpha (Home)     | 0,9 | nee
        101 | Ana Ruiz | Daily | Beta (Home)      | 0,8 | nee
        101 | Ana Ruiz | Daily | Gamma (Home)     | 0,7 | nee
        102 | Bo Beek  |       | Alpha (Home) 70% |     | ja
        102 | Bo Beek  |       | Alpha (Home) 50% |     | ja
            | N/D      |       | Beta (Home)      |     | nee
            | N/D      |       | Beta (Home)      |     | nee`),
    ).toBe(
      `2+3+4 Ana Ruiz, #101, tribe Daily, in Alpha (Home) + Beta (Home) + Gamma (Home), Extern=nee
5+6 Bo Beek, external, #102, in Alpha (Home) 100%, Extern=ja
7 N/D, in Beta (Home), Extern=nee
8 N/D, in Beta (Home), Extern=nee
--
4 ? odd-fte: 2.4 (2)`,
    );
  });

  it('leaves vacancies apart, each a seat', () => {
    expect(
      read(`
        Nr | Name          | Role   | Team
           | Vacature      | Tester | Alpha
           | Vacature      | Tester | Alpha
           | Vacature (2x) | Tester | Beta
        P1 | TBD           |        | Alpha
        P1 | TBD           |        | Beta`),
    ).toBe(
      `2 Vacature, vacancy, role Tester, in Alpha
3 Vacature, vacancy, role Tester, in Alpha
4 Vacature, vacancy, role Tester, in Beta
4 Vacature, vacancy, role Tester, in Beta
5+6 TBD, vacancy, #P1, in Alpha + Beta`,
    );
  });

  it('has two who share a seat, each with their part of it', () => {
    expect(
      read(`
        Nr  | Name                      | Team  | Role | FTE
            | Jan de Vries / Piet Bakker | Alpha | PO  |
        7   | Ana Ruiz & Bo Beek (60/40) | Beta  | PO  | 0,9
        102 | Cy Cole / Di              | Beta  |      |`),
    ).toBe(
      `2 Jan de Vries, role PO, fte 0.5, in Alpha*
2 Piet Bakker, role PO, fte 0.5, in Alpha*
3 Ana Ruiz, role PO, fte 0.54, in Beta*
3 Bo Beek, role PO, fte 0.36, in Beta*
4 Cy Cole / Di, #102, in Beta
--
3 ? meaningless: 7`,
    );
  });

  it('has a product owner by the role or a column, and asks of which of several squads', () => {
    expect(
      read(`
        Name     | Team        | Role          | PO
        Ana Ruiz | Alpha       | Product owner |
        Bo Beek  | Alpha       | Tester        | ja
        Cy Cole  | Alpha       | Product owner | nee
        Di Dunn  | Alpha; Beta | Product owner |
        Ed Eel   | Beta        | Tester        | sometimes
        Fi Fox   |             | PO            |`),
    ).toBe(
      `2 Ana Ruiz, role Product owner, in Alpha*
3 Bo Beek, role Tester, in Alpha*
4 Cy Cole, role Product owner, in Alpha
5 Di Dunn, role Product owner, in Alpha + Beta
6 Ed Eel, role Tester, in Beta
7 Fi Fox, role PO
--
5 ? owner-of-which: Product owner
6 ? meaningless [PO]: sometimes`,
    );
  });

  it('has hours as a part of a full week once that is known', () => {
    const text = `
        Name     | Uren per week
        Ana Ruiz | 36
        Bo Beek  | 18
        Cy Cole  | 40`;
    expect(read(text, 36)).toBe(
      '2 Ana Ruiz, fte 1\n3 Bo Beek, fte 0.5\n4 Cy Cole, fte 1.1111\n--\n4 ? odd-fte [Uren per week]: 40',
    );
    expect(read(text)).toBe(
      `2 Ana Ruiz
3 Bo Beek
4 Cy Cole
--
2 ? odd-fte [Uren per week]: 36
3 ? odd-fte [Uren per week]: 18
4 ? odd-fte [Uren per week]: 40`,
    );
  });

  it('may be of posts, of which a row may stand for several', () => {
    expect(
      read(`
        Unit  | Job title | Number of Posts in FTE | Discipline
        Desk  | Advisor   | 2.5                    | Policy
        Desk  | Student   | 1                      | Policy
        Desk  | Student   | 1                      | Policy
        Board | Official  | 0.4                    |
        Board | Clerk     | 201                    |
        Board | Cook      | some                   |
        Board | Porter    |                        |`),
    ).toBe(
      `2 Advisor, role Advisor, chapter Policy, tribe Desk, fte 1
2 Advisor, role Advisor, chapter Policy, tribe Desk, fte 1
2 Advisor, role Advisor, chapter Policy, tribe Desk, fte 0.5
3 Student, role Student, chapter Policy, tribe Desk, fte 1
4 Student, role Student, chapter Policy, tribe Desk, fte 1
5 Official, role Official, tribe Board, fte 0.4, Unit=Board
6 Clerk, role Clerk, tribe Board, Unit=Board
7 Cook, role Cook, tribe Board, Unit=Board
8 Porter, role Porter, tribe Board, Unit=Board
--
6 ? odd-fte [Number of Posts in FTE]: 201
7 ? odd-fte [Number of Posts in FTE]: some`,
    );
  });

  it('names people by their e-mail address or number where no column does', () => {
    expect(read('E-mail | Team\nhal.hop@example.org | Alpha')).toBe('2 Hal Hop, hal.hop@example.org, in Alpha');
    expect(read('Employee ID | Team\nP0102 | Alpha\nP0102 | Beta')).toBe('2+3 P0102, #P0102, in Alpha + Beta');
  });

  it('keeps a column by whatever header, and what has none by its letter', () => {
    const table = tableOf('Name | __proto__ | constructor\nAna Ruiz | a | b');
    const { mapping } = guessMapping(table);
    expect(Object.entries(readList(table, mapping, TODAY).people[0]?.fields ?? {})).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
    ]);
    const columns = mapping.columns.map((column, at) =>
      at === 1 ? { header: '', becomes: 'extra' as const } : column,
    );
    expect(readList(table, { ...mapping, columns }, TODAY).people[0]?.fields).toEqual({ B: 'a', constructor: 'b' });
  });
});

describe('what the user said of rows', () => {
  const LIST = `
    Nr | Name    | Role          | Team         | Manager | Status
    7  | Jan Kok | Lead          | Alpha        |         |
    8  | Jan Kok | Tester        | Beta         |         |
    9  | Ana Bos | Product owner | Alpha, Beta  | Jan Kok |
    10 | Bo Li   | Tester        | Beta         | Ana Bos | left
    7  | Cem Vos | Tester        | Beta         |         | `;

  it('is taken in and is told all the same where it is an answer to that', () => {
    expect(read(LIST)).toBe(
      `2 Jan Kok, #7, role Lead, in Alpha
3 Jan Kok, #8, role Tester, in Beta
4 Ana Bos, #9, role Product owner, in Alpha + Beta
--
5 left: Bo Li
6 number-taken: 7 Cem Vos (2)
3 ? same-name: Jan Kok (2)
4 ? owner-of-which: Product owner
4 ? manager-ambiguous [Manager]: Jan Kok (2, 3)`,
    );
    expect(read(LIST, null, { managers: { 4: 3 }, owners: { 4: 'beta' }, takenIn: [5] })).toBe(
      `2 Jan Kok, #7, role Lead, in Alpha
3 Jan Kok, #8, role Tester, in Beta
4 Ana Bos, #9, role Product owner, in Alpha + Beta*, under Jan Kok
5 Bo Li, #10, role Tester, in Beta, under Ana Bos, Status=left
--
6 number-taken: 7 Cem Vos (2)
3 ? same-name: Jan Kok (2)
4 ? owner-of-which: Product owner
4 ? manager-ambiguous [Manager]: Jan Kok (2, 3)`,
    );
  });

  it('makes one person of rows of two numbers, but not of a number that is somebody else’s', () => {
    expect(read(LIST, null, { sameAs: { 3: 2, 6: 3 } })).toBe(
      `2+3 Jan Kok, #7, role Lead, in Alpha + Beta
4 Ana Bos, #9, role Product owner, in Alpha + Beta, under Jan Kok
--
5 left: Bo Li
6 number-taken: 7 Cem Vos (2)
3 ? differs [role]: Tester (2)
4 ? owner-of-which: Product owner`,
    );
    expect(read(LIST, null, { sameAs: { 2: 3, 4: 99 } })).toBe(read(LIST));
  });

  it('is nothing where it says what cannot be', () => {
    expect(read(LIST, null, { managers: { 4: 4, 99: 2, 3: 99 }, owners: { 4: 'Gamma', 2: 'Beta' } })).toBe(read(LIST));
  });
});
