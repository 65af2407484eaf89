import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type BrowserContext, chromium } from '@playwright/test';
import { WITHOUT_FEATURES } from '../../../scripts/browserFeatures.ts';
import { BROWSER_VARIABLE } from '../../../scripts/findBrowser.ts';

/** A browser of our own, in a process group of its own, that can be killed with everything it started. */
export interface OwnBrowser {
  context: BrowserContext;
  /** At once and for good, as when the power of one program fails: nothing of it gets another turn. */
  kill(): Promise<void>;
}

/** Starts a browser that keeps what it keeps in a folder, where the next one finds it. */
export async function startBrowser(folder: string, args: readonly string[] = []): Promise<OwnBrowser> {
  const portFile = join(folder, 'DevToolsActivePort');
  // Left behind by a browser that was killed.
  for (const name of ['DevToolsActivePort', 'SingletonLock', 'SingletonCookie', 'SingletonSocket']) {
    rmSync(join(folder, name), { force: true });
  }
  const program = process.env[BROWSER_VARIABLE] ?? 'chromium';
  const browser = spawn(
    program,
    [
      `--user-data-dir=${folder}`,
      '--remote-debugging-port=0',
      '--headless=new',
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      WITHOUT_FEATURES,
      '--window-size=1440,900',
      '--lang=en-GB',
      ...args,
      'about:blank',
    ],
    { detached: true, stdio: 'ignore' },
  );
  const [port = '', path = ''] = (await contentOf(portFile, browser)).trim().split('\n');
  const connected = await chromium.connectOverCDP(`ws://127.0.0.1:${port}${path}`);
  const [context] = connected.contexts();
  if (!context) throw new Error('The browser has no window');
  return {
    context,
    async kill() {
      const gone = once(browser, 'exit');
      // The whole group: a browser is many processes, and the disk is another one's.
      if (browser.pid) process.kill(-browser.pid, 'SIGKILL');
      await gone;
      await connected.close().catch(() => undefined);
    },
  };
}

async function contentOf(file: string, browser: ChildProcess): Promise<string> {
  for (let tries = 0; tries < 600; tries++) {
    if (browser.exitCode !== null) throw new Error(`The browser ended with ${browser.exitCode}`);
    if (existsSync(file)) {
      const content = readFileSync(file, 'utf8');
      if (content.includes('\n')) return content;
    }
    await pause(50);
  }
  throw new Error('The browser does not start');
}
