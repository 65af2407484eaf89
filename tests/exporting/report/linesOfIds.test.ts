import { expect, it } from 'vitest';
import { FORMATTED } from '../../../src/cli/formats.ts';
import { openly } from '../../../src/domain/hiding/disclosed.ts';
import { linesOfIds } from '../../../src/exporting/report/linesOfIds.ts';
import { reportOn } from '../../../src/exporting/report/reportOn.ts';
import { writeDocument } from '../../../src/storage/writeDocument.ts';
import { documentOf, TODAY } from '../../support/picture.ts';
import { onlyRules } from '../../support/reportPicture.ts';
import { wordsIn } from '../../support/words.ts';

it('knows things again in each scenario, however the text is written', () => {
  const lineOf = linesOfIds(`{ "scenarios": [
    { "id": "scenario:a", "squads": [{ "id": "squad:x" }, { "id":
      "squad:y", "members": [{ "person": "person:p" }] }],
      "people": [{"id":"person:p"}] },
    { "id" : "scenario:b", "squads": [{ "id": "squad:x", "coach": "person:p" }] }
  ], "notes": [{ "id": "note:n", "subject": "squad:z" }] }`);
  const lines = ['squad:x', 'squad:y', 'squad:z', 'person:p'].flatMap((id) =>
    ['scenario:a', 'scenario:b'].map((scenario) => `${scenario} ${id} ${lineOf(scenario, id)}`),
  );
  expect(`\n${lines.join('\n')}\n`).toBe(`
scenario:a squad:x 2
scenario:b squad:x 5
scenario:a squad:y 2
scenario:b squad:y undefined
scenario:a squad:z undefined
scenario:b squad:z undefined
scenario:a person:p 4
scenario:b person:p undefined
`);
  expect(lineOf('scenario:a', 'scenario:a')).toBe(2);
});

it('leads from each finding to the line of what is at fault', () => {
  const document = documentOf({
    squads: 'Checkout: Ana / Refunds: Bo*, Cy',
    scenarios: 'Today / Split < Today',
    rules: onlyRules('squad-product-owner', 'line-manager'),
  });
  const text = writeDocument(document);
  const checking = { words: wordsIn('en'), standard: null, today: TODAY };
  const file = reportOn('a.json', openly(document), checking, linesOfIds(text));
  const at = text.split('\n');
  const found = file.scenarios.flatMap(({ findings }) => findings);
  expect(found.map(({ subject, line = 0 }) => at[line - 1]?.trim() === `"id": "${subject}",`)).toEqual(
    found.map(() => true),
  );
  expect(new Set(found.map(({ line }) => line)).size).toBe(found.length);
  expect(found).toHaveLength(6);
  const report = { on: TODAY, strict: false, files: [file] };
  const lines = found.map(({ line }) => line);
  const annotated = FORMATTED.github(checking.words, report).match(/(?<=,line=)\d+/g);
  expect(annotated?.map(Number)).toEqual(lines);
  const { results } = JSON.parse(FORMATTED.sarif(checking.words, report)).runs[0];
  expect(results.map(({ locations }: SarifPlaces) => locations[0]?.physicalLocation.region.startLine)).toEqual(lines);
});

interface SarifPlaces {
  locations: { physicalLocation: { region: { startLine: number } } }[];
}
