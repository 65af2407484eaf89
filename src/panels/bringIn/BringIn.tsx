import { startTransition, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Brought, SourceOutline } from '../../importing/reader/asked.ts';
import type { Unjoined } from '../../importing/reader/joinFile.ts';
import type { ListReader } from '../../importing/reader/listReader.ts';
import { NO_CORRECTIONS } from '../../importing/tables/corrected.ts';
import { usePreferences } from '../../store/preferences.ts';
import { useView } from '../../store/view.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { DialogShell } from '../../ui/DialogShell.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { ColumnsStep } from './ColumnsStep.tsx';
import { documentOfList, isAgain, type Planned, planned, type TakenInto, takenSo } from './planned.ts';
import { likeliest, openIn, readAsTable } from './readAs.ts';
import { usePlannedAhead } from './usePlannedAhead.ts';
import { WillComeStep } from './WillComeStep.tsx';
import './BringIn.css';

interface BringInProps {
  /** What it is called: a file's name. */
  name: string;
  brought: Brought;
  /** What the reader holds. */
  outline: SourceOutline;
  reader: ListReader;
  /** Files that came with it and are not joined. */
  unjoined: readonly Unjoined[];
}

/** Brings a list of people in: first what its columns are, then what will come; nothing changes before the end. */
export function BringIn({ name, brought, outline: asRead, reader, unjoined }: BringInProps) {
  const words = useWords();
  const [outline, setOutline] = useState(asRead);
  const [readAs, setReadAs] = useState(() => likeliest(asRead, usePreferences.getState().mappings));
  const [shown, setShown] = useState<Planned | null>(null);
  const [corrections, setCorrections] = useState(NO_CORRECTIONS);
  const table = outline.tables[readAs.table];
  // What holds the source goes with the question.
  const isShown = useRef(true);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
      reader.stop();
    };
  }, [reader]);
  const plan = async (taken?: TakenInto, corrected = corrections): Promise<Planned | null> => {
    const { table, mapping } = readAs;
    const reading = { table, mapping, corrections: corrected, today: useWorkspace.getState().day };
    try {
      const so = takenSo(words, mapping);
      const makeNew = () => documentOfList(words, name);
      return await planned(reader, { reading, so, isFile: 'bytes' in brought, makeNew }, taken);
    } catch {
      // Whoever closed it has stopped it, and is told nothing any more.
      if (isShown.current) useView.getState().ask({ kind: 'unreadList', name, problem: 'too-slow', where: undefined });
      return null;
    }
  };
  const [chosen, setChosen] = useState<TakenInto | null>(null);
  const planAgain = async ({ isWhole, into }: TakenInto, corrected = corrections) => {
    const taken = { isWhole, into };
    setChosen(taken);
    const again = await plan(taken, corrected);
    if (!isShown.current) return;
    // Unless they went back meanwhile.
    setShown((before) => before && again);
    setChosen((last) => (last === taken ? null : last));
  };
  // Another tab may change the document below.
  const document = useWorkspace((workspace) => workspace.document);
  const isStale = shown?.into === 'open' && shown.document !== document;
  const planAfresh = useEffectEvent(() => shown && void planAgain(shown));
  useEffect(() => {
    if (isStale) planAfresh();
  }, [isStale]);
  const planFirst = usePlannedAhead({ readAs, corrections, document }, openIn(readAs).length === 0 && !shown, plan);
  const close = () => useView.getState().ask(null);
  const hasLanded = useRef(false);
  const land = () => {
    hasLanded.current = true;
    close();
    // To where they have come, wherever the list was opened from.
    const { wishFor } = useView.getState();
    wishFor({ kind: 'fit' });
    wishFor({ kind: 'focus', thing: null });
  };
  if (!table) return null;
  const step = shown ? 2 : 1;
  return (
    <DialogShell
      whole
      title={words.t(shown && isAgain(shown.plan) ? 'bringIn.titleAgain' : 'bringIn.title')}
      close={words.t('panels.close')}
      onClose={close}
      finalFocus={() => !hasLanded.current}
    >
      <div className="bring-in">
        <div className="bring-in-head">
          <p className="calm">
            {name} · {words.t('bringIn.size', { rows: table.rows, columns: readAs.mapping.columns.length })}
          </p>
          <ol className="bring-in-steps" aria-label={words.t('bringIn.steps')}>
            <li aria-current={step === 1 ? 'step' : undefined}>{words.t('bringIn.columns')}</li>
            <li aria-current={step === 2 ? 'step' : undefined}>{words.t('bringIn.willCome')}</li>
          </ol>
        </div>
        {shown ? (
          <WillComeStep
            planned={shown}
            chosen={chosen}
            list={{ name, table: readAs.table, lines: table.rows, separator: outline.separator }}
            reader={reader}
            mapping={readAs.mapping}
            onCorrect={async (corrected) => {
              const next = corrected(corrections);
              setCorrections(next);
              await planAgain(shown, next);
            }}
            onTaken={planAgain}
            onBack={() => setShown(null)}
            onDone={land}
          />
        ) : (
          <ColumnsStep
            name={name}
            brought={brought}
            outline={outline}
            reader={reader}
            readAs={readAs}
            unjoined={unjoined}
            onReadAs={(next) => {
              // What was set right are lines of one table.
              if (next.table !== readAs.table) setCorrections(NO_CORRECTIONS);
              setReadAs(next);
            }}
            onOutline={(next, at) => {
              const { mappings } = usePreferences.getState();
              if (at === undefined) setCorrections(NO_CORRECTIONS);
              setOutline(next);
              setReadAs(at === undefined ? likeliest(next, mappings) : readAsTable(next.tables, at, mappings));
            }}
            onCancel={close}
            onNext={async () => {
              const first = await planFirst();
              if (!isShown.current) return;
              // Of thousands there is much to show: the page answers while it is made ready.
              startTransition(() => setShown(first));
            }}
          />
        )}
      </div>
    </DialogShell>
  );
}
