import type { Request } from '../../src/domain/commands/command.ts';
import type { PersonId, SquadId } from '../../src/domain/organisation.ts';

const moved = (from: SquadId | null, to: SquadId | null, ...people: PersonId[]): Request => ({
  type: 'movePeople',
  members: people.map((person) => ({ person, squad: from })),
  to,
});

const intoChapter = (
  chapter: Extract<Request, { type: 'changeChapter' }>['chapter'],
  ...people: PersonId[]
): Request => ({
  type: 'changeChapter',
  people,
  chapter,
});

const PEOPLE_WHO_COME: readonly Request[] = [
  {
    type: 'addPeople',
    people: [
      { id: 'person:aroha-ngata', name: 'Aroha Ngata', role: 'Tribe lead' },
      { id: 'person:ingrid-solheim', name: 'Ingrid Solheim', role: 'Agile coach', fte: 0.5 },
      {
        id: 'person:diederik-ten-hove',
        name: 'Diederik ten Hove',
        role: 'Product owner',
        deep: ['product management'],
      },
      { id: 'person:vacancy-data-analyst', name: 'Vacancy: data analyst', role: 'Data analyst', kind: 'vacancy' },
    ],
  },
];

/** Delivery is another tribe, Home is split off Shop, Customers goes into Shop, and Platform is founded. */
const TRIBES: readonly Request[] = [
  { type: 'addTribe', tribe: 'tribe:home', name: 'Home', before: 'tribe:delivery' },
  { type: 'nameTribeLead', tribe: 'tribe:home', person: 'person:marit-oosterhuis' },
  { type: 'nameTribeCoaches', tribe: 'tribe:home', people: ['person:ingrid-solheim'] },
  { type: 'addTribe', tribe: 'tribe:logistics', name: 'Logistics' },
  { type: 'describeTribe', tribe: 'tribe:logistics', purpose: 'There tomorrow, and back as easily', kind: 'change' },
  { type: 'nameTribeLead', tribe: 'tribe:logistics', person: 'person:gerben-nijland' },
  { type: 'nameTribeCoaches', tribe: 'tribe:logistics', people: ['person:sophie-laurent'] },
  { type: 'addTribe', tribe: 'tribe:platform', name: 'Platform' },
  { type: 'describeTribe', tribe: 'tribe:platform', purpose: 'Figures that everybody can trust' },
  { type: 'nameTribeLead', tribe: 'tribe:platform', person: 'person:aroha-ngata' },
  { type: 'nameTribeLead', tribe: 'tribe:shop', person: 'person:lotfi-meziane' },
  { type: 'nameTribeCoaches', tribe: 'tribe:shop', people: ['person:femke-dijkgraaf', 'person:sophie-laurent'] },
  { type: 'profileTribe', tribe: 'tribe:shop', aspect: 'way-of-working', standing: '2.0' },
];

const SQUADS: readonly Request[] = [
  // Inspiration is Rooms now, all but for Hugo, who is in no squad.
  { type: 'addSquad', squad: 'squad:rooms', tribe: 'tribe:home', name: 'Rooms' },
  { type: 'describeSquad', squad: 'squad:rooms', mission: 'See your room before you buy' },
  moved(
    'squad:inspiration',
    'squad:rooms',
    'person:julia-nowak',
    'person:carmen-ibanez',
    'person:tobias-lindqvist',
    'person:esmee-kramer',
    'person:farid-rahimi',
    'person:nadia-benali',
  ),
  { type: 'nameProductOwner', squad: 'squad:rooms', person: 'person:julia-nowak' },
  moved('squad:basket', null, 'person:carmen-ibanez'),
  { type: 'shareTime', squad: 'squad:rooms', person: 'person:carmen-ibanez', share: null },
  { type: 'removeSquad', squad: 'squad:inspiration' },

  // Checkout is split off Basket, which somebody of the bench joins.
  { type: 'addSquad', squad: 'squad:checkout', tribe: 'tribe:shop', name: 'Checkout' },
  { type: 'describeSquad', squad: 'squad:checkout', mission: 'Paid in one go' },
  moved('squad:basket', 'squad:checkout', 'person:koen-raaijmakers', 'person:naomi-osei', 'person:olena-kovalenko'),
  { type: 'nameProductOwner', squad: 'squad:checkout', person: 'person:koen-raaijmakers' },
  { type: 'addToSquad', squad: 'squad:checkout', people: ['person:wessel-hoekstra'] },
  { type: 'shareTime', squad: 'squad:checkout', person: 'person:wessel-hoekstra', share: 0.4 },
  { type: 'shareTime', squad: 'squad:search', person: 'person:wessel-hoekstra', share: 0.6 },
  moved(null, 'squad:basket', 'person:bente-scholten'),
  { type: 'profileSquad', squad: 'squad:basket', aspect: 'mandate', standing: '2.0' },

  // Two of Search are in a second squad, which so is not split off it.
  { type: 'addSquad', squad: 'squad:page-speed', tribe: 'tribe:shop', name: 'Page speed' },
  { type: 'describeSquad', squad: 'squad:page-speed', mission: 'Every page within a second' },
  { type: 'addToSquad', squad: 'squad:page-speed', people: ['person:priya-raghavan', 'person:stijn-aerts'] },
  { type: 'nameProductOwner', squad: 'squad:page-speed', person: 'person:stijn-aerts' },

  // Routes is split in two, its vacancy is somebody now.
  { type: 'addSquad', squad: 'squad:routes-north', tribe: 'tribe:logistics', name: 'Routes north' },
  { type: 'describeSquad', squad: 'squad:routes-north', mission: 'Every van above the rivers full and on time' },
  { type: 'addSquad', squad: 'squad:routes-south', tribe: 'tribe:logistics', name: 'Routes south' },
  moved(
    'squad:routes',
    'squad:routes-north',
    'person:saskia-van-loon',
    'person:mateusz-zielinski',
    'person:vacancy-developer',
  ),
  { type: 'nameProductOwner', squad: 'squad:routes-north', person: 'person:saskia-van-loon' },
  moved('squad:routes', 'squad:routes-south', 'person:aukje-hettema', 'person:bas-timmerman', 'person:linh-nguyen'),
  { type: 'nameProductOwner', squad: 'squad:routes-south', person: 'person:aukje-hettema' },
  { type: 'fillVacancy', vacancy: 'person:vacancy-developer', by: { name: 'Noor el Khatib' } },
  { type: 'describePerson', person: 'person:vacancy-developer', details: { deep: ['software development'] } },
  moved(null, 'squad:routes-south', 'person:arjan-stolk'),

  // Where is my parcel goes into Warehouse, and two of it into Returns, which is new.
  { type: 'addSquad', squad: 'squad:returns', tribe: 'tribe:logistics', name: 'Returns' },
  { type: 'describeSquad', squad: 'squad:returns', mission: 'Sent back and refunded within two days' },
  moved('squad:tracking', 'squad:returns', 'person:dewi-suryani', 'person:rachid-amrani'),
  { type: 'nameProductOwner', squad: 'squad:returns', person: 'person:dewi-suryani' },
  moved('squad:service', 'squad:returns', 'person:mirthe-boon'),
  moved('squad:warehouse', 'squad:returns', 'person:samir-haddad'),
  moved(null, 'squad:returns', 'person:vacancy-data-analyst'),
  moved(
    'squad:tracking',
    'squad:warehouse',
    'person:wim-peeters',
    'person:pieter-jan-maes',
    'person:zoe-lambrecht',
    'person:ilse-huisman',
  ),
  { type: 'moveSquad', squad: 'squad:warehouse', tribe: 'tribe:logistics', before: 'squad:routes-north' },
  { type: 'removeSquad', squad: 'squad:tracking' },

  // A new squad with two of My account, who are too few of it to be what became of that.
  { type: 'addSquad', squad: 'squad:data-platform', tribe: 'tribe:platform', name: 'Data platform' },
  { type: 'describeSquad', squad: 'squad:data-platform', mission: 'One truth for every squad' },
  moved(null, 'squad:data-platform', 'person:diederik-ten-hove'),
  { type: 'nameProductOwner', squad: 'squad:data-platform', person: 'person:diederik-ten-hove' },
  moved('squad:routes', 'squad:data-platform', 'person:kofi-asante'),
  moved('squad:account', 'squad:data-platform', 'person:ties-bouwman', 'person:katarzyna-wojcik'),
  { type: 'removeSquad', squad: 'squad:routes' },

  // The others of My account go to three squads; one of them fills the vacancy of Customer service.
  { type: 'fillVacancy', vacancy: 'person:vacancy-care-lead', by: { person: 'person:inge-claes' } },
  moved('squad:account', 'squad:service', 'person:fatima-ouali'),
  moved('squad:account', 'squad:basket', 'person:daniel-mensah'),
  moved('squad:account', 'squad:checkout', 'person:roel-van-houten'),
  { type: 'removeSquad', squad: 'squad:account' },
  { type: 'moveSquad', squad: 'squad:service', tribe: 'tribe:shop', before: null },
  { type: 'renameSquad', squad: 'squad:service', name: 'Customer contact' },

  { type: 'nameProductOwner', squad: 'squad:search', person: 'person:lena-hoffmann' },
  { type: 'removePeople', people: ['person:anouk-terpstra'] },
  { type: 'describeSquad', squad: 'squad:search', mission: 'The right item within two clicks' },
  { type: 'connectToSquad', squad: 'squad:search', people: ['person:ilse-huisman'] },

  { type: 'nameSquadCoach', squad: 'squad:search', person: 'person:sophie-laurent' },
  { type: 'nameSquadCoach', squad: 'squad:routes-north', person: 'person:sophie-laurent' },
  { type: 'nameSquadCoach', squad: 'squad:routes-south', person: 'person:sophie-laurent' },
  { type: 'nameSquadCoach', squad: 'squad:returns', person: 'person:sophie-laurent' },
  // With her, just half of those in Platform were in Delivery: too few to have come from it.
  { type: 'nameSquadCoach', squad: 'squad:data-platform', person: 'person:sophie-laurent' },
];

const CHAPTERS: readonly Request[] = [
  // The products of Shop are Journeys now, and those of Customers are no chapter any more.
  {
    type: 'addChapter',
    chapter: 'chapter:shop-journeys',
    tribe: 'tribe:shop',
    name: 'Journeys',
    before: 'chapter:shop-design',
  },
  { type: 'describeChapter', chapter: 'chapter:shop-journeys', expertise: 'product management' },
  intoChapter(
    'chapter:shop-journeys',
    'person:thijs-wagenaar',
    'person:julia-nowak',
    'person:hugo-baptista',
    'person:koen-raaijmakers',
    'person:hatice-sahin',
  ),
  { type: 'nameChapterLead', chapter: 'chapter:shop-journeys', person: 'person:hugo-baptista' },
  { type: 'removeChapter', chapter: 'chapter:shop-products' },
  intoChapter('chapter:shop-design', 'person:daniel-mensah'),
  { type: 'removeChapter', chapter: 'chapter:customers-products' },

  // Two testers of Development and one of Customers are a chapter of their own.
  { type: 'addChapter', chapter: 'chapter:shop-testing', tribe: 'tribe:shop', name: 'Testing' },
  { type: 'describeChapter', chapter: 'chapter:shop-testing', expertise: 'testing' },
  intoChapter('chapter:shop-testing', 'person:wessel-hoekstra', 'person:sander-vrolijk', 'person:fatima-ouali'),
  { type: 'nameChapterLead', chapter: 'chapter:shop-testing', person: 'person:sander-vrolijk' },

  { type: 'addChapter', chapter: 'chapter:home-making', tribe: 'tribe:home', name: 'Home making' },
  { type: 'describeChapter', chapter: 'chapter:home-making', expertise: 'interiors' },
  intoChapter(
    'chapter:home-making',
    'person:carmen-ibanez',
    'person:tobias-lindqvist',
    'person:esmee-kramer',
    'person:farid-rahimi',
    'person:nadia-benali',
  ),
  { type: 'nameChapterLead', chapter: 'chapter:home-making', person: 'person:tobias-lindqvist' },

  // Operations is split in two, which somebody of Customer care joins.
  { type: 'addChapter', chapter: 'chapter:planning', tribe: 'tribe:logistics', name: 'Planning' },
  { type: 'describeChapter', chapter: 'chapter:planning', expertise: 'planning' },
  intoChapter('chapter:planning', 'person:luuk-brands', 'person:mateusz-zielinski'),
  { type: 'nameChapterLead', chapter: 'chapter:planning', person: 'person:luuk-brands' },
  {
    type: 'addChapter',
    chapter: 'chapter:warehousing',
    tribe: 'tribe:logistics',
    name: 'Warehousing',
    before: 'chapter:planning',
  },
  { type: 'describeChapter', chapter: 'chapter:warehousing', expertise: 'logistics' },
  intoChapter(
    'chapter:warehousing',
    'person:greet-vandamme',
    'person:aukje-hettema',
    'person:arjan-stolk',
    'person:mirthe-boon',
  ),
  { type: 'nameChapterLead', chapter: 'chapter:warehousing', person: 'person:greet-vandamme' },
  { type: 'removeChapter', chapter: 'chapter:delivery-operations' },

  // The data of Delivery goes into that of Shop, which goes to Platform.
  intoChapter(
    'chapter:shop-data',
    'person:chidi-okafor',
    'person:kofi-asante',
    'person:ilse-huisman',
    'person:diederik-ten-hove',
    'person:vacancy-data-analyst',
  ),
  { type: 'removeChapter', chapter: 'chapter:delivery-data' },
  { type: 'moveChapter', chapter: 'chapter:shop-data', tribe: 'tribe:platform', before: null },
  { type: 'nameChapterLead', chapter: 'chapter:shop-data', person: 'person:kofi-asante' },

  { type: 'moveChapter', chapter: 'chapter:delivery-products', tribe: 'tribe:logistics', before: null },
  { type: 'moveChapter', chapter: 'chapter:delivery-development', tribe: 'tribe:logistics', before: null },
  { type: 'nameChapterLead', chapter: 'chapter:delivery-development', person: 'person:imke-noordhof' },
  { type: 'moveChapter', chapter: 'chapter:customers-customer-care', tribe: 'tribe:shop', before: null },
  { type: 'describeChapter', chapter: 'chapter:customers-customer-care', expertise: 'customer contact' },
  { type: 'moveChapter', chapter: 'chapter:customers-development', tribe: 'tribe:shop', before: null },

  { type: 'removeTribe', tribe: 'tribe:delivery' },
  { type: 'removeTribe', tribe: 'tribe:customers' },
];

const DETAILS: readonly Request[] = [
  { type: 'describePerson', person: 'person:lena-hoffmann', details: { role: 'Product owner' } },
  { type: 'describePerson', person: 'person:bente-scholten', details: { fte: 0.8 } },
  { type: 'describePerson', person: 'person:oscar-fonseca', details: { kind: 'employee', note: '' } },
  { type: 'renamePerson', person: 'person:zoe-lambrecht', name: 'Zoë Lambrecht-Adeyemi' },
  { type: 'describePerson', person: 'person:stijn-aerts', details: { location: 'Arnhem' } },
  { type: 'describePerson', person: 'person:rachid-amrani', details: { broad: ['software development', 'planning'] } },
  { type: 'describePerson', person: 'person:julia-nowak', details: { phases: ['1', '2a'] } },
  { type: 'describePerson', person: 'person:hatice-sahin', details: { job: 'Product manager B', scale: '11' } },
  {
    type: 'describePerson',
    person: 'person:niels-overbeek',
    details: { email: 'niels@lindewaard.example', employeeNumber: '0417' },
  },
  { type: 'noteList', people: [{ person: 'person:arjan-stolk', imported: undefined, fields: { Shift: 'Early' } }] },
  // Expertise is a set, and matches in either case: nothing that differs.
  { type: 'describePerson', person: 'person:naomi-osei', details: { broad: ['Payments', 'testing'] } },

  { type: 'joinGuild', guild: 'guild:accessibility', people: ['person:carmen-ibanez'] },
  { type: 'nameGuildCoordinator', guild: 'guild:data-quality', person: 'person:ilse-huisman' },
  { type: 'renameGuild', guild: 'guild:test-automation', name: 'Automated testing' },
  { type: 'moveGuild', guild: 'guild:test-automation', before: 'guild:accessibility' },
  { type: 'addGuild', guild: 'guild:styling', name: 'Styling' },

  { type: 'assignProduct', product: 'product:room-planner', part: 'squad', to: 'squad:rooms' },
  { type: 'nameProductManager', product: 'product:web-shop', person: 'person:thijs-wagenaar' },
  { type: 'describeProduct', product: 'product:web-shop', details: { launch: '2027-06-01' } },
  { type: 'removeProduct', product: 'product:gift-cards' },
  { type: 'addProduct', product: 'product:return-label', name: 'Return label', squad: 'squad:returns' },

  { type: 'nameProgrammeManager', programme: 'programme:spring', person: 'person:arjan-stolk' },
  { type: 'dateProject', project: 'project:vans', begin: '2027-01-11', end: '2027-12-31' },
  { type: 'linkProject', project: 'project:vans', to: 'squad:routes-north' },
  { type: 'linkProject', project: 'project:vans', to: 'product:web-shop' },
  { type: 'linkProject', project: 'project:styling', to: 'squad:rooms' },
  { type: 'joinProject', project: 'project:styling', people: ['person:tobias-lindqvist'] },
  { type: 'removeProject', project: 'project:labels' },
  { type: 'addProject', project: 'project:desk', name: 'Returns desk', begin: '2027-04-01', end: '2027-07-31' },
  { type: 'bringUnderProgramme', project: 'project:desk', programme: 'programme:spring' },

  { type: 'describeDependency', from: 'squad:basket', to: 'squad:warehouse', how: 'blocking' },
  { type: 'addDependency', from: 'squad:rooms', to: 'squad:search', how: 'slowing' },
  { type: 'addDependency', from: 'squad:checkout', to: 'squad:basket', how: 'slowing' },
];

/** What is otherwise in the proposal: every kind of change there is, of squads, chapters, tribes, people and the rest. */
export const COMPANY_PROPOSAL: readonly Request[] = [...PEOPLE_WHO_COME, ...TRIBES, ...SQUADS, ...CHAPTERS, ...DETAILS];
