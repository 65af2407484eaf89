// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/react';
import type { KeyboardEvent } from 'react';
import { afterEach, expect, it } from 'vitest';
import { IN_FRONT } from '../../src/ui/inFront.ts';
import { type NameAnswer, useTypedName } from '../../src/ui/useTypedName.ts';

afterEach(cleanup);

const ENTER = {
  key: 'Enter',
  nativeEvent: new globalThis.KeyboardEvent('keydown'),
  preventDefault: () => undefined,
} as KeyboardEvent;

const aMoment = () => new Promise((resolve) => setTimeout(resolve, 10));

/** What has the focus and is selected. */
function focused(input: HTMLInputElement): string {
  if (document.activeElement !== input) return 'not focused';
  const selected = input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0);
  return `focused, ${selected ? `${selected} selected` : 'nothing selected'}`;
}

/** A field on the page, and what has the focus and is selected at once, and a moment later. */
async function focusOf(hasFocus: boolean): Promise<string[]> {
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
  const atOnce = focused(input);
  await aMoment();
  const later = focused(input);
  unmount();
  input.remove();
  return [atOnce, later];
}

it('[drafts] takes the focus at once, and leaves letters alone that were typed before', async () => {
  expect(await focusOf(false)).toEqual(['focused, Claims selected', 'focused, Claims selected']);
  expect(await focusOf(true)).toEqual(['focused, nothing selected', 'focused, nothing selected']);
});

it('[drafts] takes the focus a moment later where what stands in front has it, and would give it back', async () => {
  const front = document.createElement('section');
  front.id = IN_FRONT;
  front.append(document.createElement('button'));
  document.body.append(front);
  front.querySelector('button')?.focus();
  expect(await focusOf(false)).toEqual(['not focused', 'focused, Claims selected']);
  front.remove();
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

it('[drafts] a name is accepted once, though the field loses the focus as it goes', async () => {
  const { field, asked } = typing('accepted');
  await aMoment();
  field.onKeyDown(ENTER);
  field.onBlur();
  expect(asked).toEqual(['accept Claims', 'keep null', 'end by key']);
});

it('stays for the next name', () => {
  const { field, asked } = typing('next');
  field.onKeyDown(ENTER);
  expect(asked).toEqual(['accept Claims', 'keep null']);
});

it('[drafts] is left by whoever goes elsewhere, and not by a focus that is given back as it appears', async () => {
  const { field, asked } = typing('accepted');
  field.onBlur();
  expect(asked).toEqual([]);
  await aMoment();
  field.onBlur();
  expect(asked).toEqual(['accept Claims', 'keep null', 'end']);
});

it('[drafts] keeps what is refused', async () => {
  const { field, asked } = typing('refused');
  await aMoment();
  field.onKeyDown(ENTER);
  field.onBlur();
  expect(asked).toEqual(['accept Claims', 'end']);
});
