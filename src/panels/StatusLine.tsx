import { Suspense, useMemo } from 'react';
import { exportJson } from '../documents/exportJson.ts';
import { indexOf } from '../domain/lookup/indexOf.ts';
import type { Organisation, TribeId } from '../domain/organisation.ts';
import { useKeeping } from '../store/keeping.ts';
import { BOARD, useView } from '../store/view.ts';
import { useWorkspace } from '../store/workspace.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Check, CloudOff, Download, Maximize, Minus, Plus } from '../ui/icons.ts';
import { useWords } from '../ui/LanguageContext.ts';
import { useRoom } from '../ui/room.ts';
import { useFold } from '../ui/useFold.ts';
import { countHeads, headsIn, numbersIn } from '../wording/saying/numbers.ts';
import type { Words } from '../wording/words.ts';
import { FileState } from './documents/FileState.tsx';
import { KeepHereButton } from './documents/KeepHereButton.tsx';
import { CountPills } from './FindingPills.tsx';
import { fetched } from './fetched.ts';
import { KeepingLine } from './KeepingLine.tsx';
import { NewVersion } from './NewVersion.tsx';
import { ReadingLine } from './ReadingLine.tsx';
import { useFindings } from './useFindings.ts';
import { useOrganisation } from './useOrganisation.ts';
import { useSideFolded } from './useSidePanel.ts';
import './StatusLine.css';

const DoneLine = fetched(['panels'], async () => (await import('./Telling.tsx')).DoneLine);

/**
 * The steps that the line folds by, in `StatusLine.css`: how many squads there are, the word beside an icon, and at last
 * the FTE, and whatever does not fit goes into a second line. What is saved, the people and the findings are never cut.
 */
const STEPS = 3;

/**
 * One line below the page: what was done last, whether the work is kept, how much there is of it, and the zoom.
 * `isApart`: the page is about other documents, so that nothing is counted of this one.
 */
export function StatusLine({ isApart = false }: { isApart?: boolean }) {
  const hidden = useView((view) => view.panelsHidden);
  const isOnBoard = useView((view) => view.page === BOARD);
  const line = useFold(STEPS);
  if (hidden) return null;
  return (
    <footer className="status-line" ref={line}>
      <Suspense fallback={null}>
        <DoneLine />
      </Suspense>
      <SaveState />
      <FileState />
      <KeepingLine />
      <ReadingLine />
      {!isApart && (
        <>
          <Numbers />
          <FindingsButton />
          <ShowOnly />
          <SearchedFor />
        </>
      )}
      <NewVersion />
      <span className="status-gap" />
      {isOnBoard && <Zoom />}
    </footer>
  );
}

/** How many findings there are, and the way to them. */
function FindingsButton() {
  const words = useWords();
  const room = useRoom();
  const folded = useSideFolded();
  const findings = useFindings();
  const { showSheet, foldSide } = useView.getState();
  const isNarrow = room === 'narrow';
  if (findings.length === 0) return null;
  return (
    <button
      type="button"
      className="status-findings"
      aria-expanded={isNarrow ? undefined : !folded}
      onClick={() => (isNarrow ? showSheet('findings') : foldSide(!folded))}
    >
      <span className="unseen">{words.t('panels.status.showFindings')}: </span>
      <CountPills findings={findings} />
    </button>
  );
}

function SaveState() {
  const words = useWords();
  const saved = useWorkspace((workspace) => workspace.saved);
  const isPersisted = useKeeping((keeping) => keeping.isPersisted);
  const promise =
    isPersisted === null ? undefined : words.t(isPersisted ? 'keeping.persisted' : 'keeping.notPersisted');
  if (saved.kind === 'memory') {
    return (
      <span className="status-item keeping-line">
        <CloudOff size={14} aria-hidden />
        {words.t(`keeping.memory.${saved.reason}`)}
        <Button look="link" onClick={exportJson}>
          <Download size={14} aria-hidden />
          {words.t('panels.status.download')}
        </Button>
        <KeepHereButton />
      </span>
    );
  }
  return (
    <span className="status-item" title={promise}>
      <Check size={14} aria-hidden className={saved.kind === 'saving' ? 'status-waiting' : undefined} />
      {words.t(`panels.status.${saved.kind}`)}
      <KeepHereButton />
    </span>
  );
}

/** `3 tribes`, `9 squads`, `5 chapters`, and what there is of departments and chains; one tribe goes without saying. */
function countsIn(words: Words, organisation: Organisation): string[] {
  const index = indexOf(organisation);
  return (['tribe', 'department', 'chain'] as const).flatMap((form) => {
    const tribes = organisation.tribes.filter((tribe) => tribe.form === form);
    if (tribes.length === 0 && (form !== 'tribe' || organisation.tribes.length > 0)) return [];
    const sum = (of: (tribe: TribeId) => readonly unknown[]) => tribes.reduce((all, { id }) => all + of(id).length, 0);
    const squads = sum((tribe) => index.squadsIn(tribe));
    const chapters = sum((tribe) => index.chaptersIn(tribe));
    const isTribe = form === 'tribe';
    return [
      ...(tribes.length > 1 || !isTribe ? [words.t('panels.count.tribes', { count: tribes.length, form })] : []),
      ...(isTribe || squads > 0 ? [words.t('panels.count.squads', { count: squads, form })] : []),
      ...(isTribe || chapters > 0 ? [words.t('panels.count.chapters', { count: chapters, form })] : []),
    ];
  });
}

/** How much there is of everything; where there is little room, only how many people. */
function Numbers() {
  const words = useWords();
  const organisation = useOrganisation();
  const { people } = organisation;
  const heads = useMemo(() => countHeads(people), [people]);
  const whom = headsIn(words, heads);
  const withFte = numbersIn(words, heads);
  const rest = ` · ${countsIn(words, organisation).join(' · ')}`;
  return (
    <span className="status-item status-numbers" title={withFte + rest}>
      {whom}
      <span className="status-fte">{withFte.slice(whom.length)}</span>
      <span className="status-rest">{rest}</span>
    </span>
  );
}

/** The page is reduced to some things: says so, and shows everything again. */
function ShowOnly() {
  const words = useWords();
  const showOnly = useView((view) => view.showOnly);
  const reduceTo = useView((view) => view.reduceTo);
  if (!showOnly) return null;
  return (
    <span className="status-item">
      {words.t('panels.status.reduced', { count: showOnly.length })}
      <Button look="link" onClick={() => reduceTo(null)}>
        {words.t('panels.status.showAll')}
      </Button>
    </span>
  );
}

/** A search that was kept: everybody who does not match is dimmed, until it is cleared. */
function SearchedFor() {
  const words = useWords();
  const search = useView((view) => view.search);
  const searchFor = useView((view) => view.searchFor);
  if (search.trim() === '') return null;
  return (
    <span className="status-item">
      {words.t('panels.search.dimmed', { search })}
      <Button look="link" onClick={() => searchFor('')}>
        {words.t('panels.search.clear')}
      </Button>
    </span>
  );
}

function Zoom() {
  const words = useWords();
  const zoom = useView((view) => view.zoom);
  const wishFor = useView((view) => view.wishFor);
  const percent = words.t('panels.percent', { percent: words.number(Math.round(zoom * 100), 0) });
  return (
    <span className="status-zoom">
      <IconButton
        label={words.t('panels.status.zoomOut')}
        icon={<Minus size={14} aria-hidden />}
        onClick={() => wishFor({ kind: 'zoomOut' })}
      />
      <Button
        look="quiet"
        className="status-percent"
        data-steady
        aria-label={words.t('panels.status.actualSize', { percent })}
        onClick={() => wishFor({ kind: 'actualSize' })}
      >
        {percent}
      </Button>
      <IconButton
        label={words.t('panels.status.zoomIn')}
        icon={<Plus size={14} aria-hidden />}
        onClick={() => wishFor({ kind: 'zoomIn' })}
      />
      <Button
        look="quiet"
        className="status-fit"
        aria-label={words.t('panels.status.fit')}
        onClick={() => wishFor({ kind: 'fit' })}
      >
        <Maximize size={14} aria-hidden />
        <span className="status-fit-text">{words.t('panels.status.fit')}</span>
      </Button>
    </span>
  );
}
