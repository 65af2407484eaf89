import type { Chapter, ChapterId, Organisation, TribeId } from './organisation.ts';

/** How many colours there are for chapters, and patterns of each: first every colour solid, then every colour patterned. */
export const COLOURS = 12;
export const PATTERNS = 6;
const ALL = COLOURS * PATTERNS;

type Chapters = readonly Chapter[];

/** One line of the legend: an expertise, as it was first written, and its colour. */
export interface LegendEntry {
  expertise: string;
  colour: number;
}

/** Which chapter has which colour. Whatever once had one keeps it, so that undo and another scenario recolour nobody. */
export interface ChapterColours {
  /** The colour of each expertise, which a tribe departs from only where another chapter of it has that colour. */
  readonly expertises: ReadonlyMap<string, number>;
  /** The colour of each chapter in each tribe and with each expertise that it has had. */
  readonly given: ReadonlyMap<string, number>;
  /** The chapters that stand now, a list for each scenario. */
  readonly standing: readonly Chapters[];
}

const NONE: ChapterColours = { expertises: new Map(), given: new Map(), standing: [] };

export const textOfExpertise = (chapter: Chapter) => chapter.expertise.trim() || chapter.name.trim();

/** What a chapter's colour follows, and all of it that its colour depends on; remembered, since it is often asked. */
interface Key {
  expertise: string;
  place: string;
}
const keys = new WeakMap<Chapter, Key>();

function keyOf(chapter: Chapter): Key {
  let key = keys.get(chapter);
  if (!key) {
    const expertise = textOfExpertise(chapter).toLowerCase();
    keys.set(chapter, (key = { expertise, place: `${chapter.id} ${chapter.tribe} ${expertise}` }));
  }
  return key;
}

/** What chapters of one colour share: their expertise, or their name where they state none. */
export const expertiseOf = (chapter: Chapter) => keyOf(chapter).expertise;

const placeOf = (chapter: Chapter) => keyOf(chapter).place;

/** A chapter's colour, from 0 on; `null` where it has been given none. */
export function colourOfChapter({ expertises, given }: ChapterColours, chapter: Chapter): number | null {
  return given.get(placeOf(chapter)) ?? expertises.get(expertiseOf(chapter)) ?? null;
}

/** More than any number of expertises. */
const TAKEN = 1e6;

/** Gives colours to chapters, one after the other, beside those that were given before. */
class Giving {
  readonly expertises: Map<string, number>;
  readonly given: Map<string, number>;
  /** Whose each colour is, tribe by tribe. */
  readonly #owners = new Map<TribeId, Map<number, string>>();
  /** How many expertises have each colour. */
  readonly #uses = new Array<number>(ALL).fill(0);

  constructor({ expertises, given }: ChapterColours) {
    this.expertises = new Map(expertises);
    this.given = new Map(given);
    for (const colour of expertises.values()) add(this.#uses, colour);
  }

  #ownersIn(tribe: TribeId): Map<number, string> {
    let owners = this.#owners.get(tribe);
    if (!owners) this.#owners.set(tribe, (owners = new Map()));
    return owners;
  }

  /** Whether no other expertise of the chapter's tribe has this colour. */
  isFree(chapter: Chapter, colour: number): boolean {
    const expertise = expertiseOf(chapter);
    return (this.#ownersIn(chapter.tribe).get(colour) ?? expertise) === expertise;
  }

  /** Whether a chapter may have this colour in its tribe, in which nobody else can have it from then on. */
  keeps(chapter: Chapter, colour: number): boolean {
    const isFree = this.isFree(chapter, colour);
    if (isFree) this.#ownersIn(chapter.tribe).set(colour, expertiseOf(chapter));
    return isFree;
  }

  /** The colour that is free in most of these tribes; of those the one that fewest expertises have, and the first. */
  #freest(tribes: Iterable<TribeId>): number {
    const costs = [...this.#uses];
    for (const tribe of tribes) for (const colour of this.#ownersIn(tribe).keys()) add(costs, colour, TAKEN);
    return costs.indexOf(Math.min(...costs));
  }

  /** Gives chapters of one expertise its colour, which it gets now where it has none: that of `heir`, or the freest. */
  giveAll(expertise: string, chapters: Chapters, heir: number | undefined): void {
    let own = this.expertises.get(expertise);
    if (own === undefined) {
      own = heir ?? this.#freest(new Set(chapters.map(({ tribe }) => tribe)));
      this.expertises.set(expertise, own);
      add(this.#uses, own);
    }
    for (const chapter of chapters) {
      const here = [...this.#ownersIn(chapter.tribe)].find(([, owner]) => owner === expertise)?.[0] ?? own;
      const colour = this.isFree(chapter, here) ? here : this.#freest([chapter.tribe]);
      this.given.set(placeOf(chapter), this.keeps(chapter, colour) ? colour : own);
    }
  }
}

function add(counts: number[], at: number, more = 1): void {
  counts[at] = (counts[at] ?? 0) + more;
}

function byExpertise(chapters: Chapters): Map<string, Chapter[]> {
  const groups = new Map<string, Chapter[]>();
  for (const chapter of chapters) {
    const group = groups.get(expertiseOf(chapter));
    if (group) group.push(chapter);
    else groups.set(expertiseOf(chapter), [chapter]);
  }
  return groups;
}

/**
 * The colours of expertises that nobody states any more, by the chapters that stated them: whoever corrects a name keeps
 * its colour.
 */
function leftBehind(before: ChapterColours, now: Chapters): Map<ChapterId, number> {
  const stated = new Set(now.map(expertiseOf));
  const left = new Map<ChapterId, number>();
  for (const chapter of before.standing.flat()) {
    const colour = colourOfChapter(before, chapter);
    if (colour !== null && !stated.has(expertiseOf(chapter))) left.set(chapter.id, colour);
  }
  return left;
}

type Scenarios = readonly { organisation: Pick<Organisation, 'chapters'> }[];

function isSame(one: readonly Chapters[], other: readonly Chapters[]): boolean {
  return one.length === other.length && one.every((chapters, at) => chapters === other[at]);
}

/**
 * The colours of all chapters of some scenarios, after those they had `before`. Whoever had one keeps it; of the others
 * the commonest expertises choose first. Two chapters of one tribe have the same only where they state the same
 * expertise, or where all are taken.
 */
export function coloursIn(scenarios: Scenarios, before: ChapterColours = NONE): ChapterColours {
  const known = remembered.get(scenarios);
  if (known?.before === before) return known.colours;
  const colours = coloured(scenarios, before);
  remembered.set(scenarios, { before, colours });
  return colours;
}

/** What was asked last of each list of scenarios: what was foreseen has the very colours that it will have. */
const remembered = new WeakMap<Scenarios, { before: ChapterColours; colours: ChapterColours }>();

function coloured(scenarios: Scenarios, before: ChapterColours): ChapterColours {
  const standing = scenarios.map(({ organisation }) => organisation.chapters);
  if (isSame(standing, before.standing)) return before;
  const stood = new Set(before.standing.flat().map(placeOf));
  const chapters = standing.flat();
  const coming = chapters.filter((chapter) => !stood.has(placeOf(chapter)));
  if (coming.length === 0) return { ...before, standing };
  const giving = new Giving(before);
  const had = (chapter: Chapter) => before.given.get(placeOf(chapter));
  const tribes = new Set(coming.map(({ tribe }) => tribe));
  for (const chapter of chapters) {
    if (tribes.has(chapter.tribe) && stood.has(placeOf(chapter))) giving.keeps(chapter, had(chapter) ?? 0);
  }
  // Who is back has the colour that they had, unless somebody took it.
  const waiting = coming.filter((chapter) => {
    const colour = had(chapter);
    return colour === undefined || !giving.keeps(chapter, colour);
  });
  const left = leftBehind(before, chapters);
  const groups = [...byExpertise(waiting)].sort(([, one], [, other]) => other.length - one.length);
  for (const [expertise, group] of groups) {
    const heir = group.find(({ id }) => left.has(id));
    giving.giveAll(expertise, group, heir && left.get(heir.id));
  }
  return { expertises: giving.expertises, given: giving.given, standing };
}

const alone = new WeakMap<Chapters, ChapterColours>();

/** The colours of an organisation by itself, as if it had just been opened. */
export function coloursOf(organisation: Pick<Organisation, 'chapters'>): ChapterColours {
  let colours = alone.get(organisation.chapters);
  if (!colours) alone.set(organisation.chapters, (colours = coloursIn([{ organisation }])));
  return colours;
}
