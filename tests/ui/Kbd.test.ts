import { afterEach, expect, it, vi } from 'vitest';

/** The module as it is on a computer of that maker. */
async function on(platform: string) {
  vi.stubGlobal('navigator', { platform });
  vi.resetModules();
  return import('../../src/ui/Kbd.tsx');
}

afterEach(() => vi.unstubAllGlobals());

it('writes keys as the keyboard does', async () => {
  expect((await on('MacIntel')).writtenKeys('Ctrl+Shift+Z')).toEqual(['⌘', '⇧', 'Z']);
  expect((await on('Win32')).writtenKeys('Ctrl+Shift+Z')).toEqual(['Ctrl', 'Shift', 'Z']);
});

it('copies what is dragged by Option on a Mac, by Ctrl elsewhere', async () => {
  const mac = await on('MacIntel');
  expect(mac.writtenKeys(mac.COPY_KEY)).toEqual(['⌥']);
  expect((await on('Linux x86_64')).COPY_KEY).toBe('Ctrl');
});
