import { expect, it } from 'vitest';
import { keyMeant } from '../../src/ui/keyMeant.ts';

const press = (key: string, code: string) => keyMeant({ key, code });

it.each([
  ['Russian', 'я', 'KeyZ', 'z'],
  ['Russian with Shift', 'Я', 'KeyZ', 'z'],
  ['Greek', 'ζ', 'KeyZ', 'z'],
  ['Arabic', 'ئ', 'KeyZ', 'z'],
  ['Arabic, two letters on a key', 'لا', 'KeyB', 'b'],
  ['Hebrew', 'ל', 'KeyK', 'k'],
  ['Korean', 'ㅡ', 'KeyM', 'm'],
  ['Thai, a vowel sign', 'ั', 'KeyY', 'y'],
  ['Hindi, a vowel sign', 'े', 'KeyS', 's'],
])('[input] a shortcut is found by its place where the layout has no Latin letters: %s', (_, key, code, meant) => {
  expect(press(key, code)).toBe(meant);
});

it.each([
  ['AZERTY, where W stands on the place of Z', 'w', 'KeyZ'],
  ['AZERTY, where Z stands on the place of W', 'z', 'KeyW'],
  ['QWERTZ', 'y', 'KeyZ'],
  ['Dvorak, where a sign stands on the place of Z', ';', 'KeyZ'],
  ['Turkish', 'ı', 'KeyI'],
  ['Polish with AltGr', 'ś', 'KeyS'],
  ['German with AltGr', 'µ', 'KeyM'],
  ['a letter of another script on no letter key', 'х', 'BracketLeft'],
  ['a key with a name', 'Delete', 'Delete'],
  ['a dead key', 'Dead', 'KeyM'],
])('[input] a shortcut is the letter that the layout writes: %s', (_, key, code) => {
  expect(press(key, code)).toBe(key);
});
