import { expect, it } from 'vitest';
import { readRules } from '../../src/storage/readRules.ts';
import { writeRules } from '../../src/storage/writeDocument.ts';
import { documentOf } from '../support/picture.ts';

it('the rules of a document are written as a file that reads the same', () => {
  const document = documentOf({
    squads: 'Checkout: Ana*',
    scenarios: 'Today / Split < Today',
    rules: { 'squad-size': { limit: 8 }, 'a-later-rule': { severity: 'info' } },
    waivers: 'squad-coach squad:checkout / unplaced person:ana [Split]',
  });
  const { pack, rules, waivers } = document;
  const text = writeRules(document);
  expect(readRules(new TextEncoder().encode(text))).toStrictEqual({
    kind: 'ok',
    settings: { pack, rules, waivers },
    document: null,
    unknownRules: ['a-later-rule'],
    unknownKeys: [],
  });
  expect(writeRules({ ...document, waivers: waivers.slice(0, 1) })).toBe(`{
  "pack": "whitepaper",
  "rules": {
    "squad-size": {
      "limit": 8
    },
    "a-later-rule": {
      "severity": "info"
    }
  },
  "waivers": [
    {
      "rule": "squad-coach",
      "subject": "squad:checkout",
      "reason": "for now"
    }
  ]
}
`);
});
