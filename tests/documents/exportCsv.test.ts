// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { exportCsv } from '../../src/documents/exportCsv.ts';

it('saves rows with the mark by which a spreadsheet knows their letters, under a name that every system accepts', async () => {
  const blobs: Blob[] = [];
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => `blob:${blobs.push(blob)}`,
      revokeObjectURL: () => undefined,
    }),
  );
  const names: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(`${this.download} ${this.href}`);
  });
  exportCsv('Staff/left out', [['É', 'b']], ',');
  const bytes = await new Promise<Uint8Array>((done) => {
    const reader = new FileReader();
    reader.onload = () => done(new Uint8Array(reader.result as ArrayBuffer));
    reader.readAsArrayBuffer(blobs[0] as Blob);
  });
  expect(names).toEqual(['Staff left out.csv blob:1']);
  expect(blobs[0]?.type).toBe('text/csv');
  expect([...bytes]).toEqual([0xef, 0xbb, 0xbf, ...new TextEncoder().encode('"É","b"\r\n')]);
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});
