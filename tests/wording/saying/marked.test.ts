import { expect, it } from 'vitest';
import { marked } from '../../../src/wording/saying/marked.ts';

it('control characters are shown as marks, and all else as it is', () => {
  expect(marked('Ana\u0000\u001b[31m\n\u007f\u0085')).toBe('Ana␀␛[31m␊␡�');
  expect(marked('José 李 👩‍💻')).toBe('José 李 👩‍💻');
});

it('what turns the direction of writing is shown too, since it can make one name look like another', () => {
  expect(marked('\u202efdp.exe\u2066')).toBe('�fdp.exe�');
});
