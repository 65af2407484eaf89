import { expect, it } from 'vitest';
import { carriedIn } from '../../../src/storage/carried/carriedIn.ts';
import { carrying } from '../../../src/storage/carried/carrying.ts';
import { smallPng } from '../../support/smallPng.ts';

const TEXT = '{"name":"Hypotheek"}';
const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
const document = { kind: 'document', bytes: new TextEncoder().encode(TEXT) };
const png = new Blob([new Uint8Array(smallPng())], { type: 'image/png' });

it('makes a picture of either kind, of its own type, that carries the document', async () => {
  const withPng = await carrying(png, TEXT);
  expect(withPng.type).toBe('image/png');
  expect(await carriedIn(await bytesOf(withPng), 'png')).toEqual(document);
  for (const type of ['image/svg+xml', 'image/svg+xml;charset=utf-8']) {
    const svg = await carrying(new Blob(['<svg></svg>'], { type }), TEXT);
    expect(svg.type).toBe(type);
    expect(await carriedIn(await bytesOf(svg), 'svg')).toEqual(document);
  }
});

it('makes none that could not be opened again', async () => {
  await expect(carrying(new Blob(['GIF89a'], { type: 'image/gif' }), TEXT)).rejects.toThrow('no whole PNG');
  const mebibytes = 64 * 1024 * 1024;
  await expect(carrying(png, `{${' '.repeat(mebibytes - 1)}}`)).rejects.toThrow('No file of this size');
  const large = new Blob(['<svg>', ' '.repeat(mebibytes - 20), '</svg>'], { type: 'image/svg+xml' });
  await expect(carrying(large, TEXT)).rejects.toThrow('No file of this size');
});
