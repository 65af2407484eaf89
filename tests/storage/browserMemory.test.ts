// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { BrowserMemory } from '../../src/storage/browserMemory.ts';

const kept = () => [...Object.entries(localStorage), ...Object.entries(sessionStorage)];

afterEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

describe('what a page keeps beside the documents', () => {
  it('is there after a reload', () => {
    const page = new BrowserMemory(false);
    page.remember({ theme: 'dark' });
    page.rememberShown('document:shop');
    page.rememberScenario('scenario:split');
    const again = new BrowserMemory(false);
    expect(again.recall().theme).toBe('dark');
    expect([again.recallShown(), again.recallScenario()]).toEqual(['document:shop', 'scenario:split']);
  });

  it('[drafts] has in the same tab what was being typed, and nothing of it once that is accepted', () => {
    new BrowserMemory(false).rememberDrafts({ 'person:ana note': 'Half a sen' });
    expect(new BrowserMemory(false).recallDrafts()).toEqual({ 'person:ana note': 'Half a sen' });
    new BrowserMemory(false).rememberDrafts({});
    expect(kept()).toEqual([]);
    for (const text of ['{', 'null', '[5]', '{"person:ana note":5}']) {
      sessionStorage.setItem('tribecraft drafts', text);
      expect(new BrowserMemory(false).recallDrafts()).toEqual({});
    }
  });

  it('[drafts] has once, in whatever tab comes next, what was being typed in tabs that were closed', () => {
    for (const [field, text] of Object.entries({ 'person:ana note': 'Half a sen', 'person:bo note': 'Another' })) {
      sessionStorage.clear();
      new BrowserMemory(false).rememberDrafts({ [field]: text });
    }
    // The one that is loaded again takes its own, and leaves the others.
    expect(new BrowserMemory(false).recallDrafts()).toEqual({ 'person:bo note': 'Another' });
    new BrowserMemory(false).rememberDrafts({});
    sessionStorage.clear();
    expect(new BrowserMemory(false).recallDrafts()).toEqual({ 'person:ana note': 'Half a sen' });
    expect(new BrowserMemory(false).recallDrafts()).toEqual({});
    expect(kept()).toEqual([]);
  });

  it('is the defaults where it makes no sense', () => {
    for (const text of ['{', 'null', '[]', '{"theme":"pink","cameras":5}']) {
      localStorage.setItem('tribecraft', text);
      expect(new BrowserMemory(false).recall()).toMatchObject({ theme: 'system', cameras: {} });
    }
  });
});

describe('a page that is told to forget', () => {
  it('writes nothing from the moment it stops, until it is told to go on', () => {
    const page = new BrowserMemory(false);
    page.stop();
    expect([page.isStopped, page.mayKeep]).toEqual([true, false]);
    page.remember({ theme: 'dark' });
    page.rememberShown('document:shop');
    page.rememberDrafts({ 'person:ana note': 'Half a sen' });
    expect(kept()).toEqual([]);
    page.goOn();
    expect([page.isStopped, page.mayKeep]).toEqual([false, true]);
    page.remember({ theme: 'light' });
    expect(new BrowserMemory(false).recall().theme).toBe('light');
  });

  it('leaves nothing in the browser, nor in its own memory, and nothing of other pages alone', () => {
    localStorage.setItem('of another page', 'stays');
    const page = new BrowserMemory(false);
    page.remember({ theme: 'dark', cameras: { 'document:shop': { x: 1, y: 2, zoom: 1 } } });
    page.rememberShown('document:shop');
    page.rememberDrafts({ 'person:ana note': 'Half a sen' });
    expect(kept()).toHaveLength(5);
    page.stop();
    page.forget();
    expect(kept()).toEqual([['of another page', 'stays']]);
    expect(page.recall()).toMatchObject({ theme: 'system', cameras: {} });
  });
});

describe('a page that asks first', () => {
  it('writes nothing before the user agreed, and works the same', () => {
    const page = new BrowserMemory(true);
    page.remember({ theme: 'dark', hintSeen: true });
    page.rememberShown('document:shop');
    page.rememberDrafts({ 'person:ana note': 'Half a sen' });
    expect(page.mayKeep).toBe(false);
    expect(page.recall()).toMatchObject({ theme: 'dark', hintSeen: true });
    expect(kept()).toEqual([]);
  });

  it('keeps what it noted before and from then on, once the user agreed', () => {
    const page = new BrowserMemory(true);
    page.remember({ theme: 'dark' });
    expect(page.agree()).toBe(true);
    page.remember({ hintSeen: true });
    const again = new BrowserMemory(true);
    expect(again.mayKeep).toBe(true);
    expect(again.recall()).toMatchObject({ theme: 'dark', hintSeen: true });
  });

  it('leaves nothing when that is taken back, in every tab, and goes on as it was', () => {
    const page = new BrowserMemory(true);
    const other = new BrowserMemory(true);
    page.agree();
    page.remember({ theme: 'dark' });
    page.rememberShown('document:shop');
    page.rememberDrafts({ 'person:ana note': 'Half a sen' });
    page.takeBack();
    other.remember({ hintSeen: true });
    expect(kept()).toEqual([]);
    expect([page.mayKeep, other.mayKeep]).toEqual([false, false]);
    expect(page.recall().theme).toBe('dark');
  });

  it('says that it could not where the browser keeps nothing', () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    const page = new BrowserMemory(true);
    expect(page.agree()).toBe(false);
    Storage.prototype.setItem = setItem;
  });

  it('shares nothing with a page that need not ask: taking it back touches nothing of that one', () => {
    const hosted = new BrowserMemory(false);
    hosted.remember({ theme: 'light' });
    const page = new BrowserMemory(true);
    page.agree();
    page.takeBack();
    expect(hosted.recall().theme).toBe('light');
    expect(page.name).not.toBe(hosted.name);
  });
});
