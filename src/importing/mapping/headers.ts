import { folded } from '../../domain/folded.ts';
import type { Field } from './mapping.ts';

/**
 * What columns are called, field by field; the first are preferred where a list has several. English, Dutch, German
 * and French, as people write them and as Workday, SuccessFactors, BambooHR, Personio, AFAS, Nmbrs, Visma, Entra ID,
 * Google Workspace and Okta do. Spelled as `headerKey` makes them.
 */
const SPELLINGS: Partial<Record<Field, string>> = {
  number: `employeeid employeenumber employeeno empid empno empnumber employeecode persnr personeelsnr personeelsnummer
    persnummer medewerkernr medewerkernummer medewerkerid medewerkercode werknemernummer werknemersnummer werknemernr
    personalnummer personalnr mitarbeiternummer mitarbeiternr mitarbeiterid matricule numerodemploye numeroemploye
    idemploye workerid staffid staffnumber staffno associateid personnelnumber personnelno userid personid personnummer
    persoonsnummer postuniquereference uniqueid positionid dienstverbandnummer objectid id nr number nummer`,
  name: `name fullname displayname preferredname employeename workername staffname nameofemployee worker employee person
    employeefullname naam volledigenaam naamvolledig weergavenaam naammedewerker medewerkernaam medewerker werknemer
    werknemernaam roepnaamachternaam collega persoon vollername vollstandigername anzeigename mitarbeiter
    mitarbeitername mitarbeiterin nomcomplet nometprenom nomprenom prenomnom nomprenoms nomaffiche employee(name)
    collaborateur salarie lastnamefirstname lastname,firstname nameen namenl namede namefr nameth`,
  first: `preferredfirstname roepnaam firstname givenname forename voornaam voornamen vorname rufname prenom prenoms
    legalfirstname legalnamefirstname preferrednamefirstname fname namefirst`,
  prefix: `prefix tussenvoegsel tussenvoegsels voorvoegsel voorvoegsels tussenv namensvorsatz vorsatzwort particule
    lastnameprefix surnameprefix birthnameprefix`,
  last: `lastname surname familyname achternaam nachname familienname nom nomdefamille legallastname legalnamelastname preferrednamelastname lname namelast`,
  role: `jobtitle businesstitle jobprofile positiontitle role rol title job position functie functienaam functietitel
    functieomschrijving functiebenaming omschrijvingfunctie beroep stelle stellenbezeichnung stellentitel
    positionsbezeichnung rolle jobbezeichnung tatigkeit berufsbezeichnung poste intituleduposte fonction emploi metier
    titreduposte genericjobtitle classification jobname jobdescription designation occupation`,
  chapter: `chapter chapters chaptername discipline function jobfunction jobfamily jobfamilygroup expertise expertisegebied
    professional/occupationalgroup occupationalgroup professionalgroup vakgebied vakgroep specialisme specialism
    specialisation specialization fachbereich fachgebiet disziplin practice competence familledemetier craft skillgroup
    jobfamilyname`,
  squad: `squad squads squadname team teams teamname teamnaam group group/team workgroup groep groepsnaam werkgroep gruppe
    gruppenname arbeitsgruppe equipe equipes orgunit organisationalunit organizationalunit organisatorischeeenheid
    organisatieeenheid organisationseinheit oe orgeenheid scrumteam agileteam crew pod`,
  tribe: `tribe tribes tribename division divisie businessunit bu businessline unit section sectie sector cluster domein
    domain bereich geschaftsbereich geschaftseinheit sparte direction directie segment area releasetrain art
    valuestream parent parentteam parentunit pole`,
  department: `department departments departmentnameen departmentname dept deptnameen deptname deptid departmentid departement departementen afdeling
    afdelingsnaam afdelingnaam afdelingen afd abteilung abteilungen abteilungsname abt service services serviceaffectation
    supervisoryorganization supervisoryorganisation supervisoryorg agency orgunitpath costcenterhierarchy`,
  manager: `managerid manageremployeeid managernumber managerno managernr managercode supervisorid reportstoid
    manageruserid managerpersonnelnumber reportingto reportsto reportstoseniorpost reportingseniorpost manager managername
    manageremail manageremailaddress linemanager linemanagerid linemanageremail supervisor supervisorname supervisoremail
    directmanager directsupervisor leidinggevende leidinggevendenr leidinggevendenummer direct leidinggevendenaam
    directleidinggevende naamleidinggevende teamleider manager(id) vorgesetzter vorgesetzte vorgesetzternummer
    vorgesetztername direktervorgesetzter fuhrungskraft superieur superieurhierarchique responsable responsablehierarchique
    managerdirect workersmanager manageruserprincipalname managerupn boss`,
  fte: `fte ftes fte% fulltimeequivalent fteuren fte/uren fte/hours percentage percent % parttime parttime% parttimepercentage
    parttimepercent parttimefactor parttimefte deeltijd deeltijd% deeltijdpercentage deeltijdfactor dienstverband%
    dienstverbandpercentage inzet inzet% inzetpercentage bezetting bezettingsgraad aanstelling aanstellingsomvang
    formatie omvang arbeitszeitfaktor beschaftigungsgrad beschaftigungsgrad% teilzeit% teilzeitfaktor teilzeitquote
    stellenumfang pensum vzk vza tempsdetravail quotite etp tauxdactivite taux numberofpostsinfte capacity
    workingtimepercentage scheduledfte contractedfte allocation uren hours urenperweek contracturen contracturenperweek
    aantalurenperweek aantaluren arbeidsduur werkuren weeklyhours weeklyworkinghours hoursperweek scheduledweeklyhours standardhours
    standardweeklyhours workinghours contracthours contractedhours wochenstunden stunden stundenprowoche
    wochenarbeitszeit arbeitsstunden heuresparsemaine heureshebdomadaires heures`,
  kind: `workertype employeetype usertype employmenttype contingentworkertype persontype stafftype kind soort
    soortmedewerker typemedewerker soortdienstverband typedienstverband dienstverband contracttype contractsoort
    soortcontract typecontract contract workforcetype employeeclass employeegroup employmentstatustype anstellungsart
    beschaftigungsart mitarbeitertyp mitarbeiterart vertragsart vertragstyp typedecontrat contrat naturecontrat
    statutcontrat type intern/extern internextern intextern externalinternal internal/external external extern`,
  state: `status state activestatus employmentstatus employeestatus workerstatus accountstatus userstatus statusreadonly
    accountenabled active actief enabled isactive inservice indienst aktiv actif statut etat dienststatus statusmedewerker
    medewerkerstatus beschaftigungsstatus mitarbeiterstatus suspended terminated deleted archived blocked geblokkeerd
    gesperrt disabled uitdienst inactive inactief positionstatus poststatus vacancystatus`,
  productOwner: `productowner po isproductowner ispo productowner? po? produktverantwortlicher productowner(po)`,
  email: `email emailaddress mail workemail businessemail primaryemail companyemail emailwork emailzakelijk emailadres
    mailadres zakelijkemail zakelijkemailadres emailwerk werkemail emailadresse mailadresse dienstlicheemail adressemail
    courriel adresseemail contactemail smtp upn userprincipalname login username(email)`,
  location: `location worklocation locatie werklocatie vestiging standplaats plaats site office officelocation kantoor
    standort arbeitsort buro niederlassung dienstort lieu lieudetravail localisation workplace city stad stadt ville`,
};

const BY_KEY = new Map<string, { field: Field; rank: number }>();
for (const [field, spellings] of Object.entries(SPELLINGS) as [Field, string][]) {
  for (const [rank, key] of spellings.split(/\s+/).entries()) if (!BY_KEY.has(key)) BY_KEY.set(key, { field, rank });
}

/**
 * Headers of what is never kept: pay, dates and places of birth, gender, race, belief, phone numbers, passwords, numbers
 * of the state and of banks. Whole words of a header, and parts of its words.
 */
const NEVER_WORDS = new Set(
  `pay wage wages loon bonus overtime overwerk salary salaris gehalt lohn salaire remuneration compensation rate
  uurloon uurtarief tarief prime gender geslacht geschlecht genre sex sexe race ras ethnicity etniciteit ethnie religion
  religie geloof birth birthday dob geboren age leeftijd alter phone phones tel telephone telefoon telefon mobile mobiel
  mobil handy gsm fax cell password wachtwoord passwort kennwort pwd bsn ssn iban nino sin insee bic ibannr sofinummer
  naissance passport paspoort`.split(/\s+/),
);
const NEVER_PARTS =
  /salar|payscale|paygrade|payroll|basepay|annualpay|hourlypay|brutto|gehalt|verguting|vergoeding|overtime|birthd|dateofbirth|geboorted|geboortepl|geburts|naissance|telephone|telefoon|telefon|phone|mobilenumber|mobielnummer|password|wachtwoord|passwort|socialsecurity|nationalid|nationalinsurance|burgerservice|rijksregister|sozialversicherung|steuerid|steuernummer|securitesociale|bankaccount|bankrekening|rekeningnummer|kontonummer|iban|agegroup|ethnic|nationalnumber/;

/** A header as it is compared: folded, without spaces and the signs `_ - . # : ' *`, and without `(s)` or `[Required]` behind it. */
export function headerKey(header: string): string {
  return folded(header)
    .replace(/\((?:s|en|n)\)$|\s*\[[^\]]*\]$/, '')
    .replace(/[\s_\-.#:'*\u00b0[\]]+/g, '');
}

/** What a header says of its column: the field, and how good a name for it it is, from 0. `null`: nobody knows. */
export function fieldOfHeader(header: string): { field: Field; rank: number } | null {
  const key = headerKey(header);
  if (key === '') return null;
  const found = BY_KEY.get(key) ?? BY_KEY.get(key.replace(/\([^()]*\)$/, ''));
  if (found) return found;
  return isPrivate(header, key) ? { field: 'never', rank: 0 } : null;
}

/** Whether a header speaks of what is never kept, whatever anybody would make of its column. */
export function isPrivateHeader(header: string): boolean {
  return fieldOfHeader(header)?.field === 'never';
}

function isPrivate(header: string, key: string): boolean {
  const words = folded(header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')).split(/[^\p{L}]+/u);
  return NEVER_PARTS.test(key) || words.some((word) => NEVER_WORDS.has(word));
}

/** Headers that other columns bear too: they count only where the cells below confirm them. */
export const DOUBTFUL: ReadonlySet<string> = new Set(['state', 'status', 'type', 'contract', 'dienstverband', 'po']);

/** The org unit of Workday, whose name ends with its manager in brackets. */
export function isSupervisoryOrganisation(header: string): boolean {
  return /^supervisoryorg/.test(headerKey(header));
}
