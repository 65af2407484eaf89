// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyDocument } from '../../../src/domain/emptyDocument.ts';
import { ExportDialog } from '../../../src/panels/export/ExportDialog.tsx';
import { usePreferences } from '../../../src/store/preferences.ts';
import { usePseudonymKeys } from '../../../src/store/pseudonymKeys.ts';
import { useView } from '../../../src/store/view.ts';
import { useWorkspace } from '../../../src/store/workspace.ts';
import { show } from '../onPage.tsx';

const bank = {
  squads: 'Checkout: Ana*, Bo / Vaults: Dee*',
  tribes: 'Shop: Checkout / Bank: Vaults',
};
const dialog = () => screen.getByRole('dialog', { name: /^Export as/ });
const inDialog = () => within(dialog());
const nameSaid = () => inDialog().getByText(/\.(png|svg|pdf)$/).textContent;
const optionsOf = (label: string) =>
  [...inDialog().getByLabelText<HTMLSelectElement>(label).options].map(({ text }) => text);

beforeEach(() => {
  // The preview has no canvas here; what is drawn on one is shown by the pictures' own tests.
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  usePreferences.setState({ exporting: {} });
});
afterEach(() => void vi.restoreAllMocks());

describe('exporting a picture', () => {
  it('begins with everything on a white slide as PNG, and says what the file will be called', () => {
    show(<ExportDialog />, bank);
    expect(inDialog().getByRole('button', { name: 'PNG' })).toHaveAttribute('aria-pressed', 'true');
    expect(optionsOf('What')).toEqual(['Everything', 'Tribe Shop', 'Tribe Bank']);
    expect(optionsOf('Size').slice(0, 4)).toEqual([
      'Slide, 1,920 × 1,080',
      'A4 on its side, 1,754 × 1,240',
      'A3 on its side, 2,480 × 1,754',
      expect.stringMatching(/^As it is, 1x: /),
    ]);
    expect(nameSaid()).toMatch(/^Picture - Today - \d{4}-\d\d-\d\d\.png$/);
    expect(inDialog().getByText(/^Names are in this picture/)).toBeVisible();
  });

  it('has one tribe, the selected squads, and no size as SVG, which is as large as one likes', async () => {
    const user = show(<ExportDialog format="svg" />, bank);
    expect(inDialog().queryByLabelText('Size')).toBeNull();
    expect(inDialog().getByText(/sharp at any size/)).toBeVisible();
    await user.selectOptions(inDialog().getByLabelText('What'), 'Tribe Bank');
    expect(nameSaid()).toMatch(/^Picture - Today - Tribe Bank - .*\.svg$/);
    expect(inDialog().queryByRole('button', { name: 'Copy picture' })).toBeNull();
    expect(inDialog().getByRole('button', { name: 'Save SVG' })).toBeEnabled();
  });

  it('remembers how the last picture was made, and not what it showed', async () => {
    const user = show(<ExportDialog />, bank);
    await user.selectOptions(inDialog().getByLabelText('What'), 'Tribe Bank');
    await user.selectOptions(inDialog().getByLabelText('Size'), 'A3 on its side, 2,480 × 1,754');
    await user.click(inDialog().getByRole('button', { name: 'Dark' }));
    for (const name of ['Legend', 'Findings', 'Status, day and classification', /^No ground/]) {
      await user.click(inDialog().getByRole('checkbox', { name }));
    }
    expect(usePreferences.getState().exporting).toEqual({
      format: 'png',
      size: 'a3',
      dark: 'yes',
      transparent: 'yes',
      legend: 'no',
      findings: 'yes',
      foot: 'no',
      called: 'names',
    });
  });

  it('takes what was remembered as far as it makes sense', () => {
    usePreferences.setState({ exporting: { format: 'gif', size: 'wall', dark: 'yes', legend: 'no', findings: 'yes' } });
    show(<ExportDialog />, bank);
    const pressed = inDialog()
      .getAllByRole('button', { pressed: true })
      .map(({ textContent }) => textContent);
    expect(pressed).toEqual(['PNG', 'Dark', 'Names']);
    expect(inDialog().getByLabelText<HTMLSelectElement>('Size').value).toBe('slide');
    const boxes = within(inDialog().getByRole('group', { name: 'Show' })).getAllByRole<HTMLInputElement>('checkbox');
    expect(boxes.map(({ checked }) => checked)).toEqual([false, true, true, false]);
  });

  it('says that so much on one page cannot be read, and what to do', async () => {
    const many = Array.from({ length: 60 }, (_, at) => `S${at}: P${at}*`).join(' / ');
    const user = show(<ExportDialog />, { squads: many });
    expect(inDialog().getByText(/no room to read/)).toBeVisible();
    await user.selectOptions(inDialog().getByLabelText('Size'), '1');
    expect(inDialog().queryByText(/no room to read/)).toBeNull();
  });

  it('has nothing to save of an empty document', () => {
    show(<ExportDialog />, emptyDocument('New', 'Today'));
    expect(inDialog().getByText('There is nothing to draw yet.')).toBeVisible();
    expect(inDialog().getByRole('button', { name: 'Save PNG' })).toHaveAttribute('aria-disabled', 'true');
    expect(inDialog().getByRole('button', { name: 'Copy picture' })).toHaveAttribute('aria-disabled', 'true');
  });

  it('hides names: nothing carries the document then, and pseudonyms have a key to keep', async () => {
    const user = show(<ExportDialog />, bank);
    await user.click(inDialog().getByRole('button', { name: 'Roles only' }));
    expect(inDialog().queryByText(/^Names are in this picture/)).toBeNull();
    expect(inDialog().getByRole('checkbox', { name: /carries the whole document/ })).toBeDisabled();
    expect(inDialog().queryByRole('button', { name: 'Save key' })).toBeNull();
    await user.selectOptions(inDialog().getByLabelText('What'), 'Tribe Bank');
    expect(nameSaid()).toMatch(/Tribe Bank/);
    await user.click(inDialog().getByRole('button', { name: 'Pseudonyms' }));
    expect(inDialog().getByRole('button', { name: 'Save key' })).toBeVisible();
    expect(inDialog().getByRole('button', { name: 'Use an earlier key…' })).toBeVisible();
    expect(nameSaid()).toMatch(/Tribe Bank/);
  });

  it('calls people the same in one picture after the other, for as long as the page is open', async () => {
    const user = show(<ExportDialog />, bank);
    await user.click(inDialog().getByRole('button', { name: 'Pseudonyms' }));
    const { documentKey } = useWorkspace.getState();
    const keyNow = () => usePseudonymKeys.getState().keys[documentKey];
    const first = keyNow();
    expect(first?.people.map(({ name }) => name)).toEqual(['Ana', 'Bo', 'Dee']);
    await user.click(inDialog().getByRole('button', { name: 'Names' }));
    await user.click(inDialog().getByRole('button', { name: 'Pseudonyms' }));
    expect(keyNow()).toBe(first);
  });

  it('has pages alone as PDF, and nothing that these have not', async () => {
    const user = show(<ExportDialog format="pdf" />, bank);
    expect(optionsOf('Size').map((text) => text.split(',')[0])).toEqual(['Slide', 'A4 on its side', 'A3 on its side']);
    const boxes = within(inDialog().getByRole('group', { name: 'Show' })).getAllByRole('checkbox');
    expect(boxes.map((box) => box.parentElement?.textContent?.trim())).toEqual(['Legend', 'Findings']);
    expect(inDialog().queryByRole('checkbox', { name: /carries the whole document/ })).toBeNull();
    expect(inDialog().getByRole('button', { name: 'Save PDF' })).toBeEnabled();
    expect(nameSaid()).toMatch(/\.pdf$/);
    await user.click(inDialog().getByRole('button', { name: 'PNG' }));
    expect(inDialog().getByRole('checkbox', { name: /carries the whole document/ })).toBeVisible();
  });

  it('is closed without anything', async () => {
    const user = show(<ExportDialog />, bank);
    useView.getState().ask({ kind: 'exportPicture' });
    await user.click(inDialog().getByRole('button', { name: 'Close' }));
    expect(useView.getState().dialog).toBeNull();
  });
});
