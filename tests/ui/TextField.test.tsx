// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TextField } from '../../src/ui/TextField.tsx';
import { pressComposing } from '../support/composing.ts';

vi.setConfig({ testTimeout: 60_000 });
afterEach(cleanup);

function setup(lines?: number) {
  const committed: string[] = [];
  const user = userEvent.setup();
  const field = (value: string) => (
    <TextField label="Name" value={value} lines={lines} onCommit={(text) => committed.push(text) > 0} />
  );
  const { rerender, unmount } = render(field('Ana'));
  return {
    committed,
    user,
    unmount,
    become: (value: string) => rerender(field(value)),
    name: () => screen.getByLabelText('Name'),
  };
}

describe('a text that is changed where it stands', () => {
  it('is told once: by Enter, and not again by leaving the field', async () => {
    const { committed, user, name } = setup();
    await user.type(name(), ' B{Enter}');
    await user.tab();
    expect(committed).toEqual(['Ana B']);
  });

  it('is told by leaving the field, and by the field going away', async () => {
    const { committed, user, name, unmount } = setup();
    await user.type(name(), ' B');
    await user.tab();
    await user.type(name(), ' C');
    unmount();
    expect(committed).toEqual(['Ana B', 'Ana C']);
  });

  it('is not told when it is the same, or taken back by Escape', async () => {
    const { committed, user, name } = setup();
    await user.type(name(), 'x{Backspace}{Enter}');
    await user.type(name(), ' B{Escape}');
    await user.tab();
    expect(committed).toEqual([]);
    expect(name()).toHaveValue('Ana');
  });

  it('follows a value that changes elsewhere', () => {
    const { become, name } = setup();
    become('Bo');
    expect(name()).toHaveValue('Bo');
  });

  it('of several lines takes Enter for another line, and is told by Enter with Ctrl', async () => {
    const { committed, user, name } = setup(2);
    await user.type(name(), '{Enter}de Vries{Control>}{Enter}{/Control}');
    expect(committed).toEqual(['Ana\nde Vries']);
  });

  it('[input] waits until what is composed is there', async () => {
    const { committed, user, name } = setup();
    await user.type(name(), ' たな');
    pressComposing(name(), 'Enter');
    pressComposing(name(), 'Escape');
    expect(name()).toHaveValue('Ana たな');
    await user.type(name(), 'か{Enter}');
    expect(committed).toEqual(['Ana たなか']);
  });
});
