import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openly } from '../../../src/domain/hiding/disclosed.ts';
import { type DrawingOrder, exportDrawing, handOver, type PngJob } from '../../../src/exporting/drawing/drawing.ts';
import { scalesFor } from '../../../src/exporting/drawing/sheet.ts';
import { pictureOf } from '../../../src/exporting/picture.ts';
import { documentOf } from '../../support/picture.ts';
import { RecordingPen } from '../../support/recordingPen.ts';
import { wordsIn } from '../../support/words.ts';

/** Stands in for the browser's canvas, which this test has none of. */
class Canvas {
  static made: Canvas[] = [];
  readonly pen = new RecordingPen();
  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    Canvas.made.push(this);
  }
  getContext() {
    return this.pen;
  }
  async convertToBlob({ type }: { type: string }) {
    return new Blob([JSON.stringify(this.pen.drawn)], { type });
  }
}

beforeEach(() => {
  Canvas.made = [];
  vi.stubGlobal('OffscreenCanvas', Canvas);
});
afterEach(() => vi.unstubAllGlobals());

const document = openly(documentOf({ squads: 'Checkout: Ana*, Bo', chapters: 'Development: Ana, Bo' }));
const [scenario] = document.scenarios;
const picture = scenario && pictureOf(document, scenario, [], wordsIn('en'), { kind: 'document' });
if (!picture) throw new Error('No picture');
const job: PngJob = { format: 'png', picture, size: { kind: 'natural', scale: 1 }, dark: false, ground: 'page' };
const going = new AbortController().signal;

describe('exporting a PNG', () => {
  it('draws on a canvas as large as the sheet, says how far it is, and gives the file', async () => {
    const parts: number[] = [];
    const outcome = await exportDrawing(job, (part) => parts.push(part), going);
    expect(outcome.kind === 'done' && outcome.blob.type).toBe('image/png');
    expect(parts.at(-1)).toBe(1);
    expect(Canvas.made.map(({ width, height }) => `${width} x ${height}`)).toEqual(['688 x 428']);
    expect(Canvas.made[0]?.pen.texts).toContain('Ana');
  });
  it('gives the same bytes every time', async () => {
    const bytes = async () => {
      const outcome = await exportDrawing({ ...job, size: { kind: 'natural', scale: 2 }, dark: true }, () => {}, going);
      return outcome.kind === 'done' ? outcome.blob.text() : '';
    };
    expect(await bytes()).toBe(await bytes());
  });
  it('writes no PDF without the worker that brings its font', async () => {
    const look = { paper: 'a4', dark: false, language: 'en', continued: 'continued', classification: '' } as const;
    const outcome = exportDrawing({ format: 'pdf', picture, ...look }, () => {}, going);
    await expect(outcome).rejects.toThrow('A PDF is written in a worker of its own');
  });
  it('draws nothing that no canvas holds, and says the largest scale', async () => {
    const outcome = await exportDrawing({ ...job, size: { kind: 'natural', scale: 100 } }, () => {}, going);
    expect(outcome).toEqual({ kind: 'too-large', largest: scalesFor(picture).largest });
    expect(Canvas.made).toEqual([]);
  });
  it('stops when it is told to', async () => {
    const stop = new AbortController();
    const promise = exportDrawing({ ...job, size: { kind: 'natural', scale: 4 } }, () => stop.abort(), stop.signal);
    await expect(promise).rejects.toBe(stop.signal.reason);
  });
  it('does not begin when it was stopped before', async () => {
    await expect(exportDrawing(job, () => {}, AbortSignal.abort('no'))).rejects.toBe('no');
    expect(Canvas.made).toEqual([]);
  });
  it('hands all of it to a worker as plain data, in parts that are quickly copied', async () => {
    const [tribe] = job.picture.scene.tribes;
    if (!tribe) throw new Error('No tribe');
    const tribes = Array.from({ length: 1_200 }, (_, at) => ({ ...tribe, x: at }));
    const large = { ...job, picture: { ...job.picture, scene: { ...job.picture.scene, tribes } } };
    const told: DrawingOrder[] = [];
    await handOver({ postMessage: (order) => told.push(structuredClone(order)) }, large, going);
    const parts = told.flatMap((order) => (order.kind === 'tribes' ? [order.tribes] : []));
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.flat()).toEqual(tribes);
    expect(told[0]).toMatchObject({ kind: 'job', job: { size: { scale: 1 }, picture: { title: job.picture.title } } });
    expect(told.at(-1)).toEqual({ kind: 'draw' });
  });
});
