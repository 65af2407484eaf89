import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { WITHOUT_FEATURES } from './scripts/browserFeatures.ts';
import { BROWSER_VARIABLE, findBrowser } from './scripts/findBrowser.ts';

const PORT_VARIABLE = 'TRIBECRAFT_TEST_PORT';

/** The browser, looked for once: the test processes read this file again, and are told by the variable. */
function browser(): string {
  const choice = findBrowser();
  if (choice.kind !== 'use') throw new Error(choice.advice);
  process.env[BROWSER_VARIABLE] = choice.program;
  return choice.program;
}

/** A port that nobody listens on, told to the test processes in the same way. */
async function freePort(): Promise<string> {
  return await new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address && typeof address === 'object' ? String(address.port) : ''));
    });
  });
}

process.env[PORT_VARIABLE] ??= await freePort();
const port = process.env[PORT_VARIABLE];
const baseURL = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  // Ends a test that hangs, however busy the machine; no test is about time.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  workers: 2,
  retries: 0,
  reporter: 'list',
  use: {
    baseURL,
    browserName: 'chromium',
    locale: 'en-GB',
    // To keep all files for later costs each visit a fifth of its time; journeys that are about it allow it.
    serviceWorkers: 'block',
    viewport: { width: 1440, height: 900 },
    // What was done and what the page said of it. With a film and the page at each step, as `--trace on` makes them, every
    // test costs a quarter more; a picture of where it failed costs none.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false, sources: false },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: browser(),
      // In a container, where the tests often run as root, Chromium's sandbox does not start.
      chromiumSandbox: false,
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
        WITHOUT_FEATURES,
      ],
    },
  },
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: baseURL,
    reuseExistingServer: false,
  },
});
