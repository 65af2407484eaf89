import type { Organisation } from '../../src/domain/organisation.ts';

/** Fields, and what each may be set to: among it what counts as the same, and what does not. */
export const FIELDS: readonly [list: keyof Organisation, field: string, values: readonly unknown[]][] = [
  ['tribes', 'name', ['North', 'north']],
  ['tribes', 'purpose', ['', ' ', 'Homes']],
  ['tribes', 'kind', ['run', 'change', undefined]],
  ['tribes', 'form', ['tribe', 'department', 'chain']],
  ['tribes', 'profile', [{}, { mandate: '2.0' }, { mandate: '2.0', meetings: 'between' }]],
  ['tribes', 'lead', ['person:0', 'person:1', null]],
  ['tribes', 'coaches', [[], ['person:0', 'person:1'], ['person:1', 'person:0']]],
  ['squads', 'name', ['Pay', 'pay']],
  ['squads', 'mission', ['', '  ', 'Pay at once']],
  ['squads', 'coach', ['person:0', 'person:2', null]],
  ['squads', 'connected', [[], ['person:0', 'person:1'], ['person:1', 'person:0']]],
  ['squads', 'profile', [{}, { meetings: '1.0', mandate: '2.0' }, { mandate: '2.0', meetings: '1.0' }]],
  ['squads', 'tribe', ['tribe:0', 'tribe:1', 'tribe:2']],
  ['chapters', 'name', ['Law', 'law']],
  ['chapters', 'expertise', ['', ' Risk', 'risk', 'Law']],
  ['chapters', 'lead', ['person:0', 'person:3', null]],
  ['chapters', 'tribe', ['tribe:0', 'tribe:1', 'tribe:2']],
  ['people', 'name', ['Fenna de Wit', 'Kwame', 'kwame']],
  ['people', 'role', ['', ' developer', 'Developer', 'Tester']],
  ['people', 'deep', [['Law', 'Risk'], [' risk', 'law', 'LAW'], ['', 'Law'], []]],
  ['people', 'broad', [['Data'], [' data '], ['', ' '], []]],
  ['people', 'fte', [0.5, 1]],
  ['people', 'kind', ['employee', 'external', 'vacancy']],
  ['people', 'location', ['', 'Delft', ' ']],
  ['people', 'email', ['', 'fenna@example.com', ' ']],
  ['people', 'employeeNumber', ['', '0012', '12']],
  ['people', 'note', ['', 'Away in May', '\t']],
  ['people', 'fields', [{}, { Room: '4', Floor: '1' }, { Floor: '1', Room: '4' }, { Room: ' ' }]],
  ['people', 'job', ['', 'Developer B', 'developer b']],
  ['people', 'scale', ['', '10', '11']],
  ['people', 'phases', [[], ['1'], ['1', '4']]],
  ['people', 'imported', [undefined, { name: 'Kwame' }]],
  ['people', 'chapter', ['chapter:0', 'chapter:1', null]],
  ['guilds', 'name', ['Access', 'access']],
  ['guilds', 'coordinator', ['person:0', 'person:4', null]],
  ['guilds', 'members', [[], ['person:0', 'person:1'], ['person:1', 'person:0']]],
  ['products', 'name', ['Loan', 'loan']],
  ['products', 'squad', ['squad:0', 'squad:1', null]],
  ['products', 'service', ['squad:0', 'squad:1', null]],
  ['products', 'manager', ['person:0', 'person:5', null]],
  ['products', 'complex', [true, false]],
  ['products', 'way', ['agile', 'waterfall', null]],
  ['products', 'phase', ['1', '4', null]],
  ['products', 'launch', ['2027-03-01', '2027-04-01', null]],
  ['products', 'value', ['', ' ', 'Sooner at home']],
  ['products', 'text', ['', ' ', 'For few']],
  ['projects', 'name', ['Move', 'move']],
  ['projects', 'kind', ['', ' ', 'IT']],
  ['projects', 'begin', ['2026-01-04', '2026-02-01']],
  ['projects', 'end', ['2027-06-30', '2027-07-31']],
  ['projects', 'state', ['planned', 'running', 'delivered']],
  ['projects', 'lead', ['person:0', 'person:6', null]],
  ['projects', 'programme', ['programme:0', 'programme:1', null]],
  ['projects', 'after', [[]]],
  ['projects', 'products', [['product:0', 'product:1'], ['product:1', 'product:0'], []]],
  ['projects', 'squads', [['squad:0', 'squad:1'], ['squad:1', 'squad:0'], []]],
  ['projects', 'members', [[{ person: 'person:0' }], [{ person: 'person:0', share: 0.2 }], []]],
  ['projects', 'text', ['', ' ', 'By train']],
  ['programmes', 'name', ['Homes', 'homes']],
  ['programmes', 'manager', ['person:0', 'person:7', null]],
  ['programmes', 'text', ['', ' ', 'Everything']],
  ['dependencies', 'how', ['none', 'slowing', 'blocking']],
  ['dependencies', 'text', ['', ' ', 'Their release']],
];

/** The organisation with something in each field that names nobody and nothing, so that most of them can change. */
export function furnished(organisation: Organisation): Organisation {
  const draft = structuredClone(organisation);
  for (const [nth, [list, field, values]] of FIELDS.entries()) {
    if (values.some((value) => typeof value === 'string' && value.includes(':'))) continue;
    for (const [at, record] of draft[list].entries())
      Object.assign(record, { [field]: structuredClone(values[(at + nth) % values.length]) });
  }
  return draft;
}
