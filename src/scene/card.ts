import { colourOfChapter } from '../domain/colours.ts';
import { shareIn } from '../domain/lookup/shareIn.ts';
import type { ChapterId, Member, Person, Squad } from '../domain/organisation.ts';
import { shareText } from '../wording/saying/numbers.ts';
import type { CardFace, ColourIndex } from './scene.ts';
import type { Setting } from './setting.ts';

/** The colour of a chapter's expertise; none for somebody in no chapter, or in a group of a department or chain. */
export function colourOf({ colours, index }: Setting, chapter: ChapterId | null): ColourIndex {
  const known = chapter && index.chapter(chapter);
  return known && index.isTribe(known.tribe) ? colourOfChapter(colours, known) : null;
}

/** A card without a place yet. */
export function faceOf(
  setting: Setting,
  person: Person,
  squad: Squad | null,
  member?: Member,
  other = false,
): CardFace {
  const { index, words } = setting;
  const chapter = person.chapter && index.chapter(person.chapter);
  const led = index.chaptersLedBy(person.id);
  const lead = led.some(({ tribe }) => index.isTribe(tribe));
  return {
    person: person.id,
    squad: squad?.id ?? null,
    name: person.name,
    role: person.role,
    colour: colourOf(setting, person.chapter),
    productOwner: (member?.productOwner ?? false) && (!squad || index.isTribe(squad.tribe)),
    lead,
    manager: led.length > 0 && !lead,
    external: person.kind === 'external',
    vacancy: person.kind === 'vacancy',
    share: squad ? shareText(words, shareIn(index.organisation, person.id, squad.id)) : '',
    elsewhere: other && chapter ? chapter.name : '',
  };
}
