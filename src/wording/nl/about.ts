import type { about as english } from '../en/about.ts';
import type { Translated } from '../translated.ts';

export const about: Translated<typeof english> = {
  stays: 'Wat je maakt, blijft in deze browser en in de bestanden die je opslaat. De pagina verstuurt niets.',
  where: 'Waar je werk staat',
  kept: {
    documents:
      'Documenten, hun eerdere versies en wat ongedaan te maken is: in deze browser, in de database ‘{database}’ (IndexedDB) van {address}.',
    notes:
      'Je instellingen, waar je keek, en wat je typte zonder het te bevestigen: in de lokale en sessieopslag van hetzelfde adres.',
    files: 'De bestanden van de pagina zelf, zodat die ook zonder netwerk opent: in de cache van hetzelfde adres.',
    saved:
      'Bestanden die je opslaat: waar je ze opslaat. In welk bestand een document wordt opgeslagen, weet de pagina tot je die sluit.',
  },
  room: 'In deze browser neemt het in totaal {size} MB in.',
  clears: 'Het is weg als je de gegevens van deze site wist, of een privévenster sluit.',
  nothing:
    'Deze pagina bewaart niets in deze browser: je werk staat alleen op deze pagina, tot je het opslaat in een bestand.',
  forget: {
    open: 'Alles in deze browser verwijderen…',
    title: 'Alles in deze browser verwijderen?',
    goes: 'Dit verdwijnt, in elk tabblad van Tribecraft:',
    documents: '{count, plural, one {{count, number} document} other {{count, number} documenten}}',
    versions: '{count, plural, one {{count, number} eerdere versie} other {{count, number} eerdere versies}}',
    deleted:
      '{count, plural, one {{count, number} verwijderd document dat nog te herstellen was} other {{count, number} verwijderde documenten die nog te herstellen waren}}',
    everything: 'alle documenten met hun eerdere versies',
    rest: 'alles wat ongedaan te maken is, wat je typte zonder het te bevestigen, en je instellingen',
    files: 'de bestanden van de pagina, die opnieuw worden opgehaald als je die opent',
    stays: 'Bestanden die je hebt opgeslagen, blijven staan. Sla eerst op in een bestand wat je wilt houden.',
    next: 'Alles verwijderen…',
    keep: 'Alles houden',
    sure: 'Echt alles verwijderen?',
    never: 'Het is niet ongedaan te maken, en niemand kan het terughalen.',
    yes: 'Nu alles verwijderen',
    deleting: 'Bezig met verwijderen… Duurt het lang, sluit dan de andere tabbladen van Tribecraft.',
    failed:
      'De browser laat deze pagina het niet verwijderen. Wis de gegevens van deze site in de instellingen van de browser.',
  },
  version: 'Versie',
  build: 'Hash van de broncode',
  licence: 'Licentie',
  besidePage: 'Naast deze pagina:',
  besideFile: 'De licenties staan aan het eind van dit bestand. Ernaast, in de map waarin het is gebouwd:',
  licences: 'Licenties',
  sums: 'Controlesommen van alle bestanden',
  materials: 'Software bill of materials (SBOM)',
};
