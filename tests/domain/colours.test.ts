import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ChapterColours,
  COLOURS,
  colourOfChapter,
  coloursIn,
  coloursOf,
  expertiseOf,
  PATTERNS,
} from '../../src/domain/colours.ts';
import type { Chapter } from '../../src/domain/organisation.ts';

/** `Shop: Data, Law=Compliance / Bank: Data`: the chapters of two tribes, one of which states another expertise. */
function chaptersOf(drawn: string): Chapter[] {
  return drawn.split(' / ').flatMap((line) => {
    const [tribe = '', names = ''] = line.split(': ');
    return names.split(', ').map((each): Chapter => {
      const [name = '', expertise = ''] = each.split('=');
      const id = `chapter:${tribe}-${name}`.toLowerCase() as Chapter['id'];
      return { id, tribe: `tribe:${tribe.toLowerCase()}` as Chapter['tribe'], name, expertise, lead: null };
    });
  });
}

const scenario = (chapters: readonly Chapter[]) => ({ organisation: { chapters: [...chapters] } });
const given = (chapters: readonly Chapter[], before?: ChapterColours) => coloursIn([scenario(chapters)], before);
const numbers = (colours: ChapterColours, chapters: readonly Chapter[]) =>
  chapters.map((chapter) => colourOfChapter(colours, chapter));

/** The same chapters, one of them with something else about it. */
const changed = (chapters: readonly Chapter[], id: string, values: Partial<Chapter>) =>
  chapters.map((each) => (each.id === id ? { ...each, ...values } : each));

describe('the colours of chapters', () => {
  it('follow their expertise, or their name where they state none, however it is written', () => {
    const chapters = chaptersOf('Shop: Data, Pipes= data , Law / Bank: DATA, Reports=Law');
    expect(numbers(given(chapters), chapters)).toEqual([0, 0, 1, 0, 1]);
  });
  it('are chosen by the commonest expertises first, and in order among those that are as common', () => {
    const chapters = chaptersOf('Shop: Law, Design, Data / Bank: Sales, Data, Design / Home: Data');
    expect(numbers(given(chapters), chapters)).toEqual([2, 1, 0, 3, 0, 1, 0]);
  });
  it('are counted over all scenarios', () => {
    const today = chaptersOf('Shop: Law, Data');
    const later = chaptersOf('Shop: Data, Design');
    const colours = coloursIn([scenario(today), scenario(later)]);
    expect([numbers(colours, today), numbers(colours, later)]).toEqual([
      [1, 0],
      [0, 2],
    ]);
  });
  it('are the same values until chapters change', () => {
    const chapters = chaptersOf('Shop: Law, Data');
    const organisation = { chapters };
    const colours = coloursIn([{ organisation }]);
    expect(coloursIn([{ organisation: { chapters } }], colours)).toBe(colours);
    expect(coloursIn([{ organisation }, { organisation }], colours)).not.toBe(colours);
    expect(coloursIn([scenario(chapters)], colours)).not.toBe(colours);
    expect(coloursOf(organisation)).toBe(coloursOf({ chapters }));
    expect(numbers(coloursOf(organisation), chapters)).toEqual([0, 1]);
  });
  it('are none of a chapter that was given none', () => {
    const [chapter] = chaptersOf('Shop: Law');
    expect(chapter && colourOfChapter(given([]), chapter)).toBeNull();
    const [elsewhere] = chaptersOf('Bank: Law');
    expect(elsewhere && colourOfChapter(given(chaptersOf('Shop: Law')), elsewhere)).toBe(0);
  });

  it('stay when a commoner expertise comes, which takes a free one', () => {
    const before = chaptersOf('Shop: Law, Data');
    const after = chaptersOf('Home: Design / Bank: Design / Shop: Law, Data, Design');
    expect(numbers(given(after, given(before)), after)).toEqual([2, 2, 0, 1, 2]);
  });
  it('are not given to others while they are gone, and are theirs again when they are back', () => {
    const before = chaptersOf('Shop: Law, Data');
    const without = chaptersOf('Shop: Data');
    const other = chaptersOf('Shop: Data, Design');
    const colours = given(other, given(without, given(before)));
    expect(numbers(colours, other)).toEqual([1, 2]);
    expect(numbers(given(before, colours), before)).toEqual([0, 1]);
  });
  it('stay with whoever corrects a name that nobody else has, also after undo', () => {
    const before = chaptersOf('Shop: Law, Dta');
    const after = changed(before, 'chapter:shop-dta', { name: 'Data' });
    const first = given(before);
    const second = given(after, first);
    expect(numbers(second, after)).toEqual([0, 1]);
    expect(numbers(given(before, second), before)).toEqual([0, 1]);
    const namesake = [...after, ...chaptersOf('Shop: Dta').map((each) => ({ ...each, id: 'chapter:2' as const }))];
    expect(numbers(given(namesake, second), namesake)).toEqual([0, 1, 2]);
  });
  it('are those of another expertise for whoever goes over to it', () => {
    const before = chaptersOf('Shop: Law, Data / Bank: Law');
    const after = changed(before, 'chapter:bank-law', { expertise: 'Data' });
    expect(numbers(given(after, given(before)), after)).toEqual([0, 1, 1]);
    const alone = changed(before, 'chapter:bank-law', { expertise: 'Rules' });
    expect(numbers(given(alone, given(before)), alone)).toEqual([0, 1, 2]);
  });

  it('are shared between tribes once all are taken, by those that fewest have', () => {
    const many = (tribe: string, from: number, count: number) =>
      chaptersOf(`${tribe}: ${Array.from({ length: count }, (_, at) => `E${from + at}`).join(', ')}`);
    const all = COLOURS * PATTERNS;
    const shop = many('Shop', 0, all);
    const bank = many('Bank', all, 3);
    expect(numbers(given([...shop, ...bank]), [...shop, ...bank])).toEqual([...shop.keys(), 0, 1, 2]);
    // The expertise of one tribe comes to the other, where its colour is another's: it is the newcomer who takes another.
    const moved = chaptersOf('Bank: E1');
    const after = [...shop, ...bank, ...moved];
    expect(numbers(given(after, given([...shop, ...bank])), [...bank, ...moved])).toEqual([0, 1, 2, 3]);
    // One more than there are colours in one tribe.
    const full = many('Shop', 0, all + 1);
    expect(numbers(given(full), full)).toEqual([...shop.keys(), 0]);
  });
});

const names = ['Data', 'Law', 'Design', 'Risk', 'Sales', 'Care', 'Quality', 'Mobile', 'Audit', 'Legal', 'Tax', 'Media'];
const anyChapter: fc.Arbitrary<Chapter> = fc.record({
  id: fc.integer({ min: 0, max: 400 }).map((at) => `chapter:${at}` as const),
  tribe: fc.integer({ min: 0, max: 5 }).map((at) => `tribe:${at}` as const),
  name: fc.tuple(fc.constantFrom(...names), fc.integer({ min: 0, max: 12 })).map(([name, at]) => `${name} ${at}`),
  expertise: fc.constantFrom('', '', '', 'Data 1', 'data 1', 'Law 2'),
  lead: fc.constant(null),
});
/** At most 72 expertises in a tribe, and more than 72 in all of them. */
const anyChapters = (maxLength: number) =>
  fc
    .uniqueArray(anyChapter, { maxLength, selector: ({ id }) => id })
    .filter((chapters) => [...byTribe(chapters).values()].every((set) => set.size <= COLOURS * PATTERNS));

function byTribe(chapters: readonly Chapter[]): Map<string, Set<string>> {
  const tribes = new Map<string, Set<string>>();
  for (const chapter of chapters) {
    const set = tribes.get(chapter.tribe) ?? new Set();
    tribes.set(chapter.tribe, set.add(expertiseOf(chapter)));
  }
  return tribes;
}

/** Pairs in one tribe that look the same and do not state the same. */
function alike(colours: ChapterColours, chapters: readonly Chapter[]): string[] {
  const owners = new Map<string, string>();
  return chapters.flatMap((chapter) => {
    const key = `${chapter.tribe} ${colourOfChapter(colours, chapter)}`;
    const owner = owners.get(key) ?? expertiseOf(chapter);
    owners.set(key, owner);
    return owner === expertiseOf(chapter) ? [] : [`${key}: ${owner}, ${expertiseOf(chapter)}`];
  });
}

describe('any chapters', () => {
  it('have a colour each, and no two in a tribe the same unless they state the same', () => {
    fc.assert(
      fc.property(anyChapters(300), (chapters) => {
        const colours = given(chapters);
        expect(alike(colours, chapters)).toEqual([]);
        for (const colour of numbers(colours, chapters)) expect(colour).toBeLessThan(COLOURS * PATTERNS);
        for (const colour of numbers(colours, chapters)) expect(colour).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 60 },
    );
  });
  it('have the same colours whenever the same document is opened', () => {
    fc.assert(
      fc.property(anyChapters(200), (chapters) => {
        expect(numbers(given(structuredClone(chapters)), chapters)).toEqual(numbers(given(chapters), chapters));
      }),
      { numRuns: 30 },
    );
  });
  it('keep their colours whoever comes or goes, and do so still when that is undone', () => {
    fc.assert(
      fc.property(anyChapters(150), anyChapters(150), (chapters, others) => {
        const first = given(chapters);
        // Half of them leave and others come, some in place of one that was there.
        const staying = chapters.filter((_, at) => at % 2 === 0);
        const after = [...staying, ...others.filter(({ id }) => !staying.some((each) => each.id === id))];
        const fits = [...byTribe(after).values()].every((set) => set.size <= COLOURS * PATTERNS);
        const second = given(after, first);
        expect(numbers(second, staying)).toEqual(numbers(first, staying));
        if (fits) expect(alike(second, after)).toEqual([]);
        const undone = given(chapters, second);
        expect(numbers(undone, chapters)).toEqual(numbers(first, chapters));
        expect(numbers(given(after, undone), after)).toEqual(numbers(second, after));
      }),
      { numRuns: 60 },
    );
  });
  it('keep the colours of one scenario while others come', () => {
    fc.assert(
      fc.property(anyChapters(100), anyChapters(100), (today, later) => {
        const first = given(today);
        const both = coloursIn([scenario(today), scenario(later)], first);
        expect(numbers(both, today)).toEqual(numbers(first, today));
        expect(numbers(coloursIn([scenario(later)], both), later)).toEqual(numbers(both, later));
      }),
      { numRuns: 30 },
    );
  });
});

describe('what was asked before of the same scenarios', () => {
  const scenarios = [scenario(chaptersOf('Shop: Data, Law'))];

  it('is the very same answer after the same colours, and another after others', () => {
    const first = coloursIn(scenarios);
    expect(coloursIn(scenarios)).toBe(first);
    const before = given(chaptersOf('Bank: Law, Risk, Care, Data'));
    const after = coloursIn(scenarios, before);
    expect(after).not.toBe(first);
    expect(numbers(after, chaptersOf('Shop: Data, Law'))).toEqual([3, 0]);
    expect(numbers(first, chaptersOf('Shop: Data, Law'))).toEqual([0, 1]);
    expect(coloursIn(scenarios, before)).toBe(after);
  });
});
