import { describe, expect, it } from 'vitest';
import { guessMapping } from '../../../src/importing/mapping/guessMapping.ts';
import type { Column, Question } from '../../../src/importing/mapping/mapping.ts';
import { tableOf } from '../../support/listPicture.ts';

/** Where the header is, what each column becomes, and what is asked. */
function guess(text: string): string {
  const { mapping, questions } = guessMapping(tableOf(text));
  const { header, headerRows, columns } = mapping;
  const shown = columns.map((column) => `${column.header || '_'}=${column.becomes}`).join(', ');
  const where = header === null ? 'no header' : `header ${header}${headerRows === 1 ? '' : ` of ${headerRows}`}`;
  return [`${where}: ${shown}`, ...questions.map((question) => asked(question, columns))].join('\n');
}

/** A question, with what it is about: `? department Afdeling (Wonen, Geld of 5)`. */
function asked(question: Question, columns: readonly Column[]): string {
  if (question.kind === 'twice') return `? twice ${question.field} ${question.columns.join(' ')}`;
  if (question.kind === 'full-week') return `? full-week ${question.values.join(', ')} in ${question.lines.join(' ')}`;
  const shown = question.columns.map(
    ({ at, values, count }) => `${columns[at]?.header} (${values.join(', ')} of ${count})`,
  );
  return `? department ${shown.join(', ')}`;
}

describe('the header', () => {
  it('is found by a name column and its like, whatever else it holds', () => {
    expect(guess('Naam | Lievelingskleur | Hobby\nAna Ruiz | rood | lezen')).toBe(
      'header 0: Naam=name, Lievelingskleur=extra, Hobby=extra',
    );
    expect(guess('Wijk | Naam | Chapter\nNoord | Ana Ruiz | Data')).toBe(
      'header 0: Wijk=extra, Naam=name, Chapter=chapter',
    );
  });

  it('may stand below titles, and have a first column without a word', () => {
    expect(
      guess(`
        Staff list 2027 |          |
        Organization: Retail (inherited) | |
                        |          |
                        | Employee | Team
        1               | Ana Ruiz | Alpha
        2               | Bo Beek  | Beta`),
    ).toBe('header 3: _=never, Employee=name, Team=squad');
  });

  it('may take two rows, of which the first calls the columns', () => {
    const rows = `
        EMPID       | FNAME      | LASTNAME  | TITLE
        Employee ID | First Name | Last Name | Title
        101         | Ana        | Ruiz      | Tester`;
    expect(guess(rows)).toBe('header 0 of 2: EMPID=number, FNAME=first, LASTNAME=last, TITLE=role');
    // Codes that nobody knows stand above the header, and are no part of it.
    expect(guess(rows.replace('LASTNAME ', 'NAME2    ').replace('FNAME', 'NAME1'))).toBe(
      'header 1: Employee ID=number, First Name=first, Last Name=last, Title=role',
    );
  });

  it('may hold words that nobody knows, above numbers, days or addresses', () => {
    expect(
      guess('Wie | Sinds | Post\nAna Ruiz | 2020-01-01 | ana@example.org\nBo Beek | 2021-01-01 | bo@example.org'),
    ).toBe('header 0: Wie=name, Sinds=extra, Post=email');
  });

  it('is none where a word only says what the rows say, or where rows begin with people', () => {
    expect(guess('Ana Ruiz | Employee\nBo Beek | Employee')).toBe('no header: _=name, _=role, _=chapter, _=squad');
    expect(guess('Ana Ruiz | Tester | Quality | Alpha | more\nBo Beek | Lawyer | Law | Beta | more')).toBe(
      'no header: _=name, _=role, _=chapter, _=squad, _=extra',
    );
    expect(guess('Ana Ruiz')).toBe('no header: _=name, _=role, _=chapter, _=squad');
  });

  it('is none, but numbers and addresses are seen', () => {
    expect(
      guess(
        '101 | Ana Ruiz | ana@example.org | Tester | 2020-01-01\n102 | Bo Beek | bo@example.org | Lawyer | 2020-01-02',
      ),
    ).toBe('no header: _=number, _=name, _=email, _=role, _=extra');
  });

  it('may stand again on the next page', () => {
    expect(guess('Name | Team\nAna Ruiz | Alpha\nName | Team\nBo Beek | Beta')).toBe('header 0: Name=name, Team=squad');
  });
});

describe('columns', () => {
  it('are what their cells are, where one header is called so for several things', () => {
    expect(guess('Medewerker | Roepnaam\n00041 | Ana\n00042 | Bo')).toBe('header 0: Medewerker=number, Roepnaam=first');
    expect(guess('Medewerker | Team\nAna Ruiz | Alpha')).toBe('header 0: Medewerker=name, Team=squad');
    expect(guess('Name | State\nAna Ruiz | Ohio\nBo Beek | Utah')).toBe('header 0: Name=name, State=extra');
    expect(guess('Name | State\nAna Ruiz | inactive\nBo Beek | fine')).toBe('header 0: Name=name, State=state');
    expect(guess('Naam | In dienst | Uit dienst\nAna Ruiz | 2020-01-01 | 31-10-2026\nBo Beek | 2020-01-01 |')).toBe(
      'header 0: Naam=name, In dienst=extra, Uit dienst=extra',
    );
    expect(guess('Naam | In dienst | Uit dienst\nAna Ruiz | ja | nee')).toBe(
      'header 0: Naam=name, In dienst=state, Uit dienst=state',
    );
    expect(guess('Name | Type\nAna Ruiz | A\nBo Beek | B')).toBe('header 0: Name=name, Type=extra');
    expect(guess('Name | Type\nAna Ruiz | A\nBo Beek | extern')).toBe('header 0: Name=name, Type=kind');
    expect(guess('Team | PO\nAlpha | Ana Ruiz')).toBe('header 0: Team=squad, PO=name');
    expect(guess('Name | PO\nAna Ruiz | x')).toBe('header 0: Name=name, PO=productOwner');
    expect(guess('Name | E-mail\nAna Ruiz | none at all')).toBe('header 0: Name=name, E-mail=extra');
    expect(guess('Name | Percentage\nAna Ruiz | high')).toBe('header 0: Name=name, Percentage=extra');
  });

  it('are left out where nothing stands in them, and where they are private', () => {
    expect(guess('Name | Team | Grade | Salary | Phone\nAna Ruiz | n/a | | 5000 | 06 12')).toBe(
      'header 0: Name=name, Team=never, Grade=never, Salary=never, Phone=never',
    );
  });

  it('of one field are the best named one, and the others are kept', () => {
    expect(guess('User ID | Employee ID | Name | UPN | Mail\nab1 | 101 | Ana Ruiz | a@x.org | ana@x.org')).toBe(
      'header 0: User ID=extra, Employee ID=number, Name=name, UPN=extra, Mail=email',
    );
    expect(guess('Name | FTE | Uren\nAna Ruiz | 0,8 | 32')).toBe('header 0: Name=name, FTE=fte, Uren=extra');
  });

  it('may be several of a manager, a kind, a state', () => {
    expect(guess('Name | Manager ID | Manager | Status | Active\nAna Ruiz | 101 | Bo Beek | active | yes')).toBe(
      'header 0: Name=name, Manager ID=manager, Manager=manager, Status=state, Active=state',
    );
  });

  it('of e-mail addresses are seen without a header', () => {
    expect(guess('Name | Contact | Second\nAna Ruiz | ana@x.org | an@x.org\nBo Beek | bo@x.org | b@x.org')).toBe(
      'header 0: Name=name, Contact=email, Second=extra',
    );
  });
});

describe('what is asked', () => {
  it('is what departments are, also beside squads and chapters, unless they are empty', () => {
    expect(guess('Naam | Afdeling | Team | Chapter\nAna Ruiz | Wonen | Alpha | Data')).toBe(
      'header 0: Naam=name, Afdeling=department, Team=squad, Chapter=chapter\n? department Afdeling (Wonen of 1)',
    );
    expect(guess('Naam | Afdeling\nAna Ruiz | -')).toBe('header 0: Naam=name, Afdeling=never');
  });

  it('is asked at once of columns that name the same departments, names before codes, with what stands in them', () => {
    expect(
      guess(`
        Naam      | DeptID | Department | Dept name EN | Afdeling
        Ana Ruiz  | 10     | Wonen      | Housing      | Advies
        Bo Beek   | 20     | Geld       |              | Advies
        Cy Cole   | 10     | wonen      | Housing      | Techniek
        Dee Dow   | 30     | Zorg       | Care         | Techniek
        Eve Eek   | 40     | -          | Work         | Advies`),
    ).toBe(
      `header 0: Naam=name, DeptID=department, Department=department, Dept name EN=department, Afdeling=department
? department Department (Wonen, Geld, wonen of 4), Dept name EN (Housing, Care, Work of 3), DeptID (10, 20, 30 of 4)
? department Afdeling (Advies, Techniek of 2)`,
    );
  });

  it('is asked of each column by itself where they differ, and where one text could be the same by chance', () => {
    expect(guess('Naam | Department | Afdeling\nAna Ruiz | Wonen | A\nBo Beek | Wonen | B\nCy Cole | Geld | C')).toBe(
      `header 0: Naam=name, Department=department, Afdeling=department
? department Department (Wonen, Geld of 2)
? department Afdeling (A, B, C of 3)`,
    );
    expect(guess('Naam | Department | Afdeling\nAna Ruiz | Wonen | A\nBo Beek | Geld | A')).toBe(
      `header 0: Naam=name, Department=department, Afdeling=department
? department Department (Wonen, Geld of 2)
? department Afdeling (A of 1)`,
    );
    expect(guess('Naam | Afdeling | Afdeling\nAna Ruiz | Wonen | A')).toBe(
      `header 0: Naam=name, Afdeling=department, Afdeling=department
? department Afdeling (Wonen of 1)
? department Afdeling (A of 1)`,
    );
  });

  it('is which of two columns of one header is meant', () => {
    expect(guess('Naam | naam | Team\nAna | Ruiz | Alpha')).toBe(
      'header 0: Naam=name, naam=extra, Team=squad\n? twice name 0 1',
    );
    expect(guess('Name | Team | Team\nAna Ruiz | Alpha | Beta')).toBe(
      'header 0: Name=name, Team=squad, Team=extra\n? twice squad 1 2',
    );
    expect(guess('Name | Note | Note\nAna Ruiz | a | b')).toBe('header 0: Name=name, Note=extra, Note=extra');
  });

  it('is how many hours a full week has, with the lines that state hours and no sums', () => {
    expect(guess('Naam | FTE / uren\nAna Ruiz | 0,8\nBo Beek | 32 uur\nCy Cole | 36\nTotaal | 40')).toBe(
      'header 0: Naam=name, FTE / uren=fte\n? full-week 32 uur, 36 in 3 4',
    );
    expect(guess('Unit | Job title | Number of Posts in FTE\nDesk | Advisor | 4.5')).toBe(
      'header 0: Unit=tribe, Job title=role, Number of Posts in FTE=fte',
    );
  });
});

describe('what systems write', () => {
  it('is understood: Google Workspace', () => {
    expect(
      guess(`
        First Name [Required] | Last Name [Required] | Email Address [Required] | Password [Required] | Org Unit Path [Required] | Status [READ ONLY] | Employee ID | Manager Email | Work Phone
        Ana                   | Ruiz                 | ana@example.org          | ****                | /Engineering             | Active             | 101         | bo@example.org | 06 12`),
    ).toBe(
      `header 0: First Name [Required]=first, Last Name [Required]=last, Email Address [Required]=email, Password [Required]=never, Org Unit Path [Required]=department, Status [READ ONLY]=state, Employee ID=number, Manager Email=manager, Work Phone=never
? department Org Unit Path [Required] (/Engineering of 1)`,
    );
  });

  it('is understood: Okta, BambooHR, Personio', () => {
    expect(
      guess(
        'login | firstName | lastName | email | status | title | managerId\nana@x.org | Ana | Ruiz | ana@x.org | ACTIVE | Tester | 101',
      ),
    ).toBe(
      'header 0: login=extra, firstName=first, lastName=last, email=email, status=state, title=role, managerId=manager',
    );
    expect(
      guess(
        'Employee # | First Name | Last Name | Job Title | Reporting to | Division | Location | Hire Date\n101 | Ana | Ruiz | Tester | Bo Beek | Retail | Gent | 2020-01-01',
      ),
    ).toBe(
      'header 0: Employee #=number, First Name=first, Last Name=last, Job Title=role, Reporting to=manager, Division=tribe, Location=location, Hire Date=extra',
    );
    expect(
      guess(
        'Personalnummer | Nachname | Vorname | Anstellungsart | Position | Team | Vorgesetzter | Wochenstunden\n7001 | Ruiz | Ana | extern | Testerin | Karten | Bo Beek | 40',
      ),
    ).toBe(
      `header 0: Personalnummer=number, Nachname=last, Vorname=first, Anstellungsart=kind, Position=role, Team=squad, Vorgesetzter=manager, Wochenstunden=fte
? full-week 40 in 2`,
    );
  });

  it('is understood: AFAS, Nmbrs, and a block of a Dutch sheet', () => {
    expect(
      guess(
        'Medewerker | Roepnaam | Voorvoegsels | Achternaam | Functie | OE | Deeltijdpercentage | Salaris\n41 | Ana | de | Vries | Tester | Alpha | 80 | 1',
      ),
    ).toBe(
      'header 0: Medewerker=number, Roepnaam=first, Voorvoegsels=prefix, Achternaam=last, Functie=role, OE=squad, Deeltijdpercentage=fte, Salaris=never',
    );
    expect(
      guess(
        'Medewerkernummer | Voornaam | Tussenvoegsel | Achternaam | Geboortedatum | BSN | Contracturen\n41 | Ana | de | Vries | 1990-01-01 | 123 | 36',
      ),
    ).toBe(
      `header 0: Medewerkernummer=number, Voornaam=first, Tussenvoegsel=prefix, Achternaam=last, Geboortedatum=never, BSN=never, Contracturen=fte
? full-week 36 in 2`,
    );
    expect(
      guess(
        'Personeelsnr | Naam | Functie | Afdeling | Squad | FTE | Leidinggevende\n101 | Ana Ruiz | Tester | Wonen | Alpha | 0,8 | 102',
      ),
    ).toBe(
      `header 0: Personeelsnr=number, Naam=name, Functie=role, Afdeling=department, Squad=squad, FTE=fte, Leidinggevende=manager
? department Afdeling (Wonen of 1)`,
    );
  });

  it('is understood: Workday in names of several words, and a French list', () => {
    expect(
      guess(
        "Employee ID | Legal Name - First Name | Legal Name - Last Name | Business Title | Job Family Group | Worker's Manager\n101 | Ana | Ruiz | Tester | Quality | Bo Beek",
      ),
    ).toBe(
      "header 0: Employee ID=number, Legal Name - First Name=first, Legal Name - Last Name=last, Business Title=role, Job Family Group=chapter, Worker's Manager=manager",
    );
    expect(
      guess(
        'Matricule | Nom | Prénom | Poste | Équipe | Responsable | ETP | Salaire\n101 | Ruiz | Ana | Testeuse | Cartes | Bo Beek | 0,8 | 1',
      ),
    ).toBe(
      'header 0: Matricule=number, Nom=last, Prénom=first, Poste=role, Équipe=squad, Responsable=manager, ETP=fte, Salaire=never',
    );
  });
});
