import { expect, type Page } from '@playwright/test';
import { rounds, tell } from '../../support/rounds.ts';

/** How many steps a walk takes: few in a run of all tests. */
export const steps = () => rounds(80, 10_000);

/** Which walk it is; each number gives another, and always the same. */
const seed = () => Number(process.env.TRIBECRAFT_WALK_SEED ?? 1);

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function chanceFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** What a user sees of where the focus is. */
interface Place {
  /** What has the focus, by the names that it is found by; `nowhere` for the body. */
  name: string;
  /** Its text, where it is a field for text. */
  text: string | null;
  isOnBoard: boolean;
  /** What stands in front of the page: `menu`, `dialog` or nothing. */
  front: string;
  /** Whether the panels are there. */
  hasPanels: boolean;
}

/** Runs in the browser. Some frames later, since the board moves the focus as soon as an element stands. */
async function placeInPage(frames: number): Promise<Place> {
  for (let frame = 0; frame < frames; frame++) await new Promise((done) => requestAnimationFrame(done));
  const active = document.activeElement;
  const isField =
    active instanceof HTMLTextAreaElement || (active instanceof HTMLInputElement && active.type !== 'range');
  const within = active?.closest('header, main, aside, footer, #in-front');
  const label = active?.getAttribute('aria-label') ?? (active as HTMLInputElement | null)?.labels?.[0]?.textContent;
  const told = active?.getAttribute('data-spot') ?? label ?? active?.textContent ?? '';
  return {
    name: !active || active === document.body ? 'nowhere' : `${within?.id || within?.localName}: ${told.trim()}`,
    text: isField ? active.value : null,
    isOnBoard: active?.closest('.board') != null,
    front: document.querySelector('[role="menu"], [role="dialog"]')?.getAttribute('role') ?? '',
    hasPanels: document.querySelector('header.toolbar') !== null,
  };
}

/** Runs in the browser: remembers what has the focus, and what Tab leads to from there. */
function rememberInPage(back: boolean): void {
  const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, textarea, select, [tabindex]')];
  const reached = all.filter(
    (each) =>
      each.tabIndex >= 0 &&
      !each.matches(':disabled') &&
      !each.closest('[inert]') &&
      each.checkVisibility({ visibilityProperty: true }),
  );
  const at = reached.indexOf(document.activeElement as HTMLElement);
  const next = at < 0 ? undefined : reached[at + (back ? -1 : 1)];
  Object.assign(window, { walked: { was: document.activeElement, next } });
}

/** Runs in the browser: whether the focus is where it was, and whether it is where Tab leads; true where that is gone. */
function comparedInPage(): { isWhereItWas: boolean; isNext: boolean } {
  const { walked } = window as unknown as { walked: { was?: Element; next?: Element } };
  const is = (element?: Element) => !element?.isConnected || element === document.activeElement;
  return { isWhereItWas: is(walked.was), isNext: is(walked.next) };
}

/** Runs in the browser: collects all that is said aloud. */
function listenInPage(): void {
  const said: string[] = [];
  Object.assign(window, { said });
  for (const region of document.querySelectorAll('[aria-live]'))
    new MutationObserver(() => region.textContent && said.push(region.textContent)).observe(region, {
      characterData: true,
      childList: true,
      subtree: true,
    });
}

/** What the page says of a change of a field's text. */
const OF_A_TEXT = /^(.+ renamed to .+|(Details|Mission|Expertise) of .+ changed)\. Undo with Control Z\.$/s;

/** A document without the texts that the fields change. */
function texts(json: string): unknown {
  const changed = new Set(['name', 'role', 'location', 'email', 'employeeNumber', 'note', 'deep', 'broad']);
  for (const key of ['mission', 'purpose', 'expertise']) changed.add(key);
  // A text that is not filled in is not written at all.
  return JSON.parse(json, (key, value) => (changed.has(key) ? undefined : value));
}

/** Letters that are keys of the board, and some that are not. */
const LETTERS = 'mspchxmspcheo';
/** The fields of the panel that hold a text of their own. */
const FIELDS = 'aside input:not([type]):not([list]), aside textarea';
const MENUS = 'header button[aria-haspopup="menu"], aside button[aria-haspopup="menu"]';

/**
 * Goes over the page at random, by clicks, Tab, Escape, letters and an input method, and holds each step to what a user
 * would expect of it: the focus is where the step put it, what is typed is in the field and does nothing else, nothing
 * opens by itself.
 */
export async function walk(page: Page, count: number) {
  const chance = chanceFrom(seed());
  const pick = <One>(from: readonly One[]): One => from[Math.floor(chance() * from.length)] as One;
  const letters = () => Array.from({ length: 1 + Math.floor(chance() * 4) }, () => pick([...LETTERS])).join('');
  const place = (frames = 5) => page.evaluate(placeInPage, frames);
  const session = await page.context().newCDPSession(page);
  const path: string[] = [];
  /** What stands in *Add people*, which keeps it until they are added. */
  let block = '';
  const seen = new Map<string, number>();

  /** Something that is visible and can be clicked in its middle, at random. */
  async function clickOne(selector: string): Promise<string | null> {
    const found = await page.evaluate((selector) => {
      const middles = [...document.querySelectorAll<HTMLElement>(selector)].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return { element, x: x + width / 2, y: y + height / 2 };
      });
      return middles
        .filter(({ element, x, y }) => document.elementFromPoint(x, y) === element)
        .map(({ element, x, y }) => ({ x, y, spot: element.dataset.spot ?? '' }));
    }, selector);
    if (found.length === 0) return null;
    const { x, y, spot } = pick(found);
    await page.mouse.click(x, y);
    return spot;
  }

  /** Waits until it is so, and sees that it stays so. */
  async function expectPlace(what: string, isSo: (place: Place) => boolean): Promise<void> {
    const recent = () => path.slice(-12).join('\n');
    await expect
      .poll(async () => {
        const now = await place(1);
        return isSo(now) || `${what}, but ${JSON.stringify(now)}\n${recent()}`;
      })
      .toBe(true);
    const later = await place();
    expect(isSo(later) || `${what}, for a moment, then ${JSON.stringify(later)}\n${recent()}`).toBe(true);
  }

  const isFree = ({ front }: Place) => front === '';

  async function type(now: Place): Promise<string | null> {
    const typed = letters();
    if (now.isOnBoard && now.text === null) return null;
    if (now.front === 'menu') return null;
    // Whoever types a guild founds it, which is more than a text.
    if (now.name === 'aside: Guilds') return null;
    if (now.text !== null && now.text.length > 30) await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(typed);
    if (now.text === null) {
      if (now.front) return null;
      await page.keyboard.press('Delete');
      await expectPlace('letters do nothing', (place) => place.name === now.name && isFree(place));
    } else
      await expectPlace(
        `"${typed}" is in the field`,
        (place) => place.front === now.front && (place.text?.includes(typed) ?? false),
      );
    return typed;
  }

  async function tab(now: Place): Promise<string> {
    const back = chance() < 0.5;
    await page.evaluate(rememberInPage, back);
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
    if (now.name !== 'nowhere') {
      await place();
      const { isNext } = await page.evaluate(comparedInPage);
      const { name } = await place(0);
      expect(isNext || `Tab led to ${name}\n${path.slice(-12).join('\n')}`).toBe(true);
    }
    return back ? 'back' : 'on';
  }

  /** Opens something, perhaps types in it, and goes back by Escape to where it was asked from. */
  async function thereAndBack(
    now: Place,
    front: string,
    open: () => Promise<unknown>,
    { isFrom = true, before = '' } = {},
  ): Promise<string> {
    await open();
    await expectPlace(
      `a ${front} has the focus`,
      (place) => place.front === front && place.name.startsWith('in-front'),
    );
    const typed = front === 'dialog' ? letters() : '';
    if (typed) {
      await page.keyboard.press('ControlOrMeta+End');
      await page.keyboard.type(typed);
      await expectPlace(`"${typed}" is in the field of the dialog`, ({ text }) => text === before + typed);
    }
    await page.keyboard.press('Escape');
    await expectPlace('it is closed', isFree);
    if (now.name !== 'nowhere' && isFrom) {
      const { isWhereItWas } = await page.evaluate(comparedInPage);
      expect(isWhereItWas || `back at ${(await place(0)).name}\n${path.slice(-12).join('\n')}`).toBe(true);
    }
    return typed;
  }

  const deeds: Record<string, (now: Place) => Promise<string | null>> = {
    async field() {
      if ((await clickOne(FIELDS)) === null) return null;
      await expectPlace(
        'a field of the panel has the focus',
        ({ name, text }) => text !== null && name.startsWith('aside'),
      );
      return '';
    },
    async card() {
      const spot = await clickOne('[data-spot]');
      if (spot === null) return null;
      await expectPlace(
        'what was clicked has the focus',
        (place) => place.isOnBoard && place.name !== 'nowhere' && isFree(place),
      );
      return spot;
    },
    type,
    tab,
    async escape(now) {
      await page.keyboard.press('Escape');
      await expectPlace('nothing is in front', isFree);
      if (now.text === null) await expectPlace('the focus stays', ({ name }) => name === now.name);
      return '';
    },
    async search(now) {
      await page.evaluate(rememberInPage, false);
      return thereAndBack(now, 'dialog', () => page.keyboard.press('Control+k'));
    },
    async menu(now) {
      if ((await page.locator(MENUS).count()) === 0) return null;
      return thereAndBack(
        now,
        'menu',
        () =>
          page
            .locator(MENUS)
            .nth(pick([0, -1]))
            .click(),
        { isFrom: false },
      );
    },
    async question(now) {
      if (!now.isOnBoard || now.text !== null || !now.name.includes('"kind":"card"')) return null;
      await page.evaluate(rememberInPage, false);
      return thereAndBack(now, 'dialog', () => page.keyboard.press(pick(['m', 'c'])));
    },
    async addPeople(now) {
      const open = async () => {
        await page.keyboard.press('Control+k');
        await page.getByRole('combobox').fill('Add people');
        await page.getByRole('option', { name: /^Add people/ }).click();
      };
      block += await thereAndBack(now, 'dialog', open, { isFrom: false, before: block });
      return block;
    },
    async compose(now) {
      if (now.text === null || now.front || now.name === 'aside: Guilds') return null;
      const drop = chance() < 0.3;
      // What is composed over a selection takes its place, even where it is dropped.
      await page.keyboard.press('End');
      for (const text of ['t', 'た', 'たな', drop ? '' : 'たなか'])
        await session.send('Input.imeSetComposition', {
          text,
          selectionStart: text.length,
          selectionEnd: text.length,
        });
      const key = pick(['Enter', 'Escape']);
      // What Chromium tells of a key while an input method has it.
      await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, code: key, windowsVirtualKeyCode: 229 });
      await expectPlace(
        'what is composed is still in the field',
        ({ name, text }) => name === now.name && text !== null && (drop || text.includes('たなか')),
      );
      if (drop) return 'dropped';
      await page.keyboard.insertText('田中');
      await expectPlace(
        'what was composed is in the field once',
        ({ name, text }) => name === now.name && text !== null && text.includes('田中') && !text.includes('たなか'),
      );
      return '田中';
    },
    async boardMenu(now) {
      if (!now.isOnBoard || now.text !== null || !/"kind":"(card|tribe|column)"/.test(now.name)) return null;
      await page.evaluate(rememberInPage, false);
      return thereAndBack(now, 'menu', () => page.keyboard.press('Enter'));
    },
    async renameDocument() {
      const button = page.locator('.toolbar-document');
      if ((await button.count()) === 0) return null;
      await button.click();
      await page.getByRole('menuitem', { name: 'Rename' }).click();
      await expectPlace(
        'the name is typed',
        ({ name, text }) => name === 'header: Name of the document' && text !== null,
      );
      return '';
    },
    async renameOnBoard(now) {
      if (!now.isOnBoard || now.text !== null || !/"kind":"(card|tribe)"/.test(now.name)) return null;
      await page.keyboard.press('F2');
      await expectPlace('a name is typed on the board', (place) => place.isOnBoard && place.text !== null);
      return '';
    },
    async ground() {
      const status = await page.locator('footer').boundingBox();
      if (!status) return null;
      await page.mouse.click(status.x + status.width / 2, status.y + status.height / 2);
      await expectPlace('nothing opens', isFree);
      return '';
    },
  };
  const often = ['field', 'field', 'field', 'type', 'type', 'type', 'type', 'compose', 'tab', 'tab', 'card', 'card'];
  const names = [...Object.keys(deeds), ...often];

  await page.evaluate(listenInPage);
  for (let step = 0; step < count; step++) {
    const now = await place();
    const name = pick(names);
    path.push(`${step} at ${now.name}: ${name}`);
    const done = await deeds[name]?.(now);
    path[path.length - 1] += done === null ? ' (not here)' : ` ${done}`;
    if (done !== null) seen.set(name, (seen.get(name) ?? 0) + 1);
    expect((await place(0)).hasPanels || path.slice(-12).join('\n')).toBe(true);
  }
  await page.keyboard.press('Escape');
  const all = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  const edits = all.filter((sentence) => OF_A_TEXT.test(sentence)).length;
  tell(
    `walk of ${count} steps, seed ${seed()}: ${edits} edits; ${[...seen].map(([name, times]) => `${times} ${name}`).join(', ')}`,
  );
  return { texts, said: all.filter((sentence) => !OF_A_TEXT.test(sentence)) };
}
