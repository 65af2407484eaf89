import { expect, it } from 'vitest';
import { mayBeList } from '../../src/documents/mayBeList.ts';

const bytes = (...all: number[]) => new Uint8Array(all);

it.each<[name: string, holds: string | Uint8Array<ArrayBuffer>, is: boolean]>([
  ['people.csv', 'Naam;Squad', true],
  ['people.xlsx', 'PK\u0003\u0004', true],
  ['people', '', true],
  ['people.txt', '  [1]', true],
  // A document is one whatever it is called, and a name says so where the text does not.
  ['bank.txt', '{"format":1}', false],
  ['bank.csv', bytes(0xef, 0xbb, 0xbf, 0x09, 0x0a, 0x0d, 0x20, 0x7b), false],
  ['bank.JSON', 'Naam;Squad', false],
  ['json.csv', 'Naam', true],
  ['bank.json.csv', 'Naam', true],
  // A picture that can carry a document is none either.
  ['people.csv', bytes(0x89, 0x50, 0x4e, 0x47), false],
  ['people.csv', `${' '.repeat(300)}<svg xmlns="http://www.w3.org/2000/svg">`, false],
  ['people.html', '<html><svg>', true],
  ['photo.png', bytes(0xff, 0xd8, 0xff), true],
  // What begins with something else is no document, though a brace follows.
  ['people.csv', 'a{', true],
  ['late.txt', `${' '.repeat(255)}{`, false],
  ['late.txt', `${' '.repeat(256)}{`, true],
])('tells %s that holds %j', async (name, holds, is) => {
  expect(await mayBeList(new File([holds], name))).toBe(is);
});
