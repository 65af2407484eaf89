import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/domain/document.ts';
import { folded } from '../../src/domain/folded.ts';
import type { Disclosed } from '../../src/domain/hiding/disclosed.ts';
import { disclosed, type NamesShown } from '../../src/domain/hiding/hide.ts';
import { isTelling } from '../../src/domain/hiding/namesIn.ts';
import { indexOf } from '../../src/domain/lookup/indexOf.ts';
import { check } from '../../src/domain/rules/check.ts';
import { pictureOf } from '../../src/exporting/picture.ts';
import { changesReport } from '../../src/exporting/report/changesReport.ts';
import { changesCsv, changesJson, changesText } from '../../src/exporting/report/changesText.ts';
import { csvReport } from '../../src/exporting/report/csvReport.ts';
import { findingsSheet } from '../../src/exporting/report/findingsSheet.ts';
import { htmlReport } from '../../src/exporting/report/htmlReport.ts';
import { jsonReport } from '../../src/exporting/report/jsonReport.ts';
import { junitReport } from '../../src/exporting/report/junitReport.ts';
import { markdownReport } from '../../src/exporting/report/markdownReport.ts';
import { reportOn } from '../../src/exporting/report/reportOn.ts';
import { sarifReport } from '../../src/exporting/report/sarifReport.ts';
import { workbookBytes } from '../../src/exporting/sheets/workbookBytes.ts';
import { filterSheet } from '../../src/pages/review/filterSheet.ts';
import { findingsReport } from '../../src/pages/review/findingsReport.ts';
import { findingsSheet as reviewSheet } from '../../src/pages/review/findingsSheet.ts';
import { reviewed } from '../../src/pages/review/reviewed.ts';
import { EXAMPLES } from '../../src/storage/examples/examples.ts';
import { writeDocument } from '../../src/storage/writeDocument.ts';
import { markedDocument, type Told, toldIn } from '../support/markedDocument.ts';
import { TODAY } from '../support/picture.ts';
import { KEY, SECRET } from '../support/secrets.ts';
import { wordsIn } from '../support/words.ts';
import { zipParts } from '../support/zipParts.ts';

const WAYS: NamesShown[] = [
  { names: 'pseudonyms', key: KEY, word: 'Person' },
  { names: 'roles', secret: SECRET, word: 'Person' },
];
const words = wordsIn('en');

/** Every file that is made of a document, by its kind: its bytes as text, and of a workbook each of its parts. */
async function filesOf(document: Disclosed): Promise<Record<string, string>> {
  const report = {
    on: TODAY,
    strict: false,
    files: [reportOn('a.json', document, { words, standard: null, today: TODAY })],
  };
  const changes = changesReport(words, { file: 'a', document }, { file: 'b', document: lastFirst(document) }, TODAY);
  const files: Record<string, string> = {
    json: writeDocument(document),
    html: htmlReport(words, report),
    md: markdownReport(words, report),
    csv: csvReport(words, report),
    report: jsonReport(words, report),
    sarif: sarifReport(words, report),
    junit: junitReport(words, report),
    changes: [changesText, changesCsv, changesJson].map((made) => made(words, changes)).join('\n'),
  };
  const sheets = [findingsSheet(words, report)];
  for (const [at, scenario] of document.scenarios.entries()) {
    const findings = check(scenario, document, TODAY);
    const located = reviewed(findings, indexOf(scenario.organisation), null).findings;
    const part = { filter: 'all', shown: 1, all: 2 };
    sheets.push(
      { ...reviewSheet(words, located, { document, scenario, before: scenario }), name: `Findings ${at}` },
      { ...filterSheet(words, part, { document, scenario }), name: `Filter ${at}` },
    );
    files[`review ${at}`] = htmlReport(words, findingsReport(words, located, { document, scenario, part, on: TODAY }));
    // Pictures of every kind are painted from this, and from nothing else.
    const picture = pictureOf(
      document,
      scenario,
      findings,
      words,
      { kind: 'document' },
      { isTrayOpen: true, products: true },
    );
    files[`picture ${at}`] = JSON.stringify(picture);
  }
  const workbook = await workbookBytes(sheets);
  files.xlsx = new TextDecoder('latin1').decode(workbook);
  for (const [name, part] of await zipParts(workbook)) files[`xlsx: ${name}`] = part;
  return files;
}

/** The same with its last scenario first under the id of the first, so that there is something to compare. */
function lastFirst(document: Disclosed): Disclosed {
  const [first] = document.scenarios;
  const last = document.scenarios.at(-1);
  return first && last ? { ...document, scenarios: [{ ...last, id: first.id }] } : document;
}

/** The text of a file as its reader sees it, folded: without the signs that HTML, XML and JSON put for others. */
function seen(file: string): string {
  const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", apos: "'" };
  return folded(
    file
      .replace(/&(amp|lt|gt|quot|#39|apos);/g, (all, sign: string) => signs[sign] ?? all)
      .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      .replace(/\\[nrt]/g, ' ')
      .replace(/\\(["\\/])/g, '$1'),
  );
}

/**
 * What of it can be read in a text: whole, in any case and with or without accents, with no letter or digit beside it, and of
 * an id nothing else either that an id may have. Passed over is what has fewer than three letters or digits, and what is
 * also a word of the organisation: somebody's role or job, an expertise, the name of a unit, or the kind of a person.
 */
function found(told: readonly Told[], text: string, common: ReadonlySet<string>): Told[] {
  return told.filter((each) => {
    const sought = folded(each.text);
    if (!isTelling(sought) || common.has(sought)) return false;
    const beside = each.what === 'id' ? /[\p{L}\p{N}:_~-]/u : /[\p{L}\p{N}]/u;
    for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
      const [before = '', after = ''] = [
        [...text.slice(Math.max(0, at - 2), at)].at(-1),
        [...text.slice(at + sought.length, at + sought.length + 2)][0],
      ];
      if (!beside.test(before) && !beside.test(after)) return true;
    }
    return false;
  });
}

function commonWords({ scenarios }: Document): ReadonlySet<string> {
  const texts = scenarios.flatMap(({ organisation: { tribes, squads, chapters, guilds, people, products } }) => [
    ...people.flatMap(({ role, job }) => [role, job]),
    ...chapters.map(({ expertise }) => expertise),
    ...[tribes, squads, chapters, guilds, products].flatMap((list) => list.map(({ name }) => name)),
  ]);
  return new Set([...texts.map(folded), 'employee', 'external', 'vacancy']);
}

/** What can be read of a document in the files that are made of it, by file; nothing where nothing can. */
async function readIn(document: Document, shown: NamesShown): Promise<Record<string, Told[]>> {
  const told = toldIn(document);
  const common = commonWords(document);
  const files = Object.entries(await filesOf(disclosed(document, shown)));
  const all = files.map(([name, file]) => [name, found(told, seen(file), common)] as const);
  return Object.fromEntries(all.filter(([, each]) => each.length > 0));
}

const editions = EXAMPLES.flatMap(({ id, load }) =>
  (['en', 'nl'] as const).map((language) => ({ id, language, load })),
);

describe('a file with hidden names', () => {
  it.each(editions)('tells nothing of anybody: $id in $language', async ({ load, language }) => {
    const document = await load(language);
    expect(toldIn(document).filter(({ what }) => what === 'name').length).toBeGreaterThan(5);
    for (const shown of WAYS) expect(await readIn(document, shown)).toEqual({});
  });

  it('tells nothing of anybody, whatever the document', async () => {
    await fc.assert(
      fc.asyncProperty(markedDocument, fc.constantFrom(...WAYS), async (document, shown) => {
        expect(await readIn(document, shown)).toEqual({});
      }),
      { numRuns: 30 },
    );
  });

  it('would be told apart: with names shown, all of it is found where it stands', async () => {
    const [company] = editions.filter(({ id }) => id === 'company');
    const document = await (company?.load('en') as Promise<Document>);
    const shown = await readIn(document, { names: 'names' });
    const told = toldIn(document).filter(({ text }) => isTelling(text) && !commonWords(document).has(folded(text)));
    expect(shown.json).toEqual(told);
    for (const kind of ['html', 'csv', 'picture 0', 'xlsx: xl/sharedStrings.xml'])
      expect([kind, shown[kind]?.some(({ what }) => what === 'name') ?? false]).toEqual([kind, true]);
  });
});
