import { type ChapterColours, colourOfChapter, expertiseOf, textOfExpertise } from '../domain/colours.ts';
import { type Legend, MARKS, type Mark } from '../domain/legend.ts';
import type { Index } from '../domain/lookup/indexOf.ts';
import type { ChapterId, PersonId } from '../domain/organisation.ts';
import type { CardBox, Scene, TribeBox } from './scene.ts';

/** What of the legend stands in a part of a scene. */
interface Shown {
  /** Chapters that have a column. */
  chapters: ChapterId[];
  /** Whoever has a card or is named in a header, in the colour of their chapter wherever that is. */
  people: Set<PersonId>;
  marks: Set<Mark>;
}

function noteCard({ people, marks }: Shown, card: CardBox): void {
  people.add(card.person);
  if (card.productOwner) marks.add('productOwner');
  if (card.lead) marks.add('chapterLead');
  if (card.manager) marks.add('manager');
  if (card.share === '½') marks.add('half');
  if (card.external) marks.add('external');
  if (card.vacancy) marks.add('vacancy');
}

const inTribe = new WeakMap<TribeBox, Shown>();

/** What stands in a tribe; remembered, since few tribes change at a time. */
function shownIn(box: TribeBox): Shown {
  let shown = inTribe.get(box);
  if (!shown) {
    const chapters = box.columns.flatMap(({ chapter, colour }) => (chapter && colour !== null ? [chapter] : []));
    shown = {
      chapters,
      people: new Set(box.leads.map(({ person }) => person)),
      marks: new Set(box.leads.map(({ mark }) => mark)),
    };
    if (box.ownLimit || box.rows.some((row) => row.ownLimit)) shown.marks.add('ownLimit');
    for (const row of box.rows) for (const cell of row.cells) for (const card of cell.cards) noteCard(shown, card);
    inTribe.set(box, shown);
  }
  return shown;
}

/** The legend of a scene: the colours and signs that stand in it, and no others. */
export function legendOf(scene: Scene, index: Index, colours: ChapterColours): Legend {
  const tray: Shown = { chapters: [], people: new Set(), marks: new Set() };
  for (const card of scene.tray?.cards ?? []) noteCard(tray, card);
  const chapters = new Set<ChapterId>();
  const marks = new Set<Mark>();
  for (const part of [...scene.tribes.map(({ box }) => shownIn(box)), tray]) {
    for (const chapter of part.chapters) chapters.add(chapter);
    for (const mark of part.marks) marks.add(mark);
    for (const id of part.people) {
      const chapter = index.person(id)?.chapter;
      const tribe = chapter && index.chapter(chapter)?.tribe;
      if (tribe && index.isTribe(tribe)) chapters.add(chapter);
    }
  }
  const entries = new Map<string, Legend['expertises'][number]>();
  for (const chapter of index.organisation.chapters) {
    const colour = chapters.has(chapter.id) ? colourOfChapter(colours, chapter) : null;
    const key = `${colour} ${expertiseOf(chapter)}`;
    if (colour !== null && !entries.has(key)) entries.set(key, { expertise: textOfExpertise(chapter), colour });
  }
  return { expertises: [...entries.values()], marks: MARKS.filter((mark) => marks.has(mark)) };
}
