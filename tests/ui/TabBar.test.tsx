// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { TabBar } from '../../src/ui/TabBar.tsx';

afterEach(cleanup);

const TABS = ['Ports', 'Ships', 'Crews'].map((text) => ({ value: text, text }));

/** A page whose parts each bring the tabs with them, as those of pages do. */
function Page({ labelOf }: { labelOf: (part: string) => string }) {
  const [part, setPart] = useState('Ports');
  return (
    <section key={part}>
      <TabBar label={labelOf(part)} value={part} tabs={TABS} onChoose={setPart} />
    </section>
  );
}

describe('tabs that stand in the part that they choose', () => {
  it('have the focus still once that was chosen, by a click or by arrows', async () => {
    const user = userEvent.setup();
    render(<Page labelOf={() => 'Harbour'} />);
    await user.click(screen.getByRole('tab', { name: 'Ships' }));
    expect(screen.getByRole('tab', { name: 'Ships', selected: true })).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('tab', { name: 'Crews', selected: true })).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('tab', { name: 'Ports', selected: true })).toHaveFocus();
  });

  it('take none that went with them, once they come back', async () => {
    const user = userEvent.setup();
    const tabs = <Page labelOf={() => 'Harbour'} />;
    const { rerender } = render(tabs);
    await user.click(screen.getByRole('tab', { name: 'Ships' }));
    rerender(<p>The board</p>);
    await Promise.resolve();
    rerender(tabs);
    expect(screen.getByRole('tab', { name: 'Ports' })).not.toHaveFocus();
  });

  it('take no focus from others, nor when they first stand there', async () => {
    const user = userEvent.setup();
    render(<Page labelOf={(part) => `Of ${part}`} />);
    expect(document.body).toHaveFocus();
    await user.click(screen.getByRole('tab', { name: 'Ships' }));
    expect(document.body).toHaveFocus();
  });
});
