// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/react';
import type { KeyboardEvent } from 'react';
import { afterEach, expect, it } from 'vitest';
import { type NameAnswer, useTypedName } from '../../src/ui/useTypedName.ts';

afterEach(cleanup);

const ENTER = {
  key: 'Enter',
  nativeEvent: new globalThis.KeyboardEvent('keydown'),
  preventDefault: () => undefined,
} as KeyboardEvent;

/** A field on the page, and what a moment later has the focus and is selected. */
async function aMomentAfter(hasFocus: boolean): Promise<string> {
  const input = document.createElement('input');
  document.body.append(input);
  input.value = 'Claims';
  if (hasFocus) input.focus();
  input.setSelectionRange(6, 6);
  const { unmount } = renderHook(() =>
    useTypedName(
      { current: input },
      {
        kept: ['Claims', () => undefined],
        was: '',
        isCovered: false,
        accept: () => 'accepted',
        onEnd: () => undefined,
      },
    ),
  );
  await new Promise((resolve) => setTimeout(resolve, 10));
  const { activeElement } = document;
  const selected = input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0);
  unmount();
  input.remove();
  return activeElement === input ? `focused, ${selected ? `${selected} selected` : 'nothing selected'}` : 'not focused';
}

it('[drafts] takes the focus once nothing stands in front, and leaves letters alone that were typed before', async () => {
  expect(await aMomentAfter(false)).toBe('focused, Claims selected');
  expect(await aMomentAfter(true)).toBe('focused, nothing selected');
});

/** A field in which `Claims` is typed, and all that it asks for. */
function typing(answer: NameAnswer) {
  const asked: string[] = [];
  const { result } = renderHook(() =>
    useTypedName(
      { current: null },
      {
        kept: ['Claims', (text) => asked.push(`keep ${text}`)],
        was: '',
        isCovered: false,
        accept: (name) => {
          asked.push(`accept ${name}`);
          return answer;
        },
        onEnd: (byKey) => asked.push(byKey ? 'end by key' : 'end'),
      },
    ),
  );
  return { field: result.current, asked };
}

it('[drafts] a name is accepted once, though the field loses the focus as it goes', () => {
  const { field, asked } = typing('accepted');
  field.onKeyDown(ENTER);
  field.onBlur();
  expect(asked).toEqual(['accept Claims', 'keep null', 'end by key']);
});

it('stays for the next name', () => {
  const { field, asked } = typing('next');
  field.onKeyDown(ENTER);
  expect(asked).toEqual(['accept Claims', 'keep null']);
});

it('[drafts] keeps what is refused', () => {
  const { field, asked } = typing('refused');
  field.onKeyDown(ENTER);
  field.onBlur();
  expect(asked).toEqual(['accept Claims', 'end']);
});
