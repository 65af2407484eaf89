import type { Translated } from './translated.ts';

export const en = {
  tribe: 'Tribe {{name}}',
  other: 'Other',
  noSquad: 'No squad',
  unplaced: 'Unplaced',
  numbers: {
    people_one: '{{count, number}} person',
    people_other: '{{count, number}} people',
    vacancies_one: '{{count, number}} vacancy',
    vacancies_other: '{{count, number}} vacancies',
    fte: '{{fte}} fte',
    squads_one: '{{count, number}} squad',
    squads_other: '{{count, number}} squads',
  },
  mark: { tribeLead: 'TL', coach: 'AC' },
  flag: {
    'squad-size': '{{count}} members, limit {{limit}}',
    'squad-product-owner': 'no product owner',
    manyProductOwners: '{{count}} product owners',
    'squad-mixed': 'too few chapters',
    'squad-steered-by-product-owner': 'product owner leads chapter',
    'squad-mission': 'no mission',
    'squad-coach': 'no agile coach',
    't-shape-cover': 'expertise on one person',
    'squad-small_one': 'only {{count}} member',
    'squad-small_other': 'only {{count}} members',
  },
} as const;

export const nl: Translated<typeof en> = {
  tribe: 'Tribe {{name}}',
  other: 'Overig',
  noSquad: 'Zonder squad',
  unplaced: 'Niet ingedeeld',
  numbers: {
    people_one: '{{count, number}} persoon',
    people_other: '{{count, number}} mensen',
    vacancies_one: '{{count, number}} vacature',
    vacancies_other: '{{count, number}} vacatures',
    fte: '{{fte}} fte',
    squads_one: '{{count, number}} squad',
    squads_other: '{{count, number}} squads',
  },
  mark: { tribeLead: 'TL', coach: 'AC' },
  flag: {
    'squad-size': '{{count}} leden, maximaal {{limit}}',
    'squad-product-owner': 'geen product owner',
    manyProductOwners: '{{count}} product owners',
    'squad-mixed': 'te weinig chapters',
    'squad-steered-by-product-owner': 'product owner leidt chapter',
    'squad-mission': 'geen missie',
    'squad-coach': 'geen agile coach',
    't-shape-cover': 'expertise bij één persoon',
    'squad-small_one': 'maar {{count}} lid',
    'squad-small_other': 'maar {{count}} leden',
  },
};
