import { expertiseOf, type LegendEntry } from '../domain/colours.ts';
import type { ChapterId, Member, Person, Squad } from '../domain/organisation.ts';
import { type Index, shareIn as shareOf } from '../domain/queries.ts';
import type { Finding } from '../domain/rules/finding.ts';
import { shareIn } from '../wording/numbers.ts';
import type { Words } from '../wording/words.ts';
import type { Flags } from './flags.ts';
import type { Limits } from './limits.ts';
import type { CardFace, ColourIndex } from './scene.ts';

/** What every part of the page is made with. */
export interface Setting {
  index: Index;
  words: Words;
  limits: Limits;
  findings: readonly Finding[];
  flags: Flags;
  colours: ReadonlyMap<string, LegendEntry>;
}

/** The colour of a chapter's expertise; none for nobody's. */
export function colourOf(setting: Setting, chapter: ChapterId | null): ColourIndex {
  const known = chapter && setting.index.chapter(chapter);
  return known ? (setting.colours.get(expertiseOf(known))?.colour ?? null) : null;
}

/** A card without a place yet. */
export function faceOf(
  setting: Setting,
  person: Person,
  squad: Squad | null,
  member?: Member,
  other = false,
): CardFace {
  const { index } = setting;
  const chapter = person.chapter && index.chapter(person.chapter);
  return {
    person: person.id,
    squad: squad?.id ?? null,
    name: person.name,
    role: person.role,
    colour: colourOf(setting, person.chapter),
    productOwner: member?.productOwner ?? false,
    lead: index.chaptersLedBy(person.id).length > 0,
    external: person.kind === 'external',
    vacancy: person.kind === 'vacancy',
    share: squad ? shareIn(shareOf(index.organisation, person.id, squad.id)) : '',
    elsewhere: other && chapter ? chapter.name : '',
  };
}
