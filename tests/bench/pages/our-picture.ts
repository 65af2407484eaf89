import { openly } from '../../../src/domain/hiding/disclosed.ts';
import { check } from '../../../src/domain/rules/check.ts';
import { type Picture, pictureOf } from '../../../src/exporting/picture.ts';
import { exportDrawing } from '../../../src/exporting/drawing/drawing.ts';
import { sheetOf } from '../../../src/exporting/drawing/sheet.ts';
import { startDrawingWorker } from '../../../src/exporting/drawing/startDrawingWorker.ts';
import { readDocument } from '../../../src/storage/readDocument.ts';
import { fetchSentences, learn } from '../../../src/wording/words.ts';
import { costOf, PICTURE } from './pictureCost.ts';
import { storedText } from './stored.ts';

const never = new AbortController().signal;

const words = await learn('en');
await fetchSentences('panels');

async function wholePicture(): Promise<Picture> {
  const read = readDocument(await storedText());
  const document = read.kind === 'ok' ? openly(read.document) : null;
  const [scenario] = document?.scenarios ?? [];
  if (!document || !scenario) throw new Error('the document is not sound');
  const findings = check(scenario, document, '2027-01-04');
  return pictureOf(document, scenario, findings, words, { kind: 'document' });
}

/** The scale at which the whole document has as many pixels as the peers' picture: ours keeps its own shape. */
function scaleOf(picture: Picture): number {
  let scale = 1;
  for (let step = 0.5; step > 0.001; step /= 2) {
    const { width, height } = sheetOf(picture, scale);
    scale += width * height > PICTURE.width * PICTURE.height ? -step : step;
  }
  return scale;
}

const picture = await wholePicture();
const job = { picture, scale: scaleOf(picture), dark: false };

// What the page does once *Save* is pressed: start a worker, let it draw and compress, hear how far it is.
window.takePicture = () =>
  costOf(async () => {
    const outcome = await exportDrawing(job, () => {}, never, startDrawingWorker);
    return outcome.kind === 'done' ? outcome.blob : null;
  });
