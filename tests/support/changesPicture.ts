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

/** The texts of all changes from one picture to another, a line each, sorted: as they are found, and as read plainly. */
export function changesBetween(before: Drawn, after: Drawn): { found: string; plain: string } {
  const one = drawn(before);
  const other = drawn(after);
  const texts = compare(one, other).alterations.map(textOf);
  const lines = (of: readonly string[]) => [...of].sort().join('\n');
  return { found: lines(texts.filter((text) => text !== null)), plain: lines(plainTexts(one, other)) };
}
