import type { ComponentProps } from 'react';
import { fetched } from '../fetched.ts';

/** Every question of the page: its kind, and where it comes from. What it is asked about are its component's props. */
export const DIALOGS = {
  about: fetched(['dialogs', 'panels'], async () => (await import('../about/AboutDialog.tsx')).AboutDialog),
  addPeople: fetched(['dialogs', 'panels', 'bringIn'], async () => (await import('./AddPeople.tsx')).AddPeople),
  alsoIn: fetched(['dialogs'], async () => (await import('./AlsoIn.tsx')).AlsoIn),
  anyway: fetched(['dialogs'], async () => (await import('./Anyway.tsx')).Anyway),
  bornAs: fetched(['dialogs', 'panels'], async () => (await import('./BornAs.tsx')).BornAs),
  bringIn: fetched(['bringIn', 'panels'], async () => (await import('../bringIn/BringIn.tsx')).BringIn),
  bringUpToDate: fetched(['updates'], async () => (await import('../updates/BringUpToDate.tsx')).BringUpToDate),
  chapter: fetched(['dialogs'], async () => (await import('./ChapterDialog.tsx')).ChapterDialog),
  deleteEverything: fetched(
    ['dialogs', 'panels'],
    async () => (await import('../about/DeleteEverything.tsx')).DeleteEverything,
  ),
  documents: fetched(['documents'], async () => (await import('../documents/DocumentsDialog.tsx')).DocumentsDialog),
  earlierStates: fetched(
    ['documents', 'panels'],
    async () => (await import('../documents/EarlierStates.tsx')).EarlierStates,
  ),
  exportLocked: fetched(['dialogs', 'panels', 'faults'], async () => (await import('./ExportLocked.tsx')).ExportLocked),
  exportPicture: fetched(
    ['dialogs', 'panels', 'handOn'],
    async () => (await import('../export/ExportDialog.tsx')).ExportDialog,
  ),
  fillVacancy: fetched(['dialogs'], async () => (await import('./FillVacancy.tsx')).FillVacancy),
  help: fetched(['dialogs', 'panels'], async () => (await import('./HelpDialog.tsx')).HelpDialog),
  keepHere: fetched(['documents'], async () => (await import('../documents/KeepHere.tsx')).KeepHere),
  launchDay: fetched(['dialogs'], async () => (await import('./LaunchDay.tsx')).LaunchDay),
  moveThing: fetched(['dialogs'], async () => (await import('./MoveThing.tsx')).MoveThing),
  moveTo: fetched(['dialogs'], async () => (await import('./MoveTo.tsx')).MoveTo),
  newDocument: fetched(['dialogs', 'panels'], async () => (await import('./NewDocument.tsx')).NewDocument),
  newProduct: fetched(['dialogs', 'panels'], async () => (await import('./NewProduct.tsx')).NewProduct),
  newSquad: fetched(['dialogs', 'panels'], async () => (await import('./NewSquad.tsx')).NewSquad),
  openFaults: fetched(['dialogs', 'faults'], async () => (await import('./OpenFaults.tsx')).OpenFaults),
  productSquad: fetched(['dialogs'], async () => (await import('./ProductSquad.tsx')).ProductSquad),
  programme: fetched(
    ['dialogs', 'panels', 'products'],
    async () => (await import('./ProgrammeDialog.tsx')).ProgrammeDialog,
  ),
  project: fetched(['dialogs', 'panels', 'products'], async () => (await import('./ProjectDialog.tsx')).ProjectDialog),
  projectLinks: fetched(
    ['dialogs', 'panels', 'products'],
    async () => (await import('./ProjectLinksDialog.tsx')).ProjectLinksDialog,
  ),
  role: fetched(['dialogs'], async () => (await import('./Role.tsx')).Role),
  scenario: fetched(['dialogs', 'panels'], async () => (await import('./ScenarioDialog.tsx')).ScenarioDialog),
  search: fetched(['dialogs', 'panels'], async () => (await import('./SearchDialog.tsx')).SearchDialog),
  share: fetched(['dialogs', 'panels'], async () => (await import('./ShareOfTime.tsx')).ShareOfTime),
  unlock: fetched(['dialogs', 'panels'], async () => (await import('./Unlock.tsx')).Unlock),
  unreadList: fetched(['bringIn'], async () => (await import('../bringIn/UnreadList.tsx')).UnreadList),
  waive: fetched(['dialogs', 'panels'], async () => (await import('./Waive.tsx')).Waive),
  swap: fetched(['dialogs'], async () => (await import('./Swap.tsx')).Swap),
};

type Asked = { [Kind in keyof typeof DIALOGS]: ComponentProps<(typeof DIALOGS)[Kind]> };

declare module '../../store/view.ts' {
  interface Dialogs extends Asked {}
}
