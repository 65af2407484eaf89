import type { Translated } from './translated.ts';

export const en = {
  /** Why the work is in this page alone. */
  memory: {
    full: 'Kept in this page only: the browser has no room left.',
    blocked: 'Kept in this page only, until other tabs of Tribecraft are closed or reloaded.',
    newer: 'Kept in this page only: a newer Tribecraft is in use here. Reload when you have saved a file.',
    slow: 'Kept in this page only, for now: the browser takes its time to store it.',
    unavailable: 'Kept in this page only: the browser stores nothing now.',
    oneFile: 'Kept in this page only: save your work to a file.',
  },
  persisted: 'The browser will not clear this by itself.',
  notPersisted: 'The browser may clear this when it needs room: save a file now and then.',
  follower: 'Another tab edits this document; you follow along.',
  takeOver: 'Edit here',
  alone: 'Open this document in one tab only.',
  forked: 'Another tab edits the document now. What you did here goes on as "{{name}}".',
  lost_one: 'The last change was damaged and could not be read.',
  lost_other: 'The last {{count}} changes were damaged and could not be read.',
  understood: 'Close',
  unreachable: 'the browser does not hand it over now: try again in a moment',
  /** Whether the page in one file keeps anything in this browser. */
  keepHere: {
    ask: {
      open: 'Keep it in this browser…',
      title: 'Keep your work in this browser?',
      what: 'This page is one file, opened from a disk. If you agree, it keeps your documents in this browser, and they are there when you open the file again.',
      who: 'Every HTML page that is opened from this computer’s disk in this browser could then read them, also one that came by mail. Agree only if you trust the pages that you open from the disk.',
      otherwise: 'If you do not, nothing is stored: your work is in this page until you save it to a file.',
      yes: 'Keep it in this browser',
      no: 'Not now',
      failed: 'The browser does not let this page keep anything. Save your work to a file.',
    },
    stop: {
      open: 'Stop keeping it here…',
      title: 'Stop keeping your work in this browser?',
      what: 'Every HTML page that is opened from this computer’s disk in this browser can read what is kept here.',
      who: 'If you stop, everything that this page keeps here is deleted: all documents with their earlier states, and your settings.',
      otherwise: 'The document that is open stays in this page. Save the others to files first.',
      yes: 'Stop, and delete it all',
      no: 'Go on keeping it',
      done: 'Nothing of this page is kept in this browser any more.',
    },
  },
  broken: {
    title: 'Something went wrong on this page',
    kept: 'Your work is still here. Save it to a file if you like, then go on.',
    download: 'Save to a file',
    again: 'Go on',
  },
} as const;

export const nl: Translated<typeof en> = {
  memory: {
    full: 'Staat alleen in deze pagina: de browser heeft geen ruimte meer.',
    blocked: 'Staat alleen in deze pagina, tot je andere tabbladen van Tribecraft sluit of vernieuwt.',
    newer: 'Staat alleen in deze pagina: hier draait een nieuwere Tribecraft. Bewaar een bestand en vernieuw dan.',
    slow: 'Staat voorlopig alleen in deze pagina: de browser neemt de tijd om het te bewaren.',
    unavailable: 'Staat alleen in deze pagina: de browser bewaart nu niets.',
    oneFile: 'Staat alleen in deze pagina: bewaar je werk in een bestand.',
  },
  persisted: 'De browser wist dit niet uit zichzelf.',
  notPersisted: 'De browser kan dit wissen als er ruimte nodig is: bewaar af en toe een bestand.',
  follower: 'Een ander tabblad bewerkt dit document; je kijkt mee.',
  takeOver: 'Hier bewerken',
  alone: 'Open dit document in één tabblad.',
  forked: 'Een ander tabblad bewerkt het document nu. Wat je hier deed, gaat verder als "{{name}}".',
  lost_one: 'De laatste wijziging is beschadigd en niet te lezen.',
  lost_other: 'De laatste {{count}} wijzigingen zijn beschadigd en niet te lezen.',
  understood: 'Sluiten',
  unreachable: 'de browser geeft het nu niet: probeer het zo nog eens',
  keepHere: {
    ask: {
      open: 'In deze browser bewaren…',
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
      open: 'Niet meer hier bewaren…',
      title: 'Je werk niet meer in deze browser bewaren?',
      what: 'Elke HTML-pagina die in deze browser vanaf de schijf van deze computer wordt geopend, kan lezen wat hier bewaard is.',
      who: 'Als je stopt, wordt alles verwijderd wat deze pagina hier bewaart: alle documenten met hun eerdere standen, en je instellingen.',
      otherwise: 'Het document dat open is, blijft in deze pagina staan. Bewaar de andere eerst in bestanden.',
      yes: 'Stoppen en alles verwijderen',
      no: 'Blijven bewaren',
      done: 'Er wordt niets meer van deze pagina in deze browser bewaard.',
    },
  },
  broken: {
    title: 'Er ging iets mis op deze pagina',
    kept: 'Je werk is er nog. Bewaar het als je wilt in een bestand en ga dan verder.',
    download: 'Bewaren als bestand',
    again: 'Verdergaan',
  },
};
