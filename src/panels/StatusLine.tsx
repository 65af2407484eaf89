import { Suspense, useMemo } from 'react';
import { exportJson } from '../documents/exportJson.ts';
import { useKeeping } from '../store/keeping.ts';
import { useView } from '../store/view.ts';
import { useWorkspace } from '../store/workspace.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Check, CloudOff, Download, Maximize, Minus, Plus } from '../ui/icons.ts';
import { useWords } from '../ui/LanguageContext.ts';
import { countHeads, numbersIn } from '../wording/saying/numbers.ts';
import { FileState } from './documents/FileState.tsx';
import { KeepHereButton } from './documents/KeepHereButton.tsx';
import { FindingPills } from './FindingPills.tsx';
import { fetched } from './fetched.ts';
import { KeepingLine } from './KeepingLine.tsx';
import { NewVersion } from './NewVersion.tsx';
import { ReadingLine } from './ReadingLine.tsx';
import { useOrganisation } from './useOrganisation.ts';
import './StatusLine.css';

const DoneLine = fetched(['panels'], async () => (await import('./Telling.tsx')).DoneLine);

/** One line below the page: what was done last, whether the work is kept, how much there is of it, and the zoom. */
export function StatusLine() {
  const words = useWords();
  const hidden = useView((view) => view.panelsHidden);
  const showSheet = useView((view) => view.showSheet);
  if (hidden) return null;
  return (
    <footer className="status-line">
      <Suspense fallback={null}>
        <DoneLine />
      </Suspense>
      <SaveState />
      <FileState />
      <KeepingLine />
      <ReadingLine />
      <Numbers />
      <button
        type="button"
        className="status-findings"
        aria-label={words.t('panels.status.showFindings')}
        onClick={() => showSheet('findings')}
      >
        <FindingPills />
      </button>
      <span className="status-pills">
        <FindingPills />
      </span>
      <ShowOnly />
      <SearchedFor />
      <NewVersion />
      <span className="status-gap" />
      <Zoom />
    </footer>
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

function Numbers() {
  const words = useWords();
  const organisation = useOrganisation();
  const { tribes, squads, chapters, people } = organisation;
  const heads = useMemo(() => countHeads(people), [people]);
  const counts = [
    numbersIn(words, heads),
    ...(tribes.length > 1 ? [words.t('panels.count.tribes', { count: tribes.length })] : []),
    words.t('panels.count.squads', { count: squads.length }),
    words.t('panels.count.chapters', { count: chapters.length }),
  ];
  return <span className="status-item status-numbers">{counts.join(' · ')}</span>;
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
      <Button look="quiet" className="status-fit" onClick={() => wishFor({ kind: 'fit' })}>
        <Maximize size={14} aria-hidden />
        <span className="status-fit-text">{words.t('panels.status.fit')}</span>
      </Button>
    </span>
  );
}
