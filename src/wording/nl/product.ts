import type { product as english } from '../en/product.ts';
import type { Translated } from '../translated.ts';

export const product: Translated<typeof english> = {
  product: {
    value: 'Klantwaarde',
    valueHint: 'Wat de klant eraan heeft',
    makes: 'Maakt',
    services: 'Beheert',
    same: 'dezelfde',
    answers: 'Verantwoordelijk',
    by: { manager: 'productmanager', productOwner: 'product owner' },
    way: 'Werkwijze',
    ways: { none: 'Niet ingevuld', waterfall: 'Waterval', agile: 'Agile' },
    complex: 'Complex',
    complexities: { no: 'Nee', yes: 'Ja: veel kennis van beleid, voorwaarden en pricing' },
    phase: 'Fase nu',
    phaseNone: 'Niet ingevuld',
    phaseNamed: '{phase} {name}',
    launch: 'Introductie',
    launchIn: '{days, plural, one {over {days, number} dag} other {over {days, number} dagen}}',
    launchToday: 'vandaag',
    launched: 'geïntroduceerd',
    mandate: 'Mandaat',
    notStated: 'niet ingevuld',
    text: 'Omschrijving',
    projects: 'Projecten die eraan bijdragen',
    choose: {
      squad: '{form, select, department {Team} chain {Afdeling} other {Squad}} kiezen…',
      service: '{form, select, department {Team} chain {Afdeling} other {Squad}} voor het beheer kiezen…',
    },
    launchOn: 'Introductie…',
    covers: 'Productfasen',
    coversHint: 'fasen van de levenscyclus, van 1 tot en met 4',
    coversUnclear: 'Vul fasen in, gescheiden door komma’s. Mogelijk zijn: 1, 2a, 2b, 2c, 3a, 3b, 4.',
    changeValue: 'Klantwaarde wijzigen',
  },
};
