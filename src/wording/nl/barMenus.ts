import type { barMenus as english } from '../en/barMenus.ts';
import type { Translated } from '../translated.ts';

export const barMenus: Translated<typeof english> = {
  toolbar: {
    kept: 'In deze browser',
    rename: 'Naam wijzigen',
    new: 'Nieuw',
    newOfKind: 'Nieuw, per soort organisatie…',
    examples: 'Voorbeelden',
    json: 'JSON',
    jsonLocked: 'JSON met wachtwoordzin…',
    exportJson: 'JSON exporteren',
    exportLocked: 'JSON met wachtwoordzin exporteren…',
    exportPng: 'PNG exporteren…',
    exportSvg: 'SVG exporteren…',
    exportPdf: 'PDF exporteren…',
    png: 'PNG…',
    svg: 'SVG…',
    pdf: 'PDF…',
    language: 'Taal',
    themes: { system: 'Systeeminstelling', light: 'Licht', dark: 'Donker' },
    about: 'Over Tribecraft',
  },
  examples: {
    mortgage: 'De hypotheektribe uit het whitepaper',
    chain: 'Van keten naar agile',
    company: 'Een bedrijf met drie tribes',
    'every-rule': 'Elke regel één keer overtreden',
  },
  offers: {
    allDocuments: 'Alle documenten…',
    checkFiles: 'Veel bestanden toetsen…',
    showProducts:
      'Producten en mandaat bij {form, select, department {elk team} chain {elke afdeling} other {elke squad}} tonen',
    hideProducts:
      'Producten en mandaat bij {form, select, department {elk team} chain {elke afdeling} other {elke squad}} verbergen',
    products: 'Producten en projecten',
    earlierStates: 'Eerdere versies…',
  },
};
