import type { keeping as english } from '../en/keeping.ts';
import type { Translated } from '../translated.ts';

export const keeping: Translated<typeof english> = {
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
  forked: 'Een ander tabblad bewerkt het document nu. Wat je hier deed, gaat verder als "{name}".',
  lost: '{count, plural, one {De laatste wijziging is beschadigd en niet te lezen.} other {De laatste {count} wijzigingen zijn beschadigd en niet te lezen.}}',
  understood: 'Sluiten',
  languageAway: 'Die taal kan nu niet worden opgehaald: probeer het opnieuw met een netwerkverbinding.',
  broken: {
    title: 'Er ging iets mis op deze pagina',
    kept: 'Je werk is er nog. Bewaar het als je wilt in een bestand en ga dan verder.',
    download: 'Bewaren als bestand',
    again: 'Verdergaan',
  },
  keepHere: { ask: { open: 'In deze browser bewaren…' }, stop: { open: 'Niet meer hier bewaren…' } },
};
