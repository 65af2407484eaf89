import type { Request } from '../../src/domain/commands/command.ts';

/**
 * What the company of the example has besides, so that something of it can change: a chapter that a vacancy leads, a
 * coach of five squads, products, projects under a programme, and squads that wait for others.
 */
export const COMPANY_TODAY: readonly Request[] = [
  {
    type: 'addPeople',
    people: [
      {
        id: 'person:vacancy-care-lead',
        name: 'Vacancy: care lead',
        kind: 'vacancy',
        chapter: 'chapter:customers-customer-care',
        squads: ['squad:service'],
      },
    ],
  },
  { type: 'nameChapterLead', chapter: 'chapter:customers-customer-care', person: 'person:vacancy-care-lead' },

  { type: 'nameSquadCoach', squad: 'squad:warehouse', person: 'person:sophie-laurent' },
  { type: 'nameSquadCoach', squad: 'squad:routes', person: 'person:sophie-laurent' },
  { type: 'nameSquadCoach', squad: 'squad:tracking', person: 'person:sophie-laurent' },
  { type: 'nameSquadCoach', squad: 'squad:service', person: 'person:sophie-laurent' },
  { type: 'nameSquadCoach', squad: 'squad:account', person: 'person:sophie-laurent' },
  { type: 'profileSquad', squad: 'squad:basket', aspect: 'mandate', standing: 'between' },

  { type: 'addProduct', product: 'product:web-shop', name: 'Web shop', squad: 'squad:basket' },
  { type: 'describeProduct', product: 'product:web-shop', details: { value: 'Everything for a home in one place' } },
  { type: 'addProduct', product: 'product:room-planner', name: 'Room planner', squad: 'squad:inspiration' },
  { type: 'describeProduct', product: 'product:room-planner', details: { value: 'No surprises once it is there' } },
  { type: 'addProduct', product: 'product:gift-cards', name: 'Gift cards', squad: 'squad:account' },

  { type: 'addProgramme', programme: 'programme:spring', name: 'Spring' },
  { type: 'nameProgrammeManager', programme: 'programme:spring', person: 'person:gerben-nijland' },
  {
    type: 'addProject',
    project: 'project:vans',
    name: 'Electric vans',
    begin: '2027-01-11',
    end: '2027-09-30',
  },
  { type: 'nameProjectLead', project: 'project:vans', person: 'person:luuk-brands' },
  { type: 'bringUnderProgramme', project: 'project:vans', programme: 'programme:spring' },
  { type: 'linkProject', project: 'project:vans', to: 'squad:routes' },
  {
    type: 'addProject',
    project: 'project:styling',
    name: 'Styled rooms',
    begin: '2027-02-01',
    end: '2027-06-30',
  },
  { type: 'nameProjectLead', project: 'project:styling', person: 'person:julia-nowak' },
  { type: 'bringUnderProgramme', project: 'project:styling', programme: 'programme:spring' },
  { type: 'linkProject', project: 'project:styling', to: 'squad:inspiration' },
  { type: 'linkProject', project: 'project:styling', to: 'product:room-planner' },
  {
    type: 'addProject',
    project: 'project:labels',
    name: 'Printed labels',
    begin: '2027-01-04',
    end: '2027-03-31',
  },

  { type: 'addDependency', from: 'squad:basket', to: 'squad:warehouse', how: 'slowing' },
  { type: 'addDependency', from: 'squad:inspiration', to: 'squad:search', how: 'slowing' },
  { type: 'addDependency', from: 'squad:routes', to: 'squad:tracking', how: 'blocking' },
];
