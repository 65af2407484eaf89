import { expect, it } from 'vitest';
import { pictureKind, pictureKindOf } from '../../../src/storage/carried/pictureKind.ts';
import { smallPng } from '../../support/smallPng.ts';

const BOM = '\ufeff';

it.each<[holds: string, kind: 'svg' | null]>([
  ['<svg>', 'svg'],
  ['<svg/>', 'svg'],
  ['<svg\n xmlns="http://www.w3.org/2000/svg">', 'svg'],
  [`${BOM}\r\n <?xml version="1.0"?> <!-- Made > by --><!---->\n<svg >`, 'svg'],
  ['<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN">', 'svg'],
  ['<s:svg >', 'svg'],
  ['<svgs>', null],
  ['<!DOCTYPE svgs>', null],
  ['<html><svg>', null],
  ['<!DOCTYPE html><svg>', null],
  ['<!-- <svg> -->', null],
  ['<!-- --> <!-- <svg>', null],
  ['<?xml <svg>', null],
  ['Squad;<svg>', null],
  ['{"a":"<svg>"}', null],
  ['', null],
  [`${' '.repeat(1018)}<svg >`, 'svg'],
  [`${' '.repeat(1020)}<svg >`, null],
])('tells what %j is', async (holds, kind) => {
  expect(pictureKind(new TextEncoder().encode(holds))).toBe(kind);
  expect(await pictureKindOf(new Blob([holds]))).toBe(kind);
});

it('tells a PNG by its first bytes, though the rest is spoilt or missing', async () => {
  const png = smallPng();
  expect(pictureKind(png)).toBe('png');
  expect(pictureKind(png.subarray(0, 4))).toBe('png');
  expect(pictureKind(png.subarray(0, 3))).toBe(null);
  expect(pictureKind(png.subarray(1))).toBe(null);
});

it('[P8] is soon told of what begins over and over', () => {
  const begun = performance.now();
  for (const part of ['<!---->', '<?a?>', '<!--', '<?', ' ', '<']) {
    expect(pictureKind(new TextEncoder().encode(part.repeat(1024)))).toBe(null);
  }
  expect(performance.now() - begun).toBeLessThan(1000);
});
