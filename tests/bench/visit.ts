import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';
import { type Contestant, found } from './contestant.ts';
import { Hand } from './hand.ts';
import type { Options } from './options.ts';
import type { Point } from './pages/peer.ts';
import { PROBE } from './probe.ts';
import type { Reading } from './readings.ts';

const WINDOW = { width: 1600, height: 900 };
/** What comes after a gesture belongs to it: frames are watched for so much longer. */
const AFTERMATH = 300;
/** 60 frames a second leave 16.7 ms for one; one that took longer than this came late. */
const LATE = 20;
const READY_WITHIN = 90_000;

/** The gaps between the frames of a gesture, and how long the main thread worked for each step of it. */
interface Cost {
  frames: number[];
  main: number;
}

/** One visit to one page in a browser of its own: everything that is read of it at one size. */
export class Visit {
  readonly #context: BrowserContext;
  readonly #page: Page;
  readonly #session: CDPSession;
  readonly #hand: Hand;
  readonly #contestant: Contestant;
  readonly #options: Options;
  readonly #frames: number[] = [];
  #elements = 0;

  static async begin(browser: Browser, baseURL: string, contestant: Contestant, options: Options): Promise<Visit> {
    const context = await browser.newContext({
      baseURL,
      viewport: WINDOW,
      deviceScaleFactor: options.pixels,
      locale: 'en-GB',
    });
    await context.addInitScript(`window.answer = ${JSON.stringify(contestant.answer)};`);
    await context.addInitScript({ path: PROBE });
    // The newer way of choosing a file opens a window of the system's, which no program can use.
    await context.addInitScript('delete window.showOpenFilePicker;');
    const page = await context.newPage();
    page.setDefaultTimeout(READY_WITHIN);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    return new Visit(context, page, session, contestant, options);
  }

  private constructor(
    context: BrowserContext,
    page: Page,
    session: CDPSession,
    contestant: Contestant,
    options: Options,
  ) {
    this.#context = context;
    this.#page = page;
    this.#session = session;
    this.#hand = new Hand(session);
    this.#contestant = contestant;
    this.#options = options;
  }

  async end(): Promise<void> {
    await this.#context.close();
  }

  /** Everything there is to read, in the order in which somebody would come to it. */
  async read(people: number): Promise<Reading> {
    const ready = await this.#arrive(people);
    const heap = await this.#heap();
    await this.#countElements();
    const dragging = await this.#drag();
    await this.#contestant.far(this.#page);
    await this.#rest();
    await this.#countElements();
    const pan = await this.#pan();
    const zoom = await this.#zoom();
    for (const level of this.#options.levels) {
      await this.#contestant.zoomTo(this.#page, this.#hand, level);
      await this.#rest();
      await this.#countElements();
      await this.#pan();
    }
    const late = this.#frames.filter((gap) => gap > LATE).length;
    return {
      ready,
      heap,
      elements: this.#elements,
      ...dragging,
      'pan-worst-frame': Math.max(...pan.frames),
      'pan-main': pan.main,
      'zoom-worst-frame': Math.max(...zoom.frames),
      'zoom-main': zoom.main,
      'late-frames': (100 * late) / this.#frames.length,
    };
  }

  /** With the organisation in the browser's store: from the navigation to the first painted answer to the pointer. */
  async #arrive(people: number): Promise<number> {
    const page = this.#page;
    const path = this.#contestant.path.replace('{people}', String(people));
    await page.goto(path);
    await this.#contestant.store(page, people);
    await this.#rest();
    const somebody = await page.evaluate((cards) => window.probe.touchable(cards), this.#contestant.cards);
    const at = found(somebody, 'Somebody');
    await page.goto('about:blank');
    await page.goto(path, { waitUntil: 'commit' });
    const until = Date.now() + READY_WITHIN;
    for (let turn = 0; Date.now() < until; turn++) {
      await this.#hand.move({ x: at.x + (turn % 2), y: at.y });
      const answered = await page.evaluate(() => window.probe.answered);
      if (answered === null) continue;
      await this.#contestant.confirm(page, people);
      return answered;
    }
    throw new Error(`the pointer was not answered within ${READY_WITHIN / 1000} s`);
  }

  async #rest(): Promise<void> {
    await this.#page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    await this.#page.waitForTimeout(this.#options.rest);
  }

  /** In MB, of what is still in use. */
  async #heap(): Promise<number> {
    await this.#rest();
    await this.#session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await this.#session.send('Runtime.getHeapUsage');
    return usedSize / 1e6;
  }

  async #countElements(): Promise<void> {
    this.#elements = Math.max(this.#elements, await this.#page.evaluate(() => window.probe.elements()));
  }

  /** How long the main thread has worked since the page began, in milliseconds. */
  async #mainThread(): Promise<number> {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    return 1000 * found(metrics.find(({ name }) => name === 'TaskDuration')?.value, 'The work done');
  }

  /** One input after the other, each as soon as the page has taken the last; a slow page gets fewer. */
  async #gesture(step: (at: number) => Promise<void>): Promise<Cost> {
    const page = this.#page;
    const before = await this.#mainThread();
    await page.evaluate(() => window.probe.record());
    const until = Date.now() + this.#options.patience;
    let taken = 0;
    while (taken < this.#options.steps && Date.now() < until) await step(taken++);
    const after = await this.#mainThread();
    await page.waitForTimeout(AFTERMATH);
    const frames = await page.evaluate(() => window.probe.recorded());
    this.#frames.push(...frames);
    return { frames, main: (after - before) / taken };
  }

  /** Takes somebody, carries them over other squads in a wavy line, and drops them in another. */
  async #drag(): Promise<Reading> {
    const plan = await this.#contestant.carry(this.#page);
    if (!plan) return {};
    const { from, to, dragging, dropped } = plan;
    const { steps } = this.#options;
    const hand = this.#hand;
    await hand.press(from);
    const start = await this.#latency('start', 'pointermove', dragging, () =>
      hand.move({ x: from.x + 12, y: from.y + 4 }),
    );
    const cost = await this.#gesture((at) => {
      const part = (at + 1) / steps;
      const wave = 40 * Math.sin(at / 3) * (1 - part);
      return hand.move({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part + wave });
    });
    const drop = await this.#latency('drop', 'pointerup', dropped, () => hand.release(to));
    return { 'drag-start': start, 'drag-worst-frame': Math.max(...cost.frames), 'drag-main': cost.main, drop };
  }

  /** From an input to the end of the first frame that shows what it did. */
  async #latency(name: string, type: string, shows: readonly string[], act: () => Promise<void>): Promise<number> {
    const page = this.#page;
    await page.evaluate(([as, of, selectors]) => window.probe.time(as, of, selectors), [name, type, shows] as const);
    await act();
    await page.waitForFunction((of) => window.probe.timings[of] !== undefined, name, { timeout: 20_000 });
    return found(await page.evaluate((of) => window.probe.timings[of], name), name);
  }

  /** Towards the middle of the window and back. */
  async #pan(): Promise<Cost> {
    const from = await this.#contestant.ground(this.#page);
    const { steps } = this.#options;
    const step = { x: from.x > WINDOW.width / 2 ? -12 : 12, y: from.y > WINDOW.height / 2 ? -5 : 5 };
    const on = (at: number): Point => {
      const turns = at < steps / 2 ? at + 1 : steps - at;
      return { x: from.x + step.x * turns, y: from.y + step.y * turns };
    };
    await this.#hand.press(from);
    const cost = await this.#gesture((at) => this.#hand.move(on(at)));
    await this.#hand.release(from);
    return cost;
  }

  /** From everything in view to 100 % and back, at the middle of the window. */
  async #zoom(): Promise<Cost> {
    const { steps } = this.#options;
    const factor = (1 / (await this.#contestant.farZoom(this.#page))) ** (2 / steps);
    const middle = { x: WINDOW.width / 2, y: WINDOW.height / 2 };
    await this.#hand.move(middle);
    return await this.#gesture((at) => {
      const { deltaY, ctrl } = this.#contestant.wheel(at < steps / 2 ? factor : 1 / factor);
      return this.#hand.wheel(middle, deltaY, ctrl);
    });
  }
}
