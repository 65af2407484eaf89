import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { headersFor } from '../support/headersFile.ts';
import { complaintsOf, openPage } from './support/board.ts';
import { DIST, listedFiles } from './support/built.ts';
import { type Host, host, outside } from './support/hosting.ts';
import { sendFromPage, sendFromWorker, WAYS_OUT_OF_A_PAGE, WAYS_OUT_OF_A_WORKER } from './support/sends.ts';
import { workOn } from './support/session.ts';
import { answerOf } from './support/smallPage/answerOf.ts';

test.use({ serviceWorkers: 'allow' });

declare global {
  interface Window {
    /** What the policy refused in the page and in workers of the test: the last part of each address. */
    refused: Set<string>;
    startBlobWorker(program: string): Worker;
  }
}

/** Where Chromium itself asks what kinds of fields a page has, on any page with a field. It never sends what they hold. */
const AUTOFILL = 'content-autofill.googleapis.com';

let site: Host;
let elsewhere: Host;

test.beforeEach(async ({ page }) => {
  site = await host(DIST);
  elsewhere = await outside();
  await page.addInitScript(() => {
    window.refused = new Set();
    addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) => {
      // Of a frame the browser tells no more than the server.
      window.refused.add(effectiveDirective === 'frame-src' ? 'frame' : blockedURI.replace(/^.*\//, ''));
    });
    // Only one script may take the name of a trusted policy: the page and this test share what either took first.
    const factory = window.trustedTypes;
    const create = factory?.createPolicy.bind(factory);
    const made = new Map<string, ScriptAddressPolicy>();
    if (!factory || !create) throw new Error('This browser has no trusted types');
    factory.createPolicy = (name, rules) => {
      const policy = made.get(name) ?? create(name, rules);
      made.set(name, policy);
      return policy;
    };
    window.startBlobWorker = (program) => {
      const policy = factory.createPolicy('blob-worker', { createScriptURL: (address) => address });
      return new Worker(policy.createScriptURL(URL.createObjectURL(new Blob([program]))));
    };
  });
});

test.afterEach(async () => {
  await site.close();
  await elsewhere.close();
});

/** By which ways the other server was reached. */
const arrived = () => [...new Set(elsewhere.requests.map((line) => line.replace(/^.*\//, '')))].sort();
const refused = (page: Page) => page.evaluate(() => [...window.refused].sort());

/** Sends from a worker, which tells the page what its policy refused. */
async function sendInWorker(page: Page): Promise<void> {
  const program = `
    addEventListener('securitypolicyviolation', (event) => postMessage(event.blockedURI.replace(/^.*\\//, '')));
    (${sendFromWorker})(${JSON.stringify(elsewhere.address)});`;
  await page.evaluate((text) => {
    window.startBlobWorker(text).onmessage = ({ data }) => window.refused.add(data);
  }, program);
}

/** The page in its folder and the page in one file, which is opened from the disk. */
const PAGES = {
  'the page': () => site.address,
  'the one file': () => pathToFileURL(join(DIST, 'tribecraft.html')).href,
};

for (const [name, address] of Object.entries(PAGES)) {
  test.describe(`[P7] nothing leaves the browser: ${name}`, () => {
    test('is refused every way out', async ({ page }) => {
      await page.goto(address());
      await page.evaluate(sendFromPage, elsewhere.address);
      await expect.poll(() => refused(page)).toEqual(WAYS_OUT_OF_A_PAGE);
      expect(arrived()).toEqual([]);
    });

    test('has workers that are refused every way out', async ({ page }) => {
      await page.goto(address());
      await sendInWorker(page);
      await expect.poll(() => refused(page)).toEqual(WAYS_OUT_OF_A_WORKER);
      expect(arrived()).toEqual([]);
    });

    test('makes no text code, and no address a worker', async ({ page }) => {
      await page.goto(address());
      const attempts = await page.evaluate(async () => {
        const ways: Record<string, () => unknown> = {
          function: () => new Function('return 1'),
          html: () => Object.assign(document.createElement('div'), { innerHTML: '<b>x</b>' }),
          script: () => Object.assign(document.createElement('script'), { text: '1' }),
          'script address': () => Object.assign(document.createElement('script'), { src: './sw.js' }),
          worker: () => new Worker('./sw.js'),
          'shared worker': () => new SharedWorker('./sw.js'),
          'policy of another name': () => window.trustedTypes?.createPolicy('any', { createScriptURL: (text) => text }),
        };
        // What a test evaluates is free to make code of text; what runs after it is not.
        await new Promise((later) => setTimeout(later));
        return Object.entries(ways).map(([way, attempt]) => {
          try {
            attempt();
            return `${way} works`;
          } catch {
            return `${way} is refused`;
          }
        });
      });
      expect(attempts.filter((attempt) => !attempt.endsWith('is refused'))).toEqual([]);
    });

    test('reads its own files in a whole session, asks nobody for anything, and breaks no policy', async ({
      browser,
    }) => {
      test.slow();
      // Whatever goes anywhere but to this machine goes by way of the other server.
      const context = await browser.newContext({ proxy: { server: elsewhere.address, bypass: '127.0.0.1' } });
      const page = await context.newPage();
      const complaints = complaintsOf(page);
      const asked = new Set<string>();
      page.on('request', (request) => asked.add(request.url()));
      await openPage(page, address());
      await workOn(page);
      await openPage(page, address());
      await context.close();

      const own = [address(), ...listedFiles(DIST).map((path) => new URL(path, site.address).href)];
      expect([...asked].filter((url) => !own.includes(url) && !url.startsWith('blob:'))).toEqual([]);
      const listed = [...listedFiles(DIST), 'sw.js'].map((path) => `GET /${path}`);
      expect(site.requests.filter((request) => !listed.includes(request))).toEqual([]);
      expect(elsewhere.requests.filter((request) => !request.includes(AUTOFILL))).toEqual([]);
      expect(complaints).toEqual([]);
    });

    test.describe('by its policy: without it', () => {
      test.use({ bypassCSP: true });

      test('every one of these ways leads out of the page', async ({ page }) => {
        await page.goto(address());
        await page.evaluate(sendFromPage, elsewhere.address);
        await expect.poll(arrived).toEqual(WAYS_OUT_OF_A_PAGE);
      });

      test('every one of these ways leads out of a worker', async ({ page }) => {
        await page.goto(address());
        await sendInWorker(page);
        await expect.poll(arrived).toEqual(WAYS_OUT_OF_A_WORKER);
      });
    });
  });
}

test.describe('[P7] on a host that sends the headers of `deploy`', () => {
  let hosted: Host;

  test.beforeEach(async () => {
    hosted = await host(DIST, { headers: (path) => headersFor(`/${path}`) });
  });

  test.afterEach(() => hosted.close());

  test('the service worker keeps the page, and is refused the way out too', async ({ page, context }) => {
    const complaints = complaintsOf(page);
    await openPage(page, hosted.address);
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
    const [worker] = context.serviceWorkers();
    const answer = await worker?.evaluate(answerOf, elsewhere.address);
    expect(answer).toBe('refused');
    expect(elsewhere.requests).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('no other page can show it in a frame', async ({ page }) => {
    await page.goto(elsewhere.address);
    await page.setContent(`<iframe src="${hosted.address}"></iframe>`);
    await expect.poll(() => hosted.requests).toContain('GET /');
    const frame = page.frames()[1];
    await expect.poll(() => frame?.url()).toMatch(/^chrome-error:/);
  });
});
