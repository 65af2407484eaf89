// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FileReading } from '../../src/documents/fileReading.ts';
import { StatusLine } from '../../src/panels/StatusLine.tsx';
import { useView } from '../../src/store/view.ts';
import { wordsIn } from '../support/words.ts';
import { show } from './onPage.tsx';

const words = wordsIn('en');
const files = new FileReading();
const line = () => within(screen.getByRole('contentinfo'));
const SHOP = { squads: 'Checkout: Ana*' };

/** Reading that goes on until it is stopped, or until its answer is given. */
function reading() {
  let answer: (result: string) => void = () => undefined;
  const work = (signal: AbortSignal) =>
    new Promise<string>((resolve, reject) => {
      answer = resolve;
      signal.addEventListener('abort', () => reject(signal.reason));
    });
  return { result: files.saying('team.json', words, work), answer: (result: string) => answer(result) };
}

describe('a large file', () => {
  it('is said to be read, also aloud, until it is', async () => {
    show(<StatusLine />, SHOP);
    const { result, answer } = reading();
    expect(await line().findByText('Reading team.json…')).toBeVisible();
    expect(useView.getState().said.polite).toBe('Reading team.json…');
    await act(async () => answer('read'));
    expect(await result).toBe('read');
    expect(line().queryByText(/Reading/)).toBeNull();
  });

  it('can be stopped, and then comes to nothing', async () => {
    const user = show(<StatusLine />, SHOP);
    const { result } = reading();
    await user.click(await screen.findByRole('button', { name: 'Cancel' }));
    expect(await result).toBeNull();
    expect(line().queryByText(/Reading/)).toBeNull();
  });

  it('gives way to the next one', async () => {
    show(<StatusLine />, SHOP);
    const first = reading();
    await line().findByText('Reading team.json…');
    const second = await act(async () => reading());
    expect(await first.result).toBeNull();
    await act(async () => second.answer('read'));
    expect(await second.result).toBe('read');
  });
});
