import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { FORMATTED } from '../../../src/cli/formats.ts';
import { FORMATS, type Format } from '../../../src/cli/options.ts';
import { marked } from '../../../src/wording/saying/marked.ts';
import { annotationsIn } from '../../support/annotationsIn.ts';
import { documentWith } from '../../support/flagged.ts';
import { itOnSchema } from '../../support/realData.ts';
import { onlyRules, reportOf } from '../../support/reportPicture.ts';
import { cellsIn, requestsOf } from '../../support/requestsOf.ts';
import { wordsIn } from '../../support/words.ts';

const NAMES = [
  'Ana\u001b[2J\u0007',
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  ']]> <!-- & &amp; -->',
  'a | b \\| c',
  '100%25 %0A::error::x',
  'two\nlines\r\n::set-output name=a::b',
  '::stop-commands::x',
  '##[error]x',
  '=cmd|calc!A1',
  '\t=1+1',
  '@jan #12 `x` *b* _c_ [d](http://e.example) ![f](g) ~~h~~ www.i.example',
  'half \ud83d, whole \ud83d\udc4d, \ufffe',
  '\u202eturned',
  'Łukasz O’Neill, é & 徐',
];

const people = NAMES.map((_, place) => `N${place}`);
const DETAILS = Object.fromEntries(
  people.map((name, place) => [`person:${name.toLowerCase()}`, { name: NAMES[place] }]),
);
const UNPLACED = documentWith({ squads: `No squad: ${people.join(', ')}`, rules: onlyRules('unplaced') }, DETAILS);
const [TODAY] = UNPLACED.scenarios;
if (!TODAY) throw new Error('There is no scenario');

/** What each format makes of a document whose file, scenario and people have such names; each is found once. */
function made(format: Format, file = 'a,b:c%|<x>\n.json'): string {
  const scenarios = [{ ...TODAY, name: NAMES[6] }] as typeof UNPLACED.scenarios;
  return FORMATTED[format](wordsIn('en'), reportOf({ [file]: { ...UNPLACED, scenarios } }));
}

/** The sentence that is said of each, as it is to be read: control characters as marks. */
const sentences = NAMES.map((name) => marked(`${name} is not in a squad`));

describe('names that mean something elsewhere', () => {
  it.each(FORMATS)('have no control character and no half of a letter left in %s', (format) => {
    const text = made(format);
    if (format === 'json') expect(text.trim()).not.toMatch(/\p{Cc}/u);
    else expect(text.replaceAll('\r\n', '\n').replaceAll('\n', '')).not.toMatch(format === 'csv' ? /\0/ : /\p{Cc}/u);
    expect(Buffer.from(text).toString().length).toBe(text.length);
  });

  it.each(['table', 'summary'] as const)(
    'begin no line of the %s with what the log of a build carries out',
    (format) => {
      const text = made(format, '::add-mask::x.json');
      expect(text.split('\n').filter((line) => /^\s*(?:::|##\[)/.test(line))).toEqual([]);
      expect(text).toContain("'::add-mask::x.json, two␊lines");
    },
  );

  it('stay within their cells in CSV, and are no formulas', () => {
    const rows = Papa.parse<string[]>(made('csv').slice(1), { delimiter: ',', newline: '\r\n' }).data;
    expect(rows).toHaveLength(NAMES.length + 2);
    expect(rows.slice(0, -1).map((cells) => cells.length)).toEqual(rows.slice(0, -1).map(() => 14));
    const names = rows.slice(1, -1).map((cells) => cells[7] ?? '');
    expect(names[9]).toBe("'=cmd|calc!A1");
    expect(names[14]).toBe(NAMES[14]);
    expect(names.filter((name) => /^\s*[=+\-@]/.test(name))).toEqual([]);
  });

  it('stay within their cells in Markdown, and become nothing else', () => {
    const rows = made('md')
      .split('\n')
      .filter((line) => line.startsWith('| hint'));
    expect(rows).toHaveLength(NAMES.length);
    const cells = rows.map((row) => row.split(/(?<!(?<!\\)(?:\\\\)*\\)\|/).map((cell) => cell.trim()));
    expect(cells.map((each) => each.length)).toEqual(rows.map(() => 7));
    expect(cells[1]?.[4]).toBe('&lt;img src=x onerror=alert(1)&gt; is not in a squad');
    expect(cells[4]?.[4]).toBe('a \\| b \\\\\\| c is not in a squad');
    expect(cells[11]?.[4]).toBe(
      '@&#8203;jan \\#12 \\`x\\` \\*b\\* \\_c\\_ \\[d\\](http\\://e.example) \\!\\[f\\](g) \\~\\~h\\~\\~ www\\.i.example is not in a squad',
    );
  });

  it('are texts in HTML, which asks for nothing', () => {
    const html = made('html');
    expect(requestsOf(html)).toEqual([]);
    const said = cellsIn(html).filter((cell) => cell.endsWith(' is not in a squad'));
    expect(said).toEqual(sentences.map((sentence) => sentence.replace(/[\p{Cs}\ufffe]/gu, '\ufffd')));
  });

  it('are texts in the commands of GitHub', () => {
    const read = annotationsIn(made('github'));
    expect(read.map(({ message }) => message)).toEqual(
      sentences.map((sentence) => `${sentence} (${marked(NAMES[6] ?? '')})`),
    );
    expect(new Set(read.map(({ properties }) => properties.file))).toEqual(new Set(['a,b:c%|<x>\n.json']));
  });

  it('are texts in SARIF, and in addresses of files as they must be there', () => {
    const { results } = JSON.parse(made('sarif')).runs[0];
    expect(results.map((each: { message: { text: string } }) => each.message.text)).toEqual(
      sentences.map((sentence) => `${sentence} (${marked(NAMES[6] ?? '')})`),
    );
    const [place] = results[0].locations;
    expect(place.physicalLocation.artifactLocation.uri).toBe('a%2Cb%3Ac%25%7C%3Cx%3E%0A.json');
  });

  itOnSchema('are texts in JUnit’s XML', 'junit.xsd', (complaintsOf) => {
    const xml = made('junit');
    expect(complaintsOf(xml)).toBe('');
    expect(complaintsOf(xml.replace('hostname="localhost"', ''))).toContain('hostname');
    expect(xml).toContain('hint: &lt;img src=x onerror=alert(1)&gt; is not in a squad\n');
    expect(xml).not.toMatch(/<(?:img|script|!--)/);
  });
});
