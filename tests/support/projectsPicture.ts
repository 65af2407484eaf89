import type { Document } from '../../src/domain/document.ts';
import type { Organisation, ProductId } from '../../src/domain/organisation.ts';
import { documentOf, organisationOf, type Picture, product } from './picture.ts';

/** The document that a picture shows, with the launches of some of its products by their names. */
export function documentWithLaunches(picture: Picture, launches: Readonly<Record<string, string>>): Document {
  const on = new Map<ProductId, string>(Object.entries(launches).map(([name, day]) => [product(name), day]));
  const document = documentOf(picture);
  return {
    ...document,
    scenarios: document.scenarios.map((scenario) => {
      const { organisation } = scenario;
      const products = organisation.products.map((each) => ({ ...each, launch: on.get(each.id) ?? each.launch }));
      return { ...scenario, organisation: { ...organisation, products } };
    }),
  };
}

/** The organisation of it. */
export function withLaunches(picture: Picture, launches: Readonly<Record<string, string>>): Organisation {
  return organisationOf(documentWithLaunches(picture, launches));
}

/** The programmes of the picture of the timeline: two with a manager, and two projects in none. */
export const HOMES: Picture = {
  squads: 'Advice: Tess*, Milan',
  products: 'Rate check / Home app',
  programmes: 'Homes (Ruben) / Rules (Ineke) / Empty',
  projects: [
    'Rates 2026-06-01..2027-01-29 running (Jasper; Homes): Rate check, @Milan 60%',
    'App 2026-09-01..2027-02-19 running (Olivia; Homes): Home app',
    'Campaign 2027-01-11..2027-02-26 planned (Noor; Homes): Home app',
    'Advice 2027-02-01..2027-04-30 planned (-; Homes): Rates, Archive',
    'Terms 2026-09-07..2026-12-18 running (Ineke; Rules)',
    'Files 2026-03-02..2026-11-30 running (Sanne; Rules)',
    'Archive 2026-11-16..2027-03-26 running',
    'Tests 2026-08-03..2026-10-30 delivered (Milan)',
  ].join(' / '),
};
export const HOMES_DAY = '2026-11-26';
const LAUNCHES = { 'Rate check': '2027-01-15', 'Home app': '2027-03-01' };
export const homesDocument = (): Document => documentWithLaunches(HOMES, LAUNCHES);
export const homes = (): Organisation => withLaunches(HOMES, LAUNCHES);
