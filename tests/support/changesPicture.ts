import { expect, it } from 'vitest';
import { textOf } from '../../src/domain/compare/alteration.ts';
import { compare } from '../../src/domain/compare/compare.ts';
import type { Organisation } from '../../src/domain/organisation.ts';
import { documentOf, organisationOf, type Picture } from './picture.ts';
import { plainTexts } from './plainChanges.ts';

/** A picture, or its squads alone; with what no picture shows, by id. */
export type Drawn = string | (Picture & { set?: Record<string, object> });

/** The organisation that a picture shows. */
export function drawn(picture: Drawn): Organisation {
  const shown = typeof picture === 'string' ? { squads: picture } : picture;
  const organisation = organisationOf(documentOf(shown));
  const { tribes, squads, chapters, people, guilds, products, projects, programmes } = organisation;
  const records = [tribes, squads, chapters, people, guilds, products, projects, programmes].flat();
  for (const [id, fields] of Object.entries(shown.set ?? {})) {
    const record = records.find((each) => each.id === id);
    if (!record) throw new Error(`Not in the picture: ${id}`);
    Object.assign(record, fields);
  }
  return organisation;
}

/** One sentence of what changed: before, after, and the texts of all changes, a line each, in the order of letters. */
export type Example = [says: string, before: Drawn, after: Drawn, texts: string];

/** Tests that each of these gives these texts and no other, and that a plain reading gives them too. */
export function showChanges(examples: readonly Example[]): void {
  it.each(examples)('%s', (_, before, after, texts) => {
    const one = drawn(before);
    const other = drawn(after);
    const expected = linesOf(texts.split('\n').map((line) => line.trim()));
    expect(linesOf(compare(one, other).alterations.map(textOf))).toBe(expected);
    expect(linesOf(plainTexts(one, other))).toBe(expected);
  });
}

/** Those that are there, a line each, in the order of letters. */
export const linesOf = (texts: readonly (string | null)[]) => texts.filter(Boolean).sort().join('\n');

/** The lines of a template, without what they are indented by. */
export const linesIn = (text: string) => text.trim().replaceAll(/\n +/g, '\n');
