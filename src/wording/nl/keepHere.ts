import type { keepHere as english } from '../en/keepHere.ts';
import type { Translated } from '../translated.ts';

export const keepHere: Translated<typeof english> = {
  ask: {
    title: 'Je werk in deze browser bewaren?',
    what: 'Deze pagina is één bestand, geopend vanaf een schijf. Als je akkoord gaat, bewaart ze je documenten in deze browser en zijn ze er nog als je het bestand weer opent.',
    who: 'Elke HTML-pagina die in deze browser vanaf de schijf van deze computer wordt geopend, kan ze dan lezen, ook een die per mail kwam. Ga alleen akkoord als je de pagina’s vertrouwt die je vanaf de schijf opent.',
    otherwise:
      'Doe je dat niet, dan wordt er niets bewaard: je werk staat in deze pagina tot je het in een bestand bewaart.',
    yes: 'In deze browser bewaren',
    no: 'Nu niet',
    failed: 'De browser laat deze pagina niets bewaren. Bewaar je werk in een bestand.',
  },
  stop: {
    title: 'Je werk niet meer in deze browser bewaren?',
    what: 'Elke HTML-pagina die in deze browser vanaf de schijf van deze computer wordt geopend, kan lezen wat hier bewaard is.',
    who: 'Als je stopt, wordt alles verwijderd wat deze pagina hier bewaart: alle documenten met hun eerdere standen, en je instellingen.',
    otherwise: 'Het document dat open is, blijft in deze pagina staan. Bewaar de andere eerst in bestanden.',
    yes: 'Stoppen en alles verwijderen',
    no: 'Blijven bewaren',
    done: 'Er wordt niets meer van deze pagina in deze browser bewaard.',
  },
};
