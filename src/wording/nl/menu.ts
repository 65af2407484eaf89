import type { menu as english } from '../en/menu.ts';
import type { Translated } from '../translated.ts';

export const menu: Translated<typeof english> = {
  menu: {
    moveTo: 'Verplaatsen naar…',
    alsoIn: 'Ook in…',
    share: 'Inzet',
    chapter: 'Chapter…',
    outOfSquad: 'Uit deze squad halen',
    outOfSquads: 'Uit hun squads halen',
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
      productOwner: 'Product owner kiezen…',
      squadCoach: 'Agile coach kiezen…',
      chapterLead: 'Chapter lead kiezen…',
      tribeLead: 'Tribe lead kiezen…',
      tribeCoaches: 'Agile coaches kiezen…',
      guildCoordinator: 'Coördinator kiezen…',
    },
    remove: 'Uit de organisatie verwijderen…',
  },
};
