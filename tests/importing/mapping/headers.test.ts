import { describe, expect, it } from 'vitest';
import { fieldOfHeader, headerKey, isSupervisoryOrganisation } from '../../../src/importing/mapping/headers.ts';

/** Headers with what they become; those that nobody knows are `?`. */
const fields = (headers: string) =>
  headers
    .split(', ')
    .map((header) => `${header}: ${fieldOfHeader(header)?.field ?? '?'}`)
    .join(', ');

/** The headers of those that all become one field. */
const all = (field: string, headers: string) =>
  headers
    .split(', ')
    .filter((header) => fieldOfHeader(header)?.field !== field)
    .join(', ');

describe('headers', () => {
  it('are compared without accents, case, spaces and signs', () => {
    expect(
      [
        'Job_Title',
        'JOB-TITLE',
        ' job  title ',
        'Job.Title#',
        'jobTitle',
        'Prénom',
        'Team(s)',
        'FTE %',
        'Status [READ ONLY]',
      ].map(headerKey),
    ).toEqual(['jobtitle', 'jobtitle', 'jobtitle', 'jobtitle', 'jobtitle', 'prenom', 'team', 'fte%', 'status']);
  });

  it('are known in four languages and as systems write them', () => {
    expect(
      all(
        'number',
        'Employee ID, Worker ID, PersNr, Personeelsnr, Personeelsnummer, Medewerkernummer, Personalnummer, Matricule, Post Unique Reference, EMPID, emp_id, User ID, Emp No',
      ),
    ).toBe('');
    expect(
      all(
        'name',
        'Name, Full name, displayName, Worker, Naam, Medewerker, Employee, Vollständiger Name, Mitarbeiter, Nom complet, Nom et prénom, name_en',
      ),
    ).toBe('');
    expect(all('first', 'First name, givenName, Voornaam, Roepnaam, Vorname, Prénom, FIRSTNAME')).toBe('');
    expect(all('prefix', 'Tussenvoegsel, Voorvoegsels, prefix')).toBe('');
    expect(all('last', 'Last name, surname, Achternaam, Nachname, Familienname, Nom, Nom de famille')).toBe('');
    expect(
      all(
        'role',
        'Job title, Business Title, Title, Position, Functie, functie_omschrijving, Stelle, Poste, Generic Job Title, Rol',
      ),
    ).toBe('');
    expect(
      all(
        'chapter',
        'Chapter, Function, Discipline, Job Family, Job Family Group, Professional/Occupational Group, Vakgebied, Fachbereich',
      ),
    ).toBe('');
    expect(
      all('squad', 'Squad, Team, Team(s), Group, Organisatorische eenheid, OE, Équipe, Organisationseinheit'),
    ).toBe('');
    expect(all('tribe', 'Tribe, Division, Business Unit, Section, Unit, Sector, Cluster, Domein, Bereich, Pôle')).toBe(
      '',
    );
    expect(
      all('department', 'Department, Afdeling, Abteilung, Service, Département, Supervisory Organization, dept_id'),
    ).toBe('');
    expect(
      all(
        'manager',
        'Manager, Manager ID, Manager E-mail, Reports to, Reports to Senior Post, Supervisor (ID), Line Manager, Leidinggevende, Vorgesetzter, Supérieur hiérarchique, Fuhrungskraft',
      ),
    ).toBe('');
    expect(
      all(
        'fte',
        'FTE, FTE %, FTE / uren, Percentage, Parttime %, Deeltijdpercentage, Uren per week, Weekly hours, Wochenstunden, Inzet, Number of Posts in FTE, ETP',
      ),
    ).toBe('');
    expect(all('kind', 'Worker Type, userType, Employment type, Soort, Anstellungsart, Type de contrat')).toBe('');
    expect(all('state', 'Status, accountEnabled, Active Status, Employment status, Suspended, Statut')).toBe('');
    expect(
      all(
        'email',
        'E-mail, Email address, mail, Work Email, E-mail zakelijk, E-Mail-Adresse, Courriel, userPrincipalName',
      ),
    ).toBe('');
    expect(
      all('location', 'Location, Office, Vestiging, Standplaats, Standort, Arbeitsort, City, Lieu de travail'),
    ).toBe('');
    expect(fields('PO, Grade, Cost centre, Hire Date, Organisation, HR, ')).toBe(
      'PO: productOwner, Grade: ?, Cost centre: ?, Hire Date: ?, Organisation: ?, HR: ?, : ?',
    );
  });

  it('are never kept where they are of pay, birth, gender, race, phones, passwords, or numbers of the state', () => {
    expect(
      all(
        'never',
        'Salary, Annual Base Salary, Overtime, Actual Pay Floor (£), Payscale Minimum (£), Salaris, Bruto uurloon, Gehalt, Salaire, Date of birth, Geboortedatum, Geburtsdatum, Date de naissance, DOB, Age, Gender, Geslacht, Geschlecht, Race, Ethnicity, Phone, mobilePhone, telephoneNumber, Contact Phone, Telefoon, Mobiel, Handy, Password, Wachtwoord, BSN, SSN, IBAN, Social Security Number, Burgerservicenummer, Salary Cost of Reports (£), ageGroup',
      ),
    ).toBe('');
    expect(fields('Geboortenaam, Stage, Language, Payments squad, Homepage')).toBe(
      'Geboortenaam: ?, Stage: ?, Language: ?, Payments squad: ?, Homepage: ?',
    );
  });

  it('are the better the earlier they stand among those of their field', () => {
    const rank = (header: string) => fieldOfHeader(header)?.rank ?? -1;
    expect(rank('Employee ID')).toBeLessThan(rank('User ID'));
    expect(rank('mail')).toBeLessThan(rank('userPrincipalName'));
    expect(rank('Job title')).toBeLessThan(rank('Position'));
    expect(rank('FTE')).toBeLessThan(rank('Uren'));
  });

  it('are those of a supervisory organisation', () => {
    expect(
      ['Supervisory Organization', 'supervisory organisation', 'Organization'].map(isSupervisoryOrganisation),
    ).toEqual([true, true, false]);
  });
});
