import { readFileSync, writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { readFonts } from '../../../src/exporting/pdf/fonts.ts';
import { pdfOf } from '../../../src/exporting/pdf/pdf.ts';
import { pagesOf } from '../../../src/exporting/pdf/pages.ts';
import { pictureOf } from '../../../src/exporting/picture.ts';
import { check } from '../../../src/domain/rules/check.ts';
import { readDocument } from '../../../src/storage/readDocument.ts';
import { boxLettering } from '../../support/boxLettering.ts';
import { wordsIn } from '../../support/words.ts';
import { documentOf } from '../../support/picture.ts';

const read = (path: string) => {
  const r = readDocument(readFileSync(path));
  if (r.kind === 'refused') throw new Error(JSON.stringify(r.faults));
  return r.document;
};
it('writes', async () => {
  const fonts = await readFonts();
  const world = documentOf({
    tribes: 'Wereld (Łukasz Żółć; أحمد علي): Checkout 收银, Ödeme ışık, Development, Data 🚀',
    squads: 'Checkout 收银: 徐伟*, Łukasz Żółć, Işıl Şahin, أحمد علي, Ana 🎉 Bo, שרה כהן / Ödeme ışık: Nguyễn Thị Ánh*, Дмитрий Иванов, Ελένη Παπαδοπούλου, आरव शर्मा, Cornelis van der Oudermeulen-Schimmelpenninck van der Oye',
    chapters: 'Development (徐伟): 徐伟, Łukasz Żółć, Işıl Şahin, أحمد علي, Nguyễn Thị Ánh / Data 🚀: Ana 🎉 Bo, שרה כהן, Дмитрий Иванов, Ελένη Παπαδοπούλου, आरव शर्मा, Cornelis van der Oudermeulen-Schimmelpenninck van der Oye',
  });
  for (const [name, doc] of [
    ['mortgage', read('src/storage/examples/mortgage.en.json')],
    ['company', read('src/storage/examples/company.nl.json')],
    ['chain', read('src/storage/examples/chain.en.json')],
    ['kubernetes', read('/work/shared/data/kubernetes.json')],
    ['world', world],
  ] as const) {
    const s = doc.scenarios[0]!;
    const p = pictureOf(doc, s, check(s, doc, '2027-02-01'), wordsIn('en'), { kind: 'document' });
    if (process.env.ONLY && !process.env.ONLY.includes(name)) continue; for (const paper of ['a4', 'a3', 'wide'] as const) {
      const t0 = performance.now(); const n = pagesOf(p, paper, 'c').length; const t = performance.now(); console.log('pages', n, Math.round(t - t0));
      const bytes = await pdfOf(p, { paper, dark: false, language: 'en', continued: 'continued', classification: doc.classification || 'Confidential' }, fonts, boxLettering(), () => {});
      console.log(name, paper, bytes.length, Math.round(performance.now() - t), 'ms');
      writeFileSync(`/tmp/pdfout/${name}-${paper}.pdf`, bytes);
    }
  }
});
