import type { keeping as english } from '../en/keeping.ts';
import type { Translated } from '../translated.ts';

export const keeping: Translated<typeof english> = {
  memory: {
    full: 'Staat alleen op deze pagina: de browser heeft geen ruimte meer.',
    blocked: 'Staat alleen op deze pagina, tot je andere tabbladen van Tribecraft sluit of vernieuwt.',
    newer:
      'Staat alleen op deze pagina: hier draait een nieuwere versie van Tribecraft. Sla op in een bestand en vernieuw dan.',
    slow: 'Staat voorlopig alleen op deze pagina: de browser slaat het maar langzaam op.',
    unavailable: 'Staat alleen op deze pagina: de browser kan nu niets opslaan.',
    oneFile: 'Staat alleen op deze pagina: sla je werk op in een bestand.',
  },
  persisted: 'De browser verwijdert dit niet automatisch.',
  notPersisted: 'De browser kan dit verwijderen als er ruimte nodig is: sla af en toe op in een bestand.',
  follower: 'Dit document wordt in een ander tabblad bewerkt; je kijkt mee.',
  takeOver: 'Hier bewerken',
  alone: 'Open dit document in maar één tabblad.',
  forked: 'Het document wordt nu in een ander tabblad bewerkt. Wat je hier deed, gaat verder als ‘{name}’.',
  lost: '{count, plural, one {De laatste wijziging is beschadigd en niet te lezen.} other {De laatste {count} wijzigingen zijn beschadigd en niet te lezen.}}',
  forgotten:
    '{files, select, stay {Alles wat je hier maakte, is verwijderd. Alleen de bestanden van deze pagina blijven in de browser staan, omdat de server niet bereikbaar is.} other {Alles wat Tribecraft in deze browser bewaarde, is verwijderd.}}',
  understood: 'Sluiten',
  languageAway: 'Deze taal kan nu niet worden geladen: probeer het opnieuw als je online bent.',
  notFetched: {
    said: 'Dit deel van de pagina kan nu niet worden geladen. De rest werkt gewoon door.',
    again: 'Opnieuw proberen',
  },
  broken: {
    title: 'Er ging iets mis op deze pagina',
    kept: 'Je werk is er nog. Sla het als je wilt op in een bestand en ga dan verder.',
    download: 'Opslaan in een bestand',
    again: 'Verdergaan',
  },
  keepHere: { ask: { open: 'In deze browser opslaan…' }, stop: { open: 'Niet meer hier opslaan…' } },
};
