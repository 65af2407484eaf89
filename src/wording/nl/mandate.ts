import type { mandate as english } from '../en/mandate.ts';
import type { Translated } from '../translated.ts';

export const mandate: Translated<typeof english> = {
  ends: {
    mandate: { from: 'Nee: het management beslist', to: 'Ja: end-to-end verantwoordelijk' },
    'way-of-working': { from: 'Waterval', to: 'Waterval en agile' },
    specialism: { from: 'Specialist', to: 'Multi-specialist, T-shaped' },
    'end-product': {
      from: 'Volgens specificaties van het management',
      to: 'Een werkend product, bepaald door de squad',
    },
    'product-decisions': {
      from: 'Alle disciplines bepalen mee',
      to: 'Product owner en squad, met een grote rol voor de productspecialist',
    },
    customer: {
      from: 'Kan starten zonder beeld van de klantwaarde',
      to: 'Start pas als het de klant waarde oplevert',
    },
    'content-steering': { from: 'De manager productmanagement, ook in projecten', to: 'De product owner' },
    'knowledge-and-capacity': {
      from: 'De manager productmanagement is ervoor verantwoordelijk',
      to: 'De chapter lead producten is ervoor verantwoordelijk',
    },
    meetings: {
      from: 'Veel meetings, in wisselende samenstelling',
      to: 'Samen aan een oplossing werken; de product owner doet het stakeholdermanagement',
    },
    active: { from: 'Reactief', to: 'Proactief' },
    innovative: { from: 'Nee', to: 'Ja' },
  },
  heads: {
    mandate: 'Mandaat',
    'way-of-working': 'Werkwijze',
    specialism: 'Specialisme',
    'end-product': 'Eindproduct',
    'product-decisions': 'Product bepalen',
    customer: 'Klant',
    'content-steering': 'Sturing op inhoud',
    'knowledge-and-capacity': 'Kennis, capaciteit',
    meetings: 'Overleg',
    active: 'Actief',
    innovative: 'Innovatief',
  },
  end: '{standing} · {text}',
  source: 'Whitepaper, h. 5',
  notStated: 'niet ingevuld',
  asTribe: 'als de tribe: {standing}',
  asDepartment: 'als de afdeling: {standing}',
  asChain: 'als de keten: {standing}',
  openMap: 'Alle {form, select, department {teams} chain {afdelingen} other {squads}} vergelijken',
  units: {
    squad: '{count, plural, one {squad} other {squads}}',
    team: '{count, plural, one {team} other {teams}}',
    department: '{count, plural, one {afdeling} other {afdelingen}}',
    mixed: 'squads en teams',
  },
  held: '{count, plural, =0 {Geen} other {{count, number}}} van de {all, number} {units} {count, plural, =0 {heeft} one {heeft} other {hebben}} het mandaat',
  heldWas: '{held}; {name}: {count, plural, =0 {geen} other {{count, number}}}',
  nobodyHolds: 'Nog geen {form, select, department {teams} chain {afdelingen} other {squads}}',
  noneStated: 'Nog geen mandaat ingevuld',
  noUnits:
    'Hier komen de {form, select, department {afdelingen en teams} chain {ketens en afdelingen} other {tribes en squads}} zodra ze er zijn.',
  answers:
    'Van de {all, number} antwoorden staan er {full, number} op 2.0, {between, number} onderweg en {old, number} nog op 1.0; {none, number} niet ingevuld',
  answersWas:
    'Van de {all, number} antwoorden staan er {full, number} op 2.0 ({name}: {was, number}), {between, number} onderweg en {old, number} nog op 1.0; {none, number} niet ingevuld',
  sides: 'Wat wordt getoond',
  both: 'Beide',
  asTable: 'Als tabel',
  asMap: 'Als kaart',
  export: 'Exporteren…',
  saveCsv: 'Opslaan als CSV',
  saveXlsx: 'Opslaan als XLSX',
  file: 'Mandaat van {name}',
  map: '{form, select, department {Afdelingen en teams} chain {Ketens en afdelingen} other {Tribes en squads}} tussen 1.0 en 2.0',
  unitHead: '{form, select, department {Afdelingen en teams} chain {Ketens en afdelingen} other {Tribes en squads}}',
  fullHead: '2.0 van {all, number}',
  sums: '{form, select, department {Teams} chain {Afdelingen} other {Squads}} op 2.0',
  sumsMixed: 'Squads en teams op 2.0',
  forms: { tribe: 'tribe', department: 'afdeling', chain: 'keten' },
  step: '{was} → {is}',
  cell: '{aspect}, {unit}: {stands}',
  takenFrom: {
    tribe: '{standing}, van de tribe',
    department: '{standing}, van de afdeling',
    chain: '{standing}, van de keten',
  },
  onlyIn: 'alleen in {name}',
  legendOfTribe: 'overgenomen van de tribe',
  legendOfAny: 'overgenomen van de tribe, afdeling of keten',
  howTo:
    'Kies een cel om te zien wat die betekent en om die te wijzigen. Met het toetsenbord: pijltjes verplaatsen, + en − wijzigen, Enter opent.',
  chosen: '{unit}, {aspect}',
  wasStanding: '{name}: {standing}.',
  inScenario: 'In {name}:',
  choose: 'Waar {unit} staat: {aspect}',
  goneFrom: 'Niet in {name}, dus hier valt niets te kiezen.',
  aLittle: 'Een beetje agile werkt niet',
  aLittleText:
    'Zo zag het hoofd IT van ING het: pas als de squad het mandaat echt heeft, komen producten sneller op de markt en worden medewerkers en klanten tevredener. (Whitepaper, h. 4)',
  showOnBoard: 'Tonen op het bord',
  waived: '{name} (ontheffing)',
  followed: '{count, number} van de {all, number} aanbevelingen opgevolgd',
  tally: {
    followed: '{count, number} opgevolgd',
    'not-yet': '{count, number} nog niet',
    'cannot-be-told': '{count, number} niet te zeggen',
  },
  states: { followed: 'Opgevolgd', 'not-yet': 'Nog niet', 'cannot-be-told': 'Niet te zeggen' },
  stateIn: '{name}: {state}',
  toManagement: 'Aan het management',
  checked: 'afgeleid uit het scenario',
  toProductManagement: 'Aan productmanagement',
  ticked: 'door mensen aangevinkt',
  tickedOf: '{count, number} van {all, number}',
  tickedWas: '{name}: {count, number} van {all, number}',
  sheet: 'Mandaat',
  toWhom: 'Aan',
  columnIn: '{column}, {name}',
  recommendation: 'Aanbeveling',
  state: 'Status',
  where: 'Wat is nagegaan',
  recommendations: 'Aanbevelingen',
  names: {
    'in-the-lead': 'Productmanagement in de lead',
    'fitting-way': 'Een passende manier van werken',
    'enough-mandate': 'Voldoende mandaat',
    'no-strife': 'Geen strijd tussen projecten en agile werken',
    'in-development': 'Productmanagement betrokken bij ontwikkeling',
    compliance: 'Compliance in alle fasen',
    'told-apart': 'Ontwikkeling en beheer onderscheiden',
  },
  checks: {
    'in-the-lead':
      '{count, plural, one {voor het product is iemand verantwoordelijk, in een tribe met een chapter voor productmanagement} other {voor elk van de {count, number} producten is iemand verantwoordelijk, in tribes met een chapter voor productmanagement}}',
    'fitting-way':
      '{count, plural, =0 {het soort organisatie is ingevuld; er zijn geen producten} one {bij het product staat waterval of agile} other {bij elk van de {count, number} producten staat waterval of agile}}',
    'enough-mandate':
      '{count, plural, one {{form, select, department {het ene team dat} chain {de ene afdeling die} other {de ene squad die}} een product maakt en het mandaat invult, heeft het} other {elk van de {count, number} {form, select, department {teams} chain {afdelingen} other {squads}} die een product maken en het mandaat invullen, heeft het}}',
    'no-strife':
      '{count, plural, one {het project wordt geleid door een product owner van de squads} other {elk van de {count, number} projecten wordt geleid door een product owner van de squads}}',
    'in-development':
      '{count, plural, one {iemand dekt elke ontwikkelfase van het product waarvan fasen zijn ingevuld} other {iemand dekt elke ontwikkelfase van de {count, number} producten waarvan fasen zijn ingevuld}}',
    compliance:
      '{count, plural, one {{form, select, department {het ene team dat} chain {de ene afdeling die} other {de ene squad die}} een product maakt, heeft er iemand voor} other {elk van de {count, number} {form, select, department {teams} chain {afdelingen} other {squads}} die een product maken, heeft er iemand voor}}',
    'told-apart':
      '{count, plural, one {het complexe product heeft commercieel productmanagement voor ontwikkeling en technisch voor beheer} other {elk van de {count, number} complexe producten heeft commercieel productmanagement voor ontwikkeling en technisch voor beheer}}',
  },
  nothing: {
    'in-the-lead': 'er zijn geen producten',
    'fitting-way': 'het soort organisatie is niet ingevuld',
    'enough-mandate':
      '{form, select, department {geen team dat} chain {geen afdeling die} other {geen squad die}} een product maakt, heeft het mandaat ingevuld',
    'no-strife':
      'geen lopend project met {form, select, department {teams} chain {afdelingen} other {squads}} heeft een projectmanager',
    'in-development': 'niemand die een product maakt of beheert, heeft fasen ingevuld',
    compliance: '{form, select, department {geen team} chain {geen afdeling} other {geen squad}} maakt een product',
    'told-apart': 'geen product is als complex gemarkeerd',
  },
  ruleOff: 'een regel die dit nagaat, staat uit',
  stateKind: 'Soort invullen…',
  reasons: {
    'product-answered':
      '{count, plural, one {heeft geen productmanager en geen product owner} other {hebben geen productmanager en geen product owner}}',
    'product-management-chapter':
      '{count, plural, one {maakt producten, maar heeft geen chapter voor productmanagement} other {maken producten, maar hebben geen chapter voor productmanagement}}',
    mandate: '{count, plural, one {heeft niet het volledige mandaat} other {hebben niet het volledige mandaat}}',
    'project-owner':
      '{count, plural, one {wordt niet geleid door een product owner van de squads} other {worden niet geleid door een product owner van de squads}}',
    'life-cycle-cover':
      '{count, plural, one {heeft niemand voor fase {phases}} other {hebben niemand voor fase {phases}}}',
    'compliance-cover': '{count, plural, one {heeft er niemand voor} other {hebben er niemand voor}}',
    noService: '{count, plural, one {is complex en niemand beheert het} other {zijn complex en niemand beheert ze}}',
    service:
      '{count, plural, one {is complex, zonder technisch productmanager voor het beheer} other {zijn complex, zonder technisch productmanager voor het beheer}}',
    technical:
      '{count, plural, one {is complex, met een technisch productmanager als verantwoordelijke} other {zijn complex, met een technisch productmanager als verantwoordelijke}}',
    way: '{count, plural, one {heeft nog geen werkwijze: waterval of agile} other {hebben nog geen werkwijze: waterval of agile}}',
    runOrChange:
      '{count, plural, one {is nog niet als run of change aangemerkt} other {zijn nog niet als run of change aangemerkt}}',
  },
  neverMandated: 'dit soort organisatie geeft geen mandaat, volgens het whitepaper',
  follows: {
    'final-responsibility': 'Claimt de eindverantwoordelijkheid',
    vision: 'Heeft een visie',
    indispensable: 'Is onmisbaar',
    spider: 'Is de spin in het web van de klantbeleving',
    't-shaped': 'Is T-shaped: naast het product ook marketing, klantbeleving, campagnes en communicatie',
    conscience: 'Is het klantgeweten',
  },
};
