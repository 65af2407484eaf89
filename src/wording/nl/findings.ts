import type { findings as english } from '../en/findings.ts';
import type { Translated } from '../translated.ts';

export const findings: Translated<typeof english> = {
  show: { board: 'Tonen op het bord', products: 'Tonen bij de producten', timeline: 'Tonen op de tijdlijn' },
  findings: {
    none: 'Geen bevindingen',
    waived: 'Ontheffing',
    waivedBy: '({by})',
    waivedUntil: 'Tot en met {until}.',
    own: 'Eigen bevindingen',
    review: 'Openen in de toetsing',
    waive: 'Ontheffing…',
    changeWaiver: 'Ontheffing wijzigen…',
    takeBack: 'Ontheffing intrekken',
    idle: '{count, plural, one {{count, number} ontheffing zonder effect} other {{count, number} ontheffingen zonder effect}}',
  },
  done: {
    undo: 'Ongedaan maken',
    undoLast: 'Laatste stap: Ongedaan maken',
    redo: 'Opnieuw',
    redoLast: 'Laatste stap: Opnieuw',
    there: 'Liever in “{name}” doen',
  },
  /** Before anybody stands in a squad. */
  toDo: {
    title: 'Nog te doen',
    about: 'De bevindingen verschijnen hier zodra er iemand in een squad zit.',
    nameTribe: 'Geef de tribe een naam',
    addSquads: 'Voeg squads toe aan {name}',
    addChapters: 'Voeg chapters toe aan {name}',
    fillSquad: 'Voeg mensen toe aan {name}',
    productOwner: 'Kies een product owner voor {name}',
    chapterLead: 'Kies een chapter lead voor {name}',
    tribeLead: 'Kies een tribe lead voor {name}',
  },
  refusal: {
    offers: 'Mogelijkheden',
    productOwner: '{person} product owner maken van {squad}',
    vacancy: '{person} in {squad} vervangen door een vacature',
    swap: 'Ruilen met {person}',
    squad: 'Verplaatsen naar {squad}',
    anyway: 'Toch doen…',
  },
};
