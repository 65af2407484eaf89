import { useEffect, useRef, useState } from 'react';
import type { Disclosed } from '../../domain/hiding/disclosed.ts';
import { type DrawingJob, exportDrawing } from '../../exporting/drawing/drawing.ts';
import type { Size } from '../../exporting/drawing/sheet.ts';
import type { Picture } from '../../exporting/picture.ts';
import { download } from '../../storage/files.ts';
import { useView } from '../../store/view.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { sayingThatItCarries, withDocument } from './carrying.ts';
import { type Choices, type Format, groundOf, paperOf } from './choices.ts';

/** How far it is with what is drawn: `copied` once it was, and `failed` where that is not to be had. */
export type Work = { kind: 'none' } | { kind: 'drawing'; part: number } | { kind: 'failed' } | { kind: 'copied' };

interface Drawn {
  picture: Picture;
  /** What the picture is of, as it may be handed on. */
  handedOn: Disclosed;
  choices: Choices;
  size: Size;
  /** What the file is called. */
  name: string;
  /** Whether it carries the document, which a copy never does. */
  carries: boolean;
}

/** Draws a picture to be saved or copied, and says how far that is. */
export function useDrawing({ picture, handedOn, choices, size, name, carries }: Drawn) {
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
      const { classification } = handedOn;
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

/** A PDF has a worker of its own, which brings the font: it is fetched with the first one that is written. */
async function workerFor(format: Format): Promise<() => Worker> {
  if (format === 'pdf') return (await import('../../exporting/pdf/startPdfWorker.ts')).startPdfWorker;
  return (await import('../../exporting/drawing/startDrawingWorker.ts')).startDrawingWorker;
}
