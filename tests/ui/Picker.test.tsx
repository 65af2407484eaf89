// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Picker, type PickerOption } from '../../src/ui/Picker.tsx';

// A page in jsdom is slow on a busy machine; nothing here is about time.
vi.setConfig({ testTimeout: 60_000 });
afterEach(cleanup);

const OPTIONS = ['Apple', 'Banana', 'Cherry'].map((text): PickerOption => ({ id: text, text }));

function Fruit({
  options = OPTIONS,
  onPick = () => undefined,
}: {
  options?: PickerOption[];
  onPick?: (id: string) => void;
}) {
  const [query, setQuery] = useState('');
  const items = options.filter(({ text }) => text.toLowerCase().includes(query));
  return (
    <Picker
      label="A fruit"
      groups={[{ id: 'fruit', label: 'Fruit', items }]}
      query={query}
      onQuery={setQuery}
      onPick={({ id }) => onPick(id)}
      nothing="Nothing matches."
      more={(count) => `and ${count} more`}
    />
  );
}

const options = () => screen.queryAllByRole('option').map((option) => option.textContent);

describe('a list that is searched', () => {
  it('is gone through with the arrows, and Enter picks', async () => {
    const picked: string[] = [];
    const user = userEvent.setup();
    render(<Fruit onPick={(id) => picked.push(id)} />);
    await user.click(screen.getByRole('combobox', { name: 'A fruit' }));
    await user.keyboard('{ArrowDown}{Enter}');
    expect(picked).toEqual(['Banana']);
  });

  it('keeps what was typed when something is picked, for the next one', async () => {
    const user = userEvent.setup();
    render(<Fruit />);
    await user.type(screen.getByRole('combobox'), 'an{Enter}');
    expect(screen.getByRole('combobox')).toHaveValue('an');
    expect(options()).toEqual(['Banana']);
  });

  it('says when nothing matches', async () => {
    const user = userEvent.setup();
    render(<Fruit />);
    await user.type(screen.getByRole('combobox'), 'xyz');
    expect(screen.getByText('Nothing matches.')).toBeVisible();
    expect(options()).toEqual([]);
  });

  it('shows no more than can be gone through, and says how many more there are', () => {
    render(<Fruit options={Array.from({ length: 100 }, (_, at) => ({ id: `${at}`, text: `Fruit ${at}` }))} />);
    expect(options()).toHaveLength(60);
    expect(screen.getByText('and 40 more')).toBeVisible();
  });

  it('has no live region of its own', () => {
    const { container } = render(<Fruit />);
    expect(container.querySelector('[aria-live], [role=status]')).toBeNull();
  });
});
