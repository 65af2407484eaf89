import { describe, expect, it } from 'vitest';
import { readRules } from '../../src/storage/readRules.ts';
import { writeDocument } from '../../src/storage/writeDocument.ts';
import { rulesFileNotes } from '../../src/wording/saying/rulesFileNotes.ts';
import { documentOf } from '../support/picture.ts';
import { wordsIn } from '../support/words.ts';

const read = (content: unknown) =>
  readRules(new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content)));

/** What is said of a file: its notes in both languages, or its faults. */
function said(content: unknown): string {
  const result = read(content);
  if (result.kind === 'refused') return result.faults.map(({ code, path }) => `${path}: ${code}`).join('\n');
  return (['en', 'nl'] as const).flatMap((language) => rulesFileNotes(wordsIn(language), result)).join('\n');
}

describe('a file of rules', () => {
  it('has its pack, its rules and its waivers, and nothing else', () => {
    const waiver = { rule: 'squad-size', subject: 'squad:app', reason: 'until the merger', upTo: 11 };
    const result = read({ rules: { 'squad-size': { limit: 8 } }, waivers: [waiver], name: 'Ours' });
    expect(result).toMatchObject({
      kind: 'ok',
      settings: { pack: 'whitepaper', rules: { 'squad-size': { limit: 8 } }, waivers: [waiver] },
      document: null,
    });
    expect(said({ pack: 'strict' })).toBe('');
  });

  it('may be a whole document, and is said to be one', () => {
    const document = documentOf({ squads: 'Checkout: Ana*', rules: { 'tribe-size': { limit: 90 } } });
    const text = writeDocument({ ...document, name: 'Wonen' });
    expect(read(text)).toMatchObject({ settings: { rules: { 'tribe-size': { limit: 90 } } }, document: 'Wonen' });
    expect(said(text)).toBe(`This is the whole document “Wonen”: its rules are taken from it.
Dit is het hele document “Wonen”: de regels komen daaruit.`);
    expect(said({ ...JSON.parse(text), version: 99 })).toBe('version: newer-version');
  });

  it('has rules and keys that are not known named and counted, where they stand', () => {
    const waivers = [{ rule: 'squad-sise', subject: 'squad:a', reason: 'x', untill: '2027-03-31' }];
    const rules = {
      'squad-sise': { limit: 8 },
      'squad-size': { max: 8 },
      'tribe-lead': { limits: {}, severity: 'off' },
      7: {},
    };
    expect(said({ rules, waivers, limits: 3 })).toBe(
      `2 rules are not known here and have no effect: 7, squad-sise
4 keys are not known here and have no effect: rules.squad-size.max, rules.tribe-lead.limits, waivers[0].untill, limits
2 regels zijn hier onbekend en hebben geen effect: 7, squad-sise
4 sleutels zijn hier onbekend en hebben geen effect: rules.squad-size.max, rules.tribe-lead.limits, waivers[0].untill, limits`,
    );
    const many = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => [id, {}]));
    expect(said({ rules: many }).split('\n')[0]).toBe(
      '7 rules are not known here and have no effect: a, b, c, d, e, 2 more',
    );
  });

  it.each([
    [{}, ': no-rules'],
    [{ name: 'tribecraft', version: '1.0.0' }, ': no-rules'],
    [[], ': wrong-type'],
    [{ rules: { 'squad-size': { severity: 'breach' } } }, 'rules.squad-size.severity: unknown-choice'],
    [{ rules: { 'tribe-lead': { limit: 3 } } }, 'rules.tribe-lead.limit: no-limit'],
    [{ pack: 'loose', rules: [] }, 'pack: unknown-choice\nrules: wrong-type'],
    ['{"pack":"strict","__proto__":{}}', '__proto__: forbidden-key'],
  ])('is refused as %j', (content, faults) => {
    expect(said(content)).toBe(faults);
  });
});
