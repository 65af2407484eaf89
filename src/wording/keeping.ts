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
  broken: {
    title: 'Er ging iets mis op deze pagina',
    kept: 'Je werk is er nog. Bewaar het als je wilt in een bestand en ga dan verder.',
    download: 'Bewaren als bestand',
    again: 'Verdergaan',
  },
};
