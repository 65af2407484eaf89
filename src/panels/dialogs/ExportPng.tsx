import { useEffect, useMemo, useRef, useState } from 'react';
import { openly } from '../../domain/hiding/disclosed.ts';
import type { Part } from '../../exporting/part.ts';
import { type Picture, pictureOf } from '../../exporting/picture.ts';
import { exportPng } from '../../exporting/png/png.ts';
import { scalesFor, sheetOf } from '../../exporting/png/sheet.ts';
import { download, fileName } from '../../storage/files.ts';
import { findingsShown } from '../../store/findings.ts';
import { usePreferences } from '../../store/preferences.ts';
import { useView } from '../../store/view.ts';
import { scenarioShown, useWorkspace } from '../../store/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { DialogShell } from '../../ui/DialogShell.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import type { Words } from '../../wording/words.ts';
import { useIndex } from '../useOrganisation.ts';

type Drawing = { kind: 'not' } | { kind: 'drawing'; part: number } | { kind: 'failed' };

/** A picture of the whole document, one tribe or the rows of the selected squads, at a size that a canvas holds. */
export function ExportPng() {
  const words = useWords();
  const parts = useParts(words);
  const [chosen, setChosen] = useState('document');
  const [dark, setDark] = useState(false);
  const [wanted, setWanted] = useState('2');
  const [drawing, setDrawing] = useState<Drawing>({ kind: 'not' });
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);
  const close = () => useView.getState().ask(null);

  const part = parts.find(({ value }) => value === chosen)?.part ?? { kind: 'document' };
  const picture = usePicture(words, part);
  const sizes = sizesOf(words, picture);
  const size = sizes.find(({ value }) => value === wanted) ?? sizes[0];

  const save = async () => {
    if (!size) return;
    const { signal } = (stop.current = new AbortController());
    setDrawing({ kind: 'drawing', part: 0 });
    try {
      const { startPngWorker } = await import('../../exporting/png/startPngWorker.ts');
      const progress = (done: number) => !signal.aborted && setDrawing({ kind: 'drawing', part: done });
      const job = { picture, scale: size.scale, dark };
      const outcome = await exportPng(job, progress, signal, startPngWorker);
      if (outcome.kind === 'too-large') setDrawing({ kind: 'failed' });
      else {
        download(fileName(picture.title, 'png'), outcome.blob);
        close();
      }
    } catch {
      setDrawing({ kind: signal.aborted ? 'not' : 'failed' });
    }
  };

  return (
    <DialogShell
      title={words.t('panels.png.title')}
      close={words.t('panels.close')}
      onClose={close}
      finalFocus={false}
      feet={
        drawing.kind === 'drawing' ? (
          <Button onClick={() => stop.current?.abort()}>{words.t('panels.png.stop')}</Button>
        ) : (
          <Button look="main" disabled={!size} onClick={save}>
            {words.t('panels.png.save')}
          </Button>
        )
      }
    >
      <ChoiceField label={words.t('panels.png.what')} value={chosen} options={parts} onChoose={setChosen} />
      {size ? (
        <>
          <ChoiceField label={words.t('panels.png.scale')} value={size.value} options={sizes} onChoose={setWanted} />
          {!sizes.some(({ value }) => value === '4') && <p className="calm">{words.t('panels.png.limit')}</p>}
        </>
      ) : (
        <p className="calm">{words.t('panels.png.empty')}</p>
      )}
      <Segmented
        label={words.t('panels.png.look')}
        value={dark ? 'dark' : 'light'}
        options={[
          { value: 'light', text: words.t('panels.png.light') },
          { value: 'dark', text: words.t('panels.png.dark') },
        ]}
        onChoose={(look) => setDark(look === 'dark')}
      />
      {drawing.kind === 'drawing' && <progress aria-label={words.t('panels.png.drawing')} value={drawing.part} />}
      {drawing.kind === 'failed' && <p className="dialog-wrong">{words.t('panels.png.failed')}</p>}
    </DialogShell>
  );
}

/** What there is to choose from: everything, each tribe, and the squads that are selected. */
function useParts(words: Words): { value: string; text: string; part: Part }[] {
  const { organisation } = useIndex();
  const selection = useView((view) => view.selection);
  const squads = selection.flatMap((thing) => (thing.kind === 'squad' ? [thing.squad] : []));
  const selected = words.t('panels.png.squads', { count: squads.length });
  return [
    { value: 'document', text: words.t('panels.png.document'), part: { kind: 'document' } },
    ...(squads.length > 0 ? [{ value: 'squads', text: selected, part: { kind: 'squads', squads } as const }] : []),
    ...organisation.tribes.map(({ id, name }) => ({
      value: id,
      text: words.t('panels.png.tribe', { name }),
      part: { kind: 'tribe', tribe: id } as const,
    })),
  ];
}

function usePicture(words: Words, part: Part): Picture {
  const workspace = useWorkspace();
  const { colours } = workspace;
  const document = openly(workspace.document);
  const scenario = scenarioShown({ document, scenario: workspace.scenario });
  const key = JSON.stringify(part);
  const products = usePreferences(({ productsShown }) => productsShown);
  const isTrayOpen = useView(({ trays }) => trays[workspace.documentKey]?.isOpen);
  return useMemo(
    () =>
      pictureOf(document, scenario, findingsShown(), words, JSON.parse(key) as Part, { colours, isTrayOpen, products }),
    [document, scenario, words, key, colours, isTrayOpen, products],
  );
}

/**
 * 1x, 2x and 4x where a canvas holds them, and the largest that it does, each with its pixels; none of an empty page.
 */
function sizesOf(words: Words, picture: Picture): { value: string; text: string; scale: number }[] {
  if (picture.scene.width === 0 || picture.scene.height === 0) return [];
  const { fitting, largest } = scalesFor(picture);
  const size = (value: string, key: 'size' | 'largest', scale: number) => {
    const { width, height } = sheetOf(picture, scale);
    const values = { scale: words.number(scale), width: words.number(width), height: words.number(height) };
    return { value, scale, text: words.t(`panels.png.${key}`, values) };
  };
  return [
    ...fitting.map((scale) => size(String(scale), 'size', scale)),
    ...(fitting.includes(largest) ? [] : [size('largest', 'largest', largest)]),
  ];
}
