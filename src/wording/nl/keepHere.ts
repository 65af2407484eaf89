import type { keepHere as english } from '../en/keepHere.ts';
import type { Translated } from '../translated.ts';

export const keepHere: Translated<typeof english> = {
  ask: {
    title: 'Je werk in deze browser opslaan?',
    what: 'Deze pagina is één bestand, geopend vanaf de schijf. Als je akkoord gaat, slaat de pagina je documenten op in deze browser en zijn ze er nog als je het bestand weer opent.',
    who: 'Elke HTML-pagina die in deze browser vanaf de schijf van deze computer wordt geopend, kan ze dan lezen, ook een die per e-mail is binnengekomen. Ga alleen akkoord als je de pagina’s vertrouwt die je vanaf de schijf opent.',
    otherwise:
      'Doe je dat niet, dan wordt er niets opgeslagen: je werk staat alleen op deze pagina, tot je het opslaat in een bestand.',
    yes: 'In deze browser opslaan',
    no: 'Nu niet',
    failed: 'De browser laat deze pagina niets opslaan. Sla je werk op in een bestand.',
  },
  stop: {
    title: 'Je werk niet meer in deze browser opslaan?',
    what: 'Elke HTML-pagina die in deze browser vanaf de schijf van deze computer wordt geopend, kan lezen wat hier is opgeslagen.',
    who: 'Als je stopt, wordt alles verwijderd wat deze pagina hier heeft opgeslagen: alle documenten met hun eerdere versies, en je instellingen.',
    otherwise: 'Het document dat open is, blijft op deze pagina staan. Sla de andere eerst op in bestanden.',
    yes: 'Stoppen en alles verwijderen',
    no: 'Blijven opslaan',
    done: 'Deze pagina slaat niets meer op in deze browser.',
  },
};
