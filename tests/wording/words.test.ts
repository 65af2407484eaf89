import { beforeEach, describe, expect, it, vi } from 'vitest';

/** The words of a page that has just been opened. */
let page: typeof import('../../src/wording/words.ts');

beforeEach(async () => {
  vi.resetModules();
  page = await import('../../src/wording/words.ts');
});

describe('words', () => {
  it('are nobody’s before a language is learnt', () => {
    expect(() => page.wordsIn('nl')).toThrow('Nobody speaks nl yet');
  });

  it('of the page are there once it is, with their numbers and names in them', async () => {
    const words = await page.learn('en');
    expect(page.wordsIn('en')).toBe(words);
    expect(words.t('scene.numbers.vacancies', { count: 1 })).toBe('1 vacancy');
    expect(words.t('scene.numbers.vacancies', { count: 2 })).toBe('2 vacancies');
    expect(words.list(['Ana', 'Bo', 'Cy'])).toBe('Ana, Bo and Cy');
  });

  it('about a form of organisation say so where they ask and are not told', async () => {
    const words = await page.learn('en');
    const about = page.wordsAbout(words, 'chain');
    expect(about.t('scene.tribe', { name: 'Homes' })).toBe('Chain Homes');
    expect(about.t('scene.tribe', { name: 'Homes', form: 'department' })).toBe('Department Homes');
    expect(about.t('scene.other')).toBe('Other');
    expect(about.list(['Ana', 'Bo'])).toBe('Ana and Bo');
    expect(words.t('scene.tribe', { name: 'Homes' })).toBe('Tribe Homes');
  });

  it('of a part say their names until it is fetched, also where one was said before', async () => {
    const words = await page.learn('en');
    expect(words.t('panels.addPeople.title')).toBe('panels.addPeople.title');
    await page.fetchSentences('dialogs');
    expect(words.t('panels.addPeople.title')).toBe('Add people');
  });

  it('of a second language come with every part of the first', async () => {
    await page.learn('en');
    await page.fetchSentences('dialogs');
    expect((await page.learn('nl')).t('panels.addPeople.title')).toBe('Mensen toevoegen');
  });

  it('wait for a part that is asked for while the language is being learnt', async () => {
    const [words] = await Promise.all([page.learn('nl'), page.fetchSentences('dialogs')]);
    expect(words.t('panels.addPeople.title')).toBe('Mensen toevoegen');
  });

  it('of two languages hold their numbers apart', async () => {
    const [english, dutch] = [await page.learn('en'), await page.learn('nl')];
    expect([english.number(24.25), dutch.number(24.25), dutch.number(24.25, 1)]).toEqual(['24.25', '24,25', '24,3']);
  });
});

describe('a part that cannot be fetched', () => {
  it('leaves the language before spoken, and is tried again', async () => {
    vi.doMock('../../src/wording/nl/parts/page.ts', () => {
      throw new Error('offline');
    });
    const english = await page.learn('en');
    await expect(page.learn('nl')).rejects.toThrow();
    await page.fetchSentences('dialogs');
    expect(english.t('panels.addPeople.title')).toBe('Add people');
    vi.doUnmock('../../src/wording/nl/parts/page.ts');
    expect((await page.learn('nl')).t('panels.addPeople.title')).toBe('Mensen toevoegen');
  });
});
