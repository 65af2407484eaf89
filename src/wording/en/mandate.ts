/** Where squads stand between product management 1.0 and 2.0, and which recommendations are followed. [W] ch. 5 */
export const mandate = {
  /** Both ends of the table of [W] ch. 5. */
  ends: {
    mandate: { from: 'No: management decides', to: 'Yes: end-to-end responsible' },
    'way-of-working': { from: 'Waterfall', to: 'Waterfall and agile' },
    specialism: { from: 'Specialist', to: 'Multi-specialist, T-shaped' },
    'end-product': { from: 'As specified by management', to: 'A working product, decided by the squad' },
    'product-decisions': {
      from: 'All disciplines decide together',
      to: 'Product owner and squad, with a large part for the product specialist',
    },
    customer: {
      from: 'May start without a view of the value for the customer',
      to: 'Starts only when it gives the customer value',
    },
    'content-steering': { from: 'The manager of product management, in projects too', to: 'The product owner' },
    'knowledge-and-capacity': {
      from: 'The manager of product management answers for it',
      to: 'The chapter lead of products answers for it',
    },
    meetings: {
      from: 'Many meetings, in changing company',
      to: 'Working together on a solution; the product owner handles the stakeholders',
    },
    active: { from: 'Reactive', to: 'Proactive' },
    innovative: { from: 'No', to: 'Yes' },
  },
  /** The aspects above narrow columns. */
  heads: {
    mandate: 'Mandate',
    'way-of-working': 'Way of working',
    specialism: 'Specialism',
    'end-product': 'End product',
    'product-decisions': 'Product decisions',
    customer: 'Customer',
    'content-steering': 'Steering on content',
    'knowledge-and-capacity': 'Knowledge, capacity',
    meetings: 'Meetings',
    active: 'Active',
    innovative: 'Innovative',
  },
  end: '{standing} · {text}',
  source: 'Whitepaper, ch. 5',
  notStated: 'not stated',
  asTribe: 'as the tribe: {standing}',
  asDepartment: 'as the department: {standing}',
  asChain: 'as the chain: {standing}',
  openMap: 'Compare all {form, select, department {teams} chain {departments} other {squads}}',
  units: {
    squad: '{count, plural, one {squad} other {squads}}',
    team: '{count, plural, one {team} other {teams}}',
    department: '{count, plural, one {department} other {departments}}',
    mixed: 'squads and teams',
  },
  held: '{count, plural, =0 {None} other {{count, number}}} of {all, number} {units} {count, plural, =0 {holds} one {holds} other {hold}} the mandate',
  heldWas: '{held}, {name} {count, plural, =0 {none} other {{count, number}}}',
  nobodyHolds: 'No {form, select, department {teams} chain {departments} other {squads}} yet',
  noneStated: 'No mandate stated yet',
  noUnits:
    '{form, select, department {Departments and teams} chain {Chains and departments} other {Tribes and squads}} will stand here once there are some.',
  answers:
    'Of {all, number} answers {full, number} are 2.0, {between, number} on the way, {old, number} still 1.0, {none, number} not stated',
  answersWas:
    'Of {all, number} answers {full, number} are 2.0 ({name} {was, number}), {between, number} on the way, {old, number} still 1.0, {none, number} not stated',
  sides: 'What is shown',
  both: 'Both',
  asTable: 'As a table',
  asMap: 'As a map',
  export: 'Export…',
  saveCsv: 'Save as CSV',
  saveXlsx: 'Save as XLSX',
  file: 'Mandate of {name}',
  map: '{form, select, department {Departments and teams} chain {Chains and departments} other {Tribes and squads}} between 1.0 and 2.0',
  unitHead:
    '{form, select, department {Departments and teams} chain {Chains and departments} other {Tribes and squads}}',
  fullHead: '2.0 of {all, number}',
  sums: '{form, select, department {Teams} chain {Departments} other {Squads}} at 2.0',
  sumsMixed: 'Squads and teams at 2.0',
  forms: { tribe: 'tribe', department: 'department', chain: 'chain' },
  step: '{was} → {is}',
  cell: '{aspect}, {unit}: {stands}',
  takenFrom: {
    tribe: '{standing}, from the tribe',
    department: '{standing}, from the department',
    chain: '{standing}, from the chain',
  },
  onlyIn: 'only in {name}',
  legendOfTribe: 'taken from the tribe',
  legendOfAny: 'taken from the tribe, department or chain',
  howTo:
    'Choose a cell to see what it says and to change it. With the keys: the arrows move, + and − change, Enter opens.',
  chosen: '{unit}, {aspect}',
  wasStanding: '{name}: {standing}.',
  inScenario: 'In {name}:',
  choose: 'Where {unit} stands in {aspect}',
  goneFrom: 'Not in {name}, so there is nothing to choose here.',
  aLittle: 'A little agile does not work',
  aLittleText:
    'ING’s head of IT saw it this way: products come to market sooner, and staff and customers grow more content, only once the squad really holds the mandate. (Whitepaper, ch. 4)',
  showOnBoard: 'Show on the board',
  waived: '{name} (waived)',
  followed: '{count, number} of {all, number} recommendations followed',
  tally: {
    followed: '{count, number} followed',
    'not-yet': '{count, number} not yet',
    'cannot-be-told': '{count, number} cannot be told',
  },
  states: { followed: 'Followed', 'not-yet': 'Not yet', 'cannot-be-told': 'Cannot be told' },
  stateIn: '{name}: {state}',
  toManagement: 'To management',
  checked: 'checked from the scenario',
  toProductManagement: 'To product management',
  ticked: 'ticked by people',
  tickedOf: '{count, number} of {all, number}',
  tickedWas: '{name}: {count, number} of {all, number}',
  sheet: 'Mandate',
  toWhom: 'To',
  columnIn: '{column}, {name}',
  recommendation: 'Recommendation',
  state: 'State',
  where: 'What was checked',
  recommendations: 'Recommendations',
  names: {
    'in-the-lead': 'Product management leads',
    'fitting-way': 'A way of working that fits',
    'enough-mandate': 'Sufficient mandate',
    'no-strife': 'No conflict between projects and agile work',
    'in-development': 'Product management in development',
    compliance: 'Compliance in every phase',
    'told-apart': 'Development and service told apart',
  },
  /** What was checked where it is followed; `count` things were judged. */
  checks: {
    'in-the-lead':
      '{count, plural, one {the product is answered for, in a tribe with a chapter for product management} other {each of {count, number} products is answered for, in tribes with a chapter for product management}}',
    'fitting-way':
      '{count, plural, =0 {the kind of organisation is stated; there are no products} one {the product says waterfall or agile} other {each of {count, number} products says waterfall or agile}}',
    'enough-mandate':
      '{count, plural, one {the one {form, select, department {team} chain {department} other {squad}} that makes a product and states its mandate holds it} other {each of {count, number} {form, select, department {teams} chain {departments} other {squads}} that make a product and state their mandate holds it}}',
    'no-strife':
      '{count, plural, one {the project is led by a product owner of its squads} other {each of {count, number} projects is led by a product owner of its squads}}',
    'in-development':
      '{count, plural, one {somebody covers each phase of development of the product that states phases} other {somebody covers each phase of development of the {count, number} products that state phases}}',
    compliance:
      '{count, plural, one {the one {form, select, department {team} chain {department} other {squad}} that makes a product has somebody for it} other {each of {count, number} {form, select, department {teams} chain {departments} other {squads}} that make a product has somebody for it}}',
    'told-apart':
      '{count, plural, one {the complex product has commercial product management for development, technical for service} other {each of {count, number} complex products has commercial product management for development, technical for service}}',
  },
  /** Why it cannot be told. */
  nothing: {
    'in-the-lead': 'there are no products',
    'fitting-way': 'the kind of organisation is not stated',
    'enough-mandate':
      'no {form, select, department {team} chain {department} other {squad}} that makes a product states its mandate',
    'no-strife':
      'no running project with {form, select, department {teams} chain {departments} other {squads}} has a project manager',
    'in-development': 'nobody who makes or services a product states phases',
    compliance: 'no {form, select, department {team} chain {department} other {squad}} makes a product',
    'told-apart': 'no product is marked complex',
  },
  ruleOff: 'a rule that checks it is off',
  stateKind: 'State the kind…',
  /** What is wrong with `count` things whose names stand before it. */
  reasons: {
    'product-answered':
      '{count, plural, one {has no product manager and no product owner} other {have no product manager and no product owner}}',
    'product-management-chapter':
      '{count, plural, one {makes products but has no chapter for product management} other {make products but have no chapter for product management}}',
    mandate: '{count, plural, one {does not have the full mandate} other {do not have the full mandate}}',
    'project-owner':
      '{count, plural, one {is not led by a product owner of its squads} other {are not led by a product owner of their squads}}',
    'life-cycle-cover': '{count, plural, one {has nobody for phase {phases}} other {have nobody for phase {phases}}}',
    'compliance-cover': '{count, plural, one {has nobody for it} other {have nobody for it}}',
    noService: '{count, plural, one {is complex and nobody services it} other {are complex and nobody services them}}',
    service:
      '{count, plural, one {is complex, without a technical product manager for service} other {are complex, without a technical product manager for service}}',
    technical:
      '{count, plural, one {is complex, and a technical product manager answers for it} other {are complex, and a technical product manager answers for them}}',
    way: '{count, plural, one {says neither waterfall nor agile} other {say neither waterfall nor agile}}',
    runOrChange: '{count, plural, one {says neither run nor change} other {say neither run nor change}}',
  },
  neverMandated: 'this kind of organisation gives no mandate, says the whitepaper',
  follows: {
    'final-responsibility': 'Claims the final responsibility',
    vision: 'Has a vision',
    indispensable: 'Is indispensable',
    spider: 'Is the spider in the web of the customer’s experience',
    't-shaped': 'Is T-shaped: marketing, customer experience, campaigns and communication beside the product',
    conscience: 'Is the conscience of the customer',
  },
} as const;
