import { lazy, Suspense } from 'react';
import { type Dialog, useView } from '../store/view.ts';
import './dialogs/Dialogs.css';

const imports = {
  AddPeople: () => import('./dialogs/AddPeople.tsx'),
  AlsoIn: () => import('./dialogs/AlsoIn.tsx'),
  ChapterDialog: () => import('./dialogs/ChapterDialog.tsx'),
  DocumentsDialog: () => import('./documents/DocumentsDialog.tsx'),
  EarlierStates: () => import('./documents/EarlierStates.tsx'),
  ExportPng: () => import('./dialogs/ExportPng.tsx'),
  FillVacancy: () => import('./dialogs/FillVacancy.tsx'),
  KeepHere: () => import('./documents/KeepHere.tsx'),
  KeysDialog: () => import('./dialogs/KeysDialog.tsx'),
  MoveThing: () => import('./dialogs/MoveThing.tsx'),
  MoveTo: () => import('./dialogs/MoveTo.tsx'),
  NewSquad: () => import('./dialogs/NewSquad.tsx'),
  OpenFaults: () => import('./dialogs/OpenFaults.tsx'),
  Role: () => import('./dialogs/Role.tsx'),
  SearchDialog: () => import('./dialogs/SearchDialog.tsx'),
  ShareDialog: () => import('./dialogs/ShareDialog.tsx'),
  Swap: () => import('./dialogs/Swap.tsx'),
};

const AddPeople = lazy(async () => ({ default: (await imports.AddPeople()).AddPeople }));
const AlsoIn = lazy(async () => ({ default: (await imports.AlsoIn()).AlsoIn }));
const ChapterDialog = lazy(async () => ({ default: (await imports.ChapterDialog()).ChapterDialog }));
const DocumentsDialog = lazy(async () => ({ default: (await imports.DocumentsDialog()).DocumentsDialog }));
const EarlierStates = lazy(async () => ({ default: (await imports.EarlierStates()).EarlierStates }));
const ExportPng = lazy(async () => ({ default: (await imports.ExportPng()).ExportPng }));
const FillVacancy = lazy(async () => ({ default: (await imports.FillVacancy()).FillVacancy }));
const KeepHere = lazy(async () => ({ default: (await imports.KeepHere()).KeepHere }));
const KeysDialog = lazy(async () => ({ default: (await imports.KeysDialog()).KeysDialog }));
const MoveThing = lazy(async () => ({ default: (await imports.MoveThing()).MoveThing }));
const MoveTo = lazy(async () => ({ default: (await imports.MoveTo()).MoveTo }));
const NewSquad = lazy(async () => ({ default: (await imports.NewSquad()).NewSquad }));
const OpenFaults = lazy(async () => ({ default: (await imports.OpenFaults()).OpenFaults }));
const Role = lazy(async () => ({ default: (await imports.Role()).Role }));
const SearchDialog = lazy(async () => ({ default: (await imports.SearchDialog()).SearchDialog }));
const ShareDialog = lazy(async () => ({ default: (await imports.ShareDialog()).ShareDialog }));
const Swap = lazy(async () => ({ default: (await imports.Swap()).Swap }));

/** Fetches the questions before they are asked. */
export function warmDialogs(): void {
  for (const fetchOne of Object.values(imports)) fetchOne();
}

/** The question in front of the page, if there is one. None is part of the first script: each comes when it is asked. */
export function Dialogs() {
  const dialog = useView((view) => view.dialog);
  return <Suspense fallback={null}>{dialog && <Asked dialog={dialog} />}</Suspense>;
}

function Asked({ dialog }: { dialog: Dialog }) {
  switch (dialog.kind) {
    case 'moveTo':
      return <MoveTo members={dialog.members} />;
    case 'alsoIn':
      return <AlsoIn people={dialog.people} />;
    case 'chapter':
      return <ChapterDialog people={dialog.people} />;
    case 'share':
      return <ShareDialog member={dialog.member} />;
    case 'swap':
      return <Swap member={dialog.member} />;
    case 'moveThing':
      return <MoveThing thing={dialog.thing} />;
    case 'role':
      return <Role role={dialog.role} thing={dialog.thing} />;
    case 'fillVacancy':
      return <FillVacancy person={dialog.person} />;
    case 'addPeople':
      return <AddPeople />;
    case 'newSquad':
      return <NewSquad members={dialog.members} />;
    case 'search':
      return <SearchDialog />;
    case 'keys':
      return <KeysDialog />;
    case 'exportPng':
      return <ExportPng />;
    case 'documents':
      return <DocumentsDialog />;
    case 'keepHere':
      return <KeepHere />;
    case 'earlierStates':
      return <EarlierStates documentKey={dialog.documentKey} name={dialog.name} />;
    case 'openFaults':
      return <OpenFaults {...dialog} />;
  }
}
