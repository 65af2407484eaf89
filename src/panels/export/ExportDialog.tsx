import { useEffect, useMemo, useRef, useState } from 'react';
import { handOn } from '../../documents/handOn.ts';
import type { PseudonymKey } from '../../domain/hiding/pseudonymKey.ts';
import { type DrawingJob, exportDrawing } from '../../exporting/drawing/drawing.ts';
import { levelOn, sheetFor } from '../../exporting/drawing/sheet.ts';
import type { Part } from '../../exporting/part.ts';
import type { Picture } from '../../exporting/picture.ts';
import { download, fileName } from '../../storage/files.ts';
import { usePreferences } from '../../store/preferences.ts';
import { useView } from '../../store/view.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { DialogShell } from '../../ui/DialogShell.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import type { Words } from '../../wording/words.ts';
import { CarryChoice } from './CarryChoice.tsx';
import { sayingThatItCarries, withDocument } from './carrying.ts';
import {
  type Choices,
  choicesIn,
  FORMATS,
  type Format,
  groundOf,
  kept,
  paperOf,
  type SizeChoice,
  sizesOf,
} from './choices.ts';
import { NamesChoice } from './NamesChoice.tsx';
import { PicturePreview } from './PicturePreview.tsx';
import { usePicture } from './usePicture.ts';
import './ExportDialog.css';

type Work = { kind: 'none' } | { kind: 'drawing'; part: number } | { kind: 'failed' } | { kind: 'copied' };

/** A picture of the whole document, one tribe or the rows of the selected squads, for a slide, on paper, or as it is. */
export function ExportDialog({ format: asked }: { format?: Format }) {
  const words = useWords();
  const [choices, setChoices] = useState(() => {
    const last = choicesIn(usePreferences.getState());
    return { ...last, format: asked ?? last.format };
  });
  const choose = (change: Partial<Choices>) => {
    const next = { ...choices, ...change };
    setChoices(next);
    usePreferences.getState().rememberExporting(kept(next));
  };
  const shown = useWorkspace((workspace) => workspace.scenario);
  const scenarios = useWorkspace((workspace) => workspace.document.scenarios);
  const [scenario, setScenario] = useState(shown);
  const parts = useParts(words, scenario);
  const [what, setWhat] = useState('document');
  const { part } = parts.find(({ value }) => value === what) ?? { part: { kind: 'document' } as const };
  const document = useWorkspace((workspace) => workspace.document);
  const [earlierKey, setEarlierKey] = useState<PseudonymKey | null>(null);
  const [isNoKey, setNoKey] = useState(false);
  const { called } = choices;
  const handedOn = useMemo(() => handOn(words, document, called, earlierKey), [words, document, called, earlierKey]);
  const picture = usePicture({ scenario, part }, choices, handedOn.document);
  const sizes = useMemo(() => sizesOf(picture), [picture]);
  const offered = choices.format === 'pdf' ? sizes.filter((each) => each.size.kind === 'page') : sizes;
  const chosen = offered.find(({ value }) => value === choices.size) ?? offered[0];
  const size = choices.format === 'svg' ? AS_IT_IS : chosen?.size;
  // Not remembered: it is asked for each picture anew.
  const [isCarried, setCarries] = useState(false);
  const carries = isCarried && choices.format !== 'pdf' && called === 'names';
  const name = nameOf(words, picture, choices, carries);
  const { work, save, copy, stop } = useWork(picture, choices, size ?? AS_IT_IS, name, carries);
  const close = () => useView.getState().ask(null);
  const isEmpty = sizes.length === 0;
  const isDrawing = work.kind === 'drawing';

  return (
    <DialogShell
      whole
      title={words.t('panels.export.title', { format: choices.format.toUpperCase() })}
      close={words.t('panels.close')}
      onClose={close}
      finalFocus={false}
      feet={
        <>
          <span className="calm export-said" role="status">
            {work.kind === 'failed' && <span className="dialog-wrong">{words.t('panels.export.failed')}</span>}
            {work.kind === 'copied' && words.t('panels.export.copied')}
            {work.kind === 'none' && words.t('panels.export.here')}
            {isDrawing && <progress aria-label={words.t('panels.export.drawing')} value={work.part} />}
          </span>
          {isDrawing ? (
            <Button onClick={stop}>{words.t('panels.export.stop')}</Button>
          ) : (
            <>
              {choices.format === 'png' && (
                <Button disabled={isEmpty} onClick={copy}>
                  {words.t('panels.export.copy')}
                </Button>
              )}
              <Button look="main" disabled={isEmpty} onClick={save}>
                {words.t('panels.export.save', { format: choices.format.toUpperCase() })}
              </Button>
            </>
          )}
        </>
      }
    >
      <div className="export">
        <section className="export-look" aria-label={words.t('panels.export.look')}>
          {size && !isEmpty ? (
            <>
              <PicturePreview {...{ picture, size }} dark={choices.dark} ground={groundOf(choices, size)} />
              <p className="calm">{name}</p>
              {called === 'names' && <p className="dialog-note">{words.t('panels.export.named')}</p>}
              {choices.format !== 'pdf' && <TooSmall picture={picture} size={size} />}
            </>
          ) : (
            <p className="calm">{words.t('panels.export.empty')}</p>
          )}
        </section>
        <div className="export-choices">
          <ChoiceField label={words.t('panels.export.what')} value={what} options={parts} onChoose={setWhat} />
          {scenarios.length > 1 && (
            <ChoiceField
              label={words.t('panels.export.scenario')}
              value={scenario}
              options={scenarios.map(({ id, name }) => ({ value: id, text: name }))}
              onChoose={setScenario}
            />
          )}
          <div className="field">
            <span className="field-label" aria-hidden="true">
              {words.t('panels.export.format')}
            </span>
            <Segmented
              label={words.t('panels.export.format')}
              value={choices.format}
              options={FORMATS.map((value) => ({ value, text: value.toUpperCase() }))}
              onChoose={(format) => choose({ format })}
            />
          </div>
          {choices.format !== 'png' && <p className="calm">{words.t(`panels.export.${choices.format}`)}</p>}
          {choices.format !== 'svg' && chosen && (
            <ChoiceField
              label={words.t('panels.export.size')}
              value={chosen.value}
              options={offered.map((each) => ({ value: each.value, text: sizeText(words, each) }))}
              onChoose={(value) => choose({ size: value })}
            />
          )}
          <div className="field">
            <span className="field-label" aria-hidden="true">
              {words.t('panels.export.theme')}
            </span>
            <Segmented
              label={words.t('panels.export.theme')}
              value={choices.dark ? 'dark' : 'light'}
              options={[
                { value: 'light', text: words.t('panels.export.light') },
                { value: 'dark', text: words.t('panels.export.dark') },
              ]}
              onChoose={(look) => choose({ dark: look === 'dark' })}
            />
          </div>
          <NamesChoice
            called={called}
            onChoose={(next) => choose({ called: next })}
            pseudonyms={handedOn.key}
            name={document.name}
            onKey={(key) => {
              if (key) setEarlierKey(key);
              setNoKey(key === null);
            }}
          />
          {isNoKey && <p className="dialog-wrong">{words.t('panels.export.noKey')}</p>}
          <fieldset className="export-shown">
            <legend>{words.t('panels.export.shown')}</legend>
            {shownChoices(choices.format).map((each) => (
              <label key={each}>
                <input
                  type="checkbox"
                  checked={choices[each]}
                  onChange={({ target }) => choose({ [each]: target.checked })}
                />{' '}
                {words.t(`panels.export.show.${each}`)}
              </label>
            ))}
          </fieldset>
          {choices.format !== 'pdf' && (
            <CarryChoice carries={carries} hidesNames={called !== 'names'} onChoose={setCarries} />
          )}
        </div>
      </div>
    </DialogShell>
  );
}

const AS_IT_IS = { kind: 'natural', scale: 1 } as const;

/** Says that a part of what stands on the cards is left out of a picture, since nobody could read it. */
function TooSmall({ picture, size }: { picture: Picture; size: SizeChoice['size'] }) {
  const words = useWords();
  const level = levelOn(sheetFor(picture, size));
  return level !== 'near' && <p className="dialog-note">{words.t(`panels.export.tooSmall.${level}`)}</p>;
}

function sizeText(words: Words, { value, size, pixels }: SizeChoice): string {
  const values = { width: words.number(pixels.width), height: words.number(pixels.height) };
  if (size.kind === 'page') return words.t(`panels.export.pages.${value as 'slide' | 'a4' | 'a3'}`, values);
  const scale = words.number(size.scale);
  return words.t(value === 'largest' ? 'panels.export.largest' : 'panels.export.natural', { scale, ...values });
}

/** What the file is called: the document, what of it stands on it, the day, and that it carries the document. */
function nameOf(words: Words, { title, subtitle }: Picture, { format }: Choices, carries: boolean): string {
  const { day } = useWorkspace.getState();
  const parts = [title, ...subtitle.split(' · ').filter(Boolean), day];
  const called = parts.join(words.t('panels.export.nameBetween'));
  return fileName(called, format, carries ? words.t('panels.carry.inName') : '');
}

/** Drawing, saving and copying, and how far that is. */
function useWork(picture: Picture, choices: Choices, size: SizeChoice['size'], name: string, carries: boolean) {
  const words = useWords();
  const { format, dark } = choices;
  const [work, setWork] = useState<Work>({ kind: 'none' });
  const stopping = useRef<AbortController>(undefined);
  useEffect(() => () => stopping.current?.abort(), []);
  const ground = groundOf(choices, size);
  const draw = async (
    job: DrawingJob,
    finished: (drawn: Blob) => Promise<Blob> = async (drawn) => drawn,
  ): Promise<Blob | null> => {
    const { signal } = (stopping.current = new AbortController());
    setWork({ kind: 'drawing', part: 0 });
    try {
      const startWorker = await workerFor(job.format);
      const onProgress = (part: number) => !signal.aborted && setWork({ kind: 'drawing', part });
      const outcome = await exportDrawing(job, onProgress, signal, startWorker);
      const blob = outcome.kind === 'done' ? await finished(outcome.blob) : null;
      signal.throwIfAborted();
      setWork({ kind: blob ? 'none' : 'failed' });
      return blob;
    } catch {
      setWork({ kind: signal.aborted ? 'none' : 'failed' });
      return null;
    }
  };
  const png = { format: 'png', picture, size, dark, ground } as const;
  return {
    work,
    stop: () => stopping.current?.abort(),
    save: async () => {
      const { document } = useWorkspace.getState();
      const shown = carries ? sayingThatItCarries(picture, words) : picture;
      const { language } = words;
      const { classification } = document;
      const jobs = {
        png: { ...png, picture: shown },
        svg: { format: 'svg', picture: shown, dark, ground, language },
        pdf: {
          format: 'pdf',
          ...{ picture, dark, language, classification },
          paper: paperOf(choices),
          continued: words.t('panels.export.continued'),
        },
      } as const;
      const blob = await draw(jobs[format], carries ? (drawn) => withDocument(drawn, document) : undefined);
      if (!blob) return;
      download(name, blob);
      useView.getState().ask(null);
    },
    copy: async () => {
      const blob = await draw(png);
      if (!blob) return;
      try {
        await navigator.clipboard.write([new ClipboardItem({ [blob.type]: blob })]);
        setWork({ kind: 'copied' });
      } catch {
        setWork({ kind: 'failed' });
      }
    },
  };
}

/** What may be shown or left out; the foot of a PDF is its own, and it is on paper. */
function shownChoices(format: Format): readonly ('legend' | 'findings' | 'foot' | 'transparent')[] {
  return format === 'pdf' ? ['legend', 'findings'] : ['legend', 'findings', 'foot', 'transparent'];
}

/** A PDF has a worker of its own, which brings the font: it is fetched with the first one that is written. */
async function workerFor(format: Format): Promise<() => Worker> {
  if (format === 'pdf') return (await import('../../exporting/pdf/startPdfWorker.ts')).startPdfWorker;
  return (await import('../../exporting/drawing/startDrawingWorker.ts')).startDrawingWorker;
}

/** What there is to choose from: everything, each tribe, and the squads that are selected. */
function useParts(words: Words, scenario: string): { value: string; text: string; part: Part }[] {
  const selection = useView((view) => view.selection);
  const scenarios = useWorkspace((workspace) => workspace.document.scenarios);
  const { organisation } = scenarios.find(({ id }) => id === scenario) ?? {};
  const there = new Set(organisation?.squads.map(({ id }) => id));
  const squads = selection.flatMap((thing) => (thing.kind === 'squad' && there.has(thing.squad) ? [thing.squad] : []));
  const selected = words.t('panels.export.squads', { count: squads.length });
  return [
    { value: 'document', text: words.t('panels.export.document'), part: { kind: 'document' } },
    ...(squads.length > 0 ? [{ value: 'squads', text: selected, part: { kind: 'squads', squads } as const }] : []),
    ...(organisation?.tribes ?? []).map(({ id, name, form }) => ({
      value: id,
      text: words.t(`panels.export.unit.${form}`, { name }),
      part: { kind: 'tribe', tribe: id } as const,
    })),
  ];
}
