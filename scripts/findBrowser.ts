import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** The variable that names the browser to test with. */
export const BROWSER_VARIABLE = 'TRIBECRAFT_BROWSER';

/** What this machine has, as far as choosing a browser goes. */
export interface Machine {
  /** The program that the variable names, if any. */
  chosen: string | undefined;
  /** Where an installed Chrome or Chromium may be, best first. */
  usual: readonly string[];
  /** Where Playwright keeps a browser of its own, once that is downloaded. */
  playwright: string;
  /** Whether a program is there and starts. */
  starts(program: string): boolean;
  /** Debian's `chromium` can be installed here: there is apt-get, and the right to use it. */
  canInstall: boolean;
}

export type Choice =
  | { kind: 'use'; program: string }
  /** `install`: there is none, and `findOrInstallBrowser` can change that. */
  | { kind: 'install' | 'none'; advice: string };

const ADVICE = `No Chrome or Chromium was found to test the page in. One of these is enough:
  install Chrome or Chromium;
  run: npx playwright install --with-deps chromium
  set ${BROWSER_VARIABLE} to the path of a Chromium that you have.`;

/** Which browser to test with: the one named, else an installed one, else Playwright's own, else one to install. */
export function chooseBrowser({ chosen, usual, playwright, starts, canInstall }: Machine): Choice {
  if (chosen) {
    if (starts(chosen)) return { kind: 'use', program: chosen };
    return { kind: 'none', advice: `${BROWSER_VARIABLE} names ${chosen}, and that does not start.` };
  }
  const program = [...usual, playwright].find(starts);
  if (program) return { kind: 'use', program };
  return { kind: canInstall ? 'install' : 'none', advice: ADVICE };
}

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];

function usualPlaces(): string[] {
  if (process.platform === 'win32') {
    const { ProgramFiles, LOCALAPPDATA } = process.env;
    const folders = [ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA].filter(
      (folder) => folder !== undefined,
    );
    return folders.map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'));
  }
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * Being there is not enough: Ubuntu's `chromium-browser` does not start without snap. On Windows, asking would open a
 * window.
 */
function starts(program: string): boolean {
  if (!existsSync(program)) return false;
  return process.platform === 'win32' || spawnSync(program, ['--version'], { timeout: 30_000 }).status === 0;
}

function thisMachine(): Machine {
  return {
    chosen: process.env[BROWSER_VARIABLE],
    usual: usualPlaces(),
    playwright: chromium.executablePath(),
    starts,
    canInstall: process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0,
  };
}

/** The program to test with, or what to do to have one. Changes nothing on this machine. */
export function findBrowser(): Choice {
  return chooseBrowser(thisMachine());
}

/** As `findBrowser`; installs Debian's `chromium` where there is no other and that can be done. */
export function findOrInstallBrowser(): Choice {
  const choice = findBrowser();
  if (choice.kind !== 'install') return choice;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', 'chromium']]) {
    spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'inherit', 'inherit'] });
  }
  return chooseBrowser({ ...thisMachine(), canInstall: false });
}
