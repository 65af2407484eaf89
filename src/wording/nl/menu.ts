import type { menu as english } from '../en/menu.ts';
import type { Translated } from '../translated.ts';

export const menu: Translated<typeof english> = {
  menu: {
    moveTo: 'Verplaatsen naar…',
    alsoIn: 'Ook in…',
    share: 'Deel van de tijd',
    chapter: 'Chapter…',
    outOfSquad: 'Uit deze squad',
    outOfSquads: 'Uit hun squads',
    productOwner: 'Product owner',
    chapterLeadOf: 'Chapter lead van {chapter}',
    tribeLead: 'Tribe lead van',
    tribeLeadOf: 'Tribe lead van {tribe}',
    coachOf: 'Coach van',
    theTribe: 'de tribe {tribe}',
    swap: 'Ruilen met…',
    vacancy: 'Vervangen door een vacature',
    fillVacancy: 'Deze vacature vervullen…',
    rename: 'Naam wijzigen',
    showOnlyThis: 'Alleen dit tonen',
    showOnlyThese: 'Alleen deze tonen',
    newSquad: 'Nieuwe squad van selectie',
    move: 'Verplaatsen…',
    addPerson: 'Hier iemand toevoegen',
    addSquad: 'Squad toevoegen',
    addChapter: 'Chapter toevoegen',
    choose: {
      productOwner: 'Kies de product owner…',
      squadCoach: 'Kies de agile coach…',
      chapterLead: 'Kies de chapter lead…',
      tribeLead: 'Kies de tribe lead…',
      tribeCoaches: 'Kies de agile coaches…',
      guildCoordinator: 'Kies de coördinator…',
    },
    remove: 'Uit de organisatie verwijderen…',
  },
};
