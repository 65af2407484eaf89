import type { checkFiles as english } from '../en/checkFiles.ts';
import type { Translated } from '../translated.ts';

export const checkFiles: Translated<typeof english> = {
  title: 'Veel bestanden toetsen',
  lead: 'Sleep documenten hierheen of kies ze: van elk zie je per tribe wat de bezettingsregels vinden. Er wordt niets geopend of bewaard.',
  headline:
    '{breaches, plural, =0 {Geen afwijkingen} one {{breaches, number} afwijking} other {{breaches, number} afwijkingen}} in {all, plural, one {{all, number} tribe} other {{all, number} tribes}}',
  headlineSome:
    '{breaches, plural, one {{breaches, number} afwijking} other {{breaches, number} afwijkingen}} in {tribes, number} van {all, plural, one {{all, number} tribe} other {{all, number} tribes}}',
  files:
    '{count, plural, one {{count, number} document} other {{count, number} documenten}}, elk naar zijn eigen regels',
  unread:
    '{count, plural, one {{count, number} bestand kon} other {{count, number} bestanden konden}} niet worden gelezen',
  again:
    '{count, plural, one {{count, number} bestand is gelijk aan een ander en telt één keer mee} other {{count, number} bestanden zijn gelijk aan andere en tellen één keer mee}}',
  sameAs: 'hetzelfde document als {file}, daar geteld',
  choose: 'Bestanden kiezen…',
  kept: 'Documenten in deze browser',
  earlier: 'Vergelijken met eerdere bestanden…',
  earlierSet:
    '{files, plural, one {Naast {files, number} eerder document} other {Naast {files, number} eerdere documenten}}: {isNew, number} nieuw of erger, {healed, number} opgelost, {waived, number} met nog lopende ontheffing',
  forgetEarlier: 'Niet meer vergelijken',
  clear: 'Leegmaken',
  remove: 'Weghalen',
  open: 'Openen',
  progress: '{done, number} van {of, number} getoetst',
  stop: 'Stoppen',
  print: 'Afdrukken…',
  printNow: 'Afdrukken',
  left: '{count, plural, one {Gestopt: {count, number} bestand is niet getoetst.} other {Gestopt: {count, number} bestanden zijn niet getoetst.}}',
  uncompared: 'niet in de eerdere set',
  show: 'Toon',
  shown: {
    all: 'Alles',
    error: 'Afwijkingen',
    warning: 'Waarschuwingen',
    info: 'Tips',
    waived: 'Ontheven',
    new: 'Nieuw of erger',
    healed: 'Opgelost',
  },
  scenarios: 'Scenario’s',
  first: 'Huidige situatie',
  every: 'Alle',
  tribe: 'Tribe',
  total: 'Totaal',
  all: 'Alle tribes',
  none: 'Daarvan is niets gevonden.',
  change: { new: 'nieuw', worse: 'erger', same: 'als eerder', healed: 'opgelost', stillWaived: 'nog ontheven' },
};
