import type { fromOneToTwo as english } from '../en/fromOneToTwo.ts';
import type { Translated } from '../translated.ts';

export const fromOneToTwo: Translated<typeof english> = {
  persons: 'Personen tonen',
  saysTitle: 'Het whitepaper zegt',
  count: 'Mensen',
  role: 'Rol',
  phases: 'Fasen van 1.0',
  unit: 'Squad, chapter of team',
  tribe: '{form, select, mixed {Tribe of afdeling} department {Afdeling} chain {Keten} other {Tribe}}',
  fate: 'In {name}',
  endToEnd: 'verantwoordelijk voor alle',
  roleIn: 'Rol in {name}',
  print: 'Afdrukken…',
  printTitle: 'Van {before} naar {after}',
  phasesNote: 'Fasen: {phases}.',
  by: {
    technical: 'Technisch productmanager',
    strategic: 'Strategisch productmanager',
    marketing: 'Product marketing manager',
    commercial: 'Commercieel productmanager',
    general: 'Productmanager',
    head: 'Manager productmanagement',
    productOwner: 'Product owner',
    journeyExpert: 'Customer journey expert',
    productsLead: 'Chapter lead producten',
    none: 'Eerder een andere rol, of nieuw',
  },
  says: {
    technical:
      'In 2.0 voor complexe producten die veel kennis vragen van beleid, voorwaarden en prijsbepaling: in een service- of run-tribe, als deel van het multidisciplinaire team (h. 5).',
    strategic:
      'In 2.0 de visionair: kent de innovaties, en maakt van klantbehoeften en data een portfolio, in een experience- of change-tribe (h. 5).',
    marketing:
      'Niet een van de drie rollen van 2.0. De derde is de product owner: end-to-end verantwoordelijk voor product, proces, prijs en introductie van een squad (h. 5).',
    commercial:
      'Maakt en verandert producten (h. 4); leidt bij complexe producten de ontwikkeling, terwijl een technisch productmanager het beheer leidt (aanbevelingen).',
    general:
      'In een agile organisatie zijn de voormalige productmanagers de leden van het chapter producten, aan het werk in squads; de product owner is vaak een senior van hen, of hun chapter lead (h. 4).',
    head: 'In 2.0 stuurt de product owner inhoudelijk aan, en is de chapter lead producten verantwoordelijk voor kennis en capaciteit (h. 5).',
    productOwner:
      'End-to-end verantwoordelijk voor product, proces, prijs en introductie van een squad; werkt ook mee in de squad (h. 4, 5).',
    journeyExpert:
      'Zo heten bij ING de productmensen van een chapter: specialist in het product, die ook communicatie maken (h. 4).',
    productsLead:
      'Heeft een visie op merk en klant, kent de markt, en bepaalt het beleid met de tribe lead en de andere chapter leads (h. 4).',
    none: '',
  },
  fates: {
    'product-owner': 'Wordt product owner',
    'chapter-lead': 'Wordt chapter lead',
    'other-role': 'Krijgt een andere rol',
    moves: 'Houdt de rol, andere plek',
    stays: 'Houdt rol en plek',
    'not-in': 'Niet in {name}',
    new: 'Nieuw',
  },
  kinds: {
    'product-owner': 'Worden product owner',
    'chapter-lead': 'Worden chapter lead',
    'other-role': 'Krijgen een andere rol',
    moves: 'Houden de rol, andere plek',
    stays: 'Houden rol en plek',
    'not-in': 'Niet in {name}',
    new: 'Nieuw',
  },
  tribeKind: { run: '{name} (run)', change: '{name} (change)' },
  breadth: {
    title:
      'Brede kennis in de {form, select, department {teams} chain {afdelingen} mixed {squads en teams} other {squads}}',
    about: 'hoeveel leden er expert in zijn, of er ook op inzetbaar zijn (whitepaper, h. 4, 5)',
    squad: '{form, select, department {Team} chain {Afdeling} mixed {Squad of team} other {Squad}}',
    none: 'In {name} zit niemand van productmanagement in een squad.',
    of: {
      marketing: 'Marketing',
      'customer-experience': 'Klantbeleving',
      campaigns: 'Campagnes',
      communication: 'Communicatie',
      data: 'Data',
    },
  },
  task: {
    title: 'Taak',
    layer: 'Laag',
    who: 'Wie',
    source: 'Bron',
    shift: 'Wat er verandert',
    nobody: 'Niemand',
    shifts: {
      'taken-up': 'Niemand had deze taak eerder',
      left: 'Niemand heeft deze taak meer',
      passed: 'Komt in andere handen',
      same: 'Dezelfde mensen hebben deze taak',
    },
  },
};
