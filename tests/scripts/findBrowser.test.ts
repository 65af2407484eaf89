import { describe, expect, it } from 'vitest';
import { chooseBrowser, type Machine } from '../../scripts/findBrowser.ts';

/** A machine where only these programs start. */
function machine(starting: string[], more: Partial<Machine> = {}): Machine {
  return {
    chosen: undefined,
    usual: ['/usr/bin/google-chrome', '/usr/bin/chromium'],
    playwright: '/cache/chrome',
    starts: (program) => starting.includes(program),
    canInstall: false,
    ...more,
  };
}

describe('the browser to test with', () => {
  it('is the one that the variable names, before any other', () => {
    const choice = chooseBrowser(machine(['/usr/bin/google-chrome', '/mine'], { chosen: '/mine' }));
    expect(choice).toEqual({ kind: 'use', program: '/mine' });
  });

  it('is no other in silence when the one named does not start', () => {
    const choice = chooseBrowser(machine(['/usr/bin/chromium'], { chosen: '/mine', canInstall: true }));
    expect(choice).toEqual({ kind: 'none', advice: 'TRIBECRAFT_BROWSER names /mine, and that does not start.' });
  });

  it('is an installed one before Playwright’s own, and one that starts before one that does not', () => {
    expect(chooseBrowser(machine(['/usr/bin/chromium', '/cache/chrome']))).toEqual({
      kind: 'use',
      program: '/usr/bin/chromium',
    });
  });

  it('is Playwright’s own where none is installed', () => {
    expect(chooseBrowser(machine(['/cache/chrome'], { canInstall: true }))).toEqual({
      kind: 'use',
      program: '/cache/chrome',
    });
  });

  it('is installed where there is none and that can be done', () => {
    expect(chooseBrowser(machine([], { canInstall: true })).kind).toBe('install');
  });

  it('is asked for, with every way to have one, where nothing else is left', () => {
    const choice = chooseBrowser(machine([]));
    expect(choice.kind).toBe('none');
    expect(choice).toHaveProperty('advice', expect.stringContaining('npx playwright install'));
    expect(choice).toHaveProperty('advice', expect.stringContaining('TRIBECRAFT_BROWSER'));
  });
});
