import type { projects as english } from '../en/projects.ts';
import type { Translated } from '../translated.ts';

export const projects: Translated<typeof english> = {
  project: {
    in: 'Project in {programme}',
    alone: 'Project zonder programma',
    state: 'Stand',
    states: {
      planned: 'gepland',
      running: 'loopt',
      delivered: 'opgeleverd',
      accepted: 'geaccepteerd',
      stopped: 'gestopt',
    },
    begin: 'Begint',
    end: 'Eindigt',
    lead: 'Projectmanager',
    programme: 'Programma',
    noProgramme: 'Zonder programma',
    kind: 'Soort',
    text: 'Omschrijving',
    dayNeeded: 'Een project heeft altijd een begin- en een einddatum.',
    links: {
      products: 'Draagt bij aan',
      after: 'Wacht op',
      before: 'Wachten hierop',
      squads: 'Werkt samen met {form, select, department {teams} chain {afdelingen} other {squads}}',
      members: 'Wie eraan werken',
    },
    launchOn: 'introductie {on}',
    endsOn: 'eindigt {on}',
    choose: {
      products: 'Producten…',
      after: 'Projecten om op te wachten…',
      squads: '{form, select, department {Teams} chain {Afdelingen} other {Squads}}…',
      members: 'Mensen…',
    },
    takeOut: '{name} eruit halen',
    share: 'Inzet van {person}',
    shareNone: 'inzet',
    nothing: 'Nog geen',
    menu: { days: 'Naam en datums…', state: 'Stand', programme: 'Programma', links: 'Koppelen aan' },
  },
  programme: {
    one: 'Programma',
    manager: 'Programmamanager',
    projects: 'Projecten',
    text: 'Omschrijving',
    menu: { rename: 'Naam wijzigen…', add: 'Project toevoegen…' },
  },
};
