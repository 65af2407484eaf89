// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { DayField } from '../../src/ui/DayField.tsx';
import { LanguageContext } from '../../src/ui/LanguageContext.ts';
import { wordsIn } from '../support/words.ts';

afterEach(cleanup);

/** A field with a day in it, and each day that was taken from it. */
function show(wrong?: string) {
  const taken: (string | null)[] = [];
  render(
    <LanguageContext value={wordsIn('en')}>
      <DayField label="Launch" value="2027-03-31" onCommit={(day) => taken.push(day)} wrong={wrong} />
    </LanguageContext>,
  );
  const field = screen.getByLabelText<HTMLInputElement>('Launch');
  return { taken, field, type: (value: string) => fireEvent.change(field, { target: { value } }) };
}

it('takes a day once it is left or Enter is pressed, none when it is emptied, and nothing where it stayed', () => {
  const { taken, field, type } = show();
  fireEvent.blur(field);
  type('2027-04-01');
  expect(taken).toEqual([]);
  fireEvent.blur(field);
  type('2027-04-02');
  fireEvent.keyDown(field, { key: 'a' });
  fireEvent.keyDown(field, { key: 'Enter' });
  type('');
  fireEvent.blur(field);
  expect(taken).toEqual(['2027-04-01', '2027-04-02', null]);
});

it('takes neither a slip of a year nor half a day, says why, and says it no more once there is a day', () => {
  const { taken, field, type } = show('Too late');
  expect(field).toHaveAccessibleDescription('Too late');
  type('0027-04-01');
  fireEvent.blur(field);
  expect(field).toHaveAccessibleDescription('Enter a year from 1900 to 2199.');
  expect(field).toBeInvalid();
  // Half a day reads as none in a browser, which says so beside; here there is no field for parts of one.
  Object.defineProperty(field, 'validity', { value: { badInput: true }, configurable: true });
  type('');
  fireEvent.blur(field);
  expect(field).toHaveAccessibleDescription('Enter a whole day.');
  expect(taken).toEqual([]);
  Object.defineProperty(field, 'validity', { value: { badInput: false } });
  type('2027-04-01');
  fireEvent.blur(field);
  expect(field).toHaveAccessibleDescription('Too late');
  expect(taken).toEqual(['2027-04-01']);
});
