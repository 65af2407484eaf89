import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';
import { found } from './contestant.ts';
import { Hand } from './hand.ts';
import type { Options } from './options.ts';
import { PROBE } from './probe.ts';

export const WINDOW = { width: 1600, height: 900 };
/** What comes after a gesture belongs to it: frames are watched for so much longer, in milliseconds. */
const AFTERMATH = 300;
const READY_WITHIN = 90_000;

/** The gaps between the frames of a gesture, and how long the main thread worked for each step of it, in milliseconds. */
export interface Cost {
  frames: number[];
  main: number;
}

/** One page in a browser of its own, with a hand to use it and the instruments to measure it. */
export class Session {
  readonly page: Page;
  readonly hand: Hand;
  /** The gaps between the frames of all gestures. */
  readonly frames: number[] = [];
  readonly #context: BrowserContext;
  readonly #protocol: CDPSession;
  readonly #options: Options;

  /** `answer` matches once the page reacts to the pointer over somebody. */
  static async begin(browser: Browser, baseURL: string, answer: string, options: Options): Promise<Session> {
    const context = await browser.newContext({
      baseURL,
      viewport: WINDOW,
      deviceScaleFactor: options.pixels,
      locale: 'en-GB',
    });
    await context.addInitScript(`window.answer = ${JSON.stringify(answer)};`);
    await context.addInitScript({ path: PROBE });
    // The newer way of choosing a file opens a window of the system's, which no program can use.
    await context.addInitScript('delete window.showOpenFilePicker;');
    const page = await context.newPage();
    page.setDefaultTimeout(READY_WITHIN);
    const protocol = await context.newCDPSession(page);
    await protocol.send('Performance.enable');
    return new Session(context, page, protocol, options);
  }

  private constructor(context: BrowserContext, page: Page, protocol: CDPSession, options: Options) {
    this.#context = context;
    this.page = page;
    this.#protocol = protocol;
    this.hand = new Hand(protocol);
    this.#options = options;
  }

  async end(): Promise<void> {
    await this.#context.close();
  }

  /** Leaves the page alone for a while, once it makes frames. */
  async rest(): Promise<void> {
    await this.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    await this.page.waitForTimeout(this.#options.rest);
  }

  /** From a navigation to the end of the first frame that answers a pointer, which moves about a point all the time. */
  async firstAnswer(path: string, at: { x: number; y: number }): Promise<number> {
    await this.page.goto(path, { waitUntil: 'commit' });
    const until = Date.now() + READY_WITHIN;
    for (let turn = 0; Date.now() < until; turn++) {
      await this.hand.move({ x: at.x + (turn % 2), y: at.y });
      const answered = await this.page.evaluate(() => window.probe.answered);
      if (answered !== null) return answered;
    }
    throw new Error(`the pointer was not answered within ${READY_WITHIN / 1000} s`);
  }

  /** From an input to the end of the first frame that shows what it did. */
  async latency(name: string, type: string, shows: readonly string[], act: () => Promise<void>): Promise<number> {
    const { page } = this;
    await page.evaluate(([as, of, selectors]) => window.probe.time(as, of, selectors), [name, type, shows] as const);
    await act();
    await page.waitForFunction((of) => window.probe.timings[of] !== undefined, name, { timeout: 20_000 });
    return found(await page.evaluate((of) => window.probe.timings[of], name), name);
  }

  /** One input after the other, each as soon as the page has taken the last; a slow page gets fewer. */
  async gesture(step: (at: number) => Promise<void>): Promise<Cost> {
    const before = await this.#mainThread();
    await this.page.evaluate(() => window.probe.record());
    const until = Date.now() + this.#options.patience;
    let taken = 0;
    while (taken < this.#options.steps && Date.now() < until) await step(taken++);
    const after = await this.#mainThread();
    await this.page.waitForTimeout(AFTERMATH);
    const frames = await this.page.evaluate(() => window.probe.recorded());
    this.frames.push(...frames);
    return { frames, main: (after - before) / taken };
  }

  /** In MB, of what is still in use. */
  async heap(): Promise<number> {
    await this.#protocol.send('HeapProfiler.collectGarbage');
    const { usedSize } = await this.#protocol.send('Runtime.getHeapUsage');
    return usedSize / 1e6;
  }

  async elements(): Promise<number> {
    return await this.page.evaluate(() => window.probe.elements());
  }

  /** How long the main thread has worked since the page began, in milliseconds. */
  async #mainThread(): Promise<number> {
    const { metrics } = await this.#protocol.send('Performance.getMetrics');
    return 1000 * found(metrics.find(({ name }) => name === 'TaskDuration')?.value, 'The work done');
  }
}
