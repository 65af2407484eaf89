import { answerOrders } from '../drawing/answerOrders.ts';
import { readFonts } from './fonts.ts';
import { canvasLettering } from './lettering.ts';
import { pdfOf } from './pdf.ts';

answerOrders(async (job, onProgress) => {
  if (job.format !== 'pdf') throw new Error(`A worker for PDF draws no ${job.format}`);
  const bytes = await pdfOf(job.picture, job, await readFonts(), canvasLettering(), onProgress);
  return { kind: 'done', blob: new Blob([bytes], { type: 'application/pdf' }) };
});
