// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { openly } from '../../../src/domain/hiding/disclosed.ts';
import { pictureOf } from '../../../src/exporting/picture.ts';
import { CarryChoice } from '../../../src/panels/export/CarryChoice.tsx';
import { sayingThatItCarries, withDocument } from '../../../src/panels/export/carrying.ts';
import { carriedIn } from '../../../src/storage/carried/carriedIn.ts';
import { writeDocument } from '../../../src/storage/writeDocument.ts';
import { useView } from '../../../src/store/view.ts';
import { LanguageContext } from '../../../src/ui/LanguageContext.ts';
import { documentOf } from '../../support/picture.ts';
import { smallPng } from '../../support/smallPng.ts';
import { wordsIn } from '../../support/words.ts';
import { inFront, show } from '../onPage.tsx';

const words = wordsIn('en');
const box = () => screen.getByRole('checkbox', { name: 'The picture carries the whole document' });

describe('whether a picture carries the document', () => {
  it('is asked for each picture anew, off until it is chosen, with what it means', async () => {
    const user = show(null, { squads: 'Checkout: Ana*' });
    act(() => useView.getState().ask({ kind: 'exportPicture' }));
    await inFront('dialog');
    expect(box()).not.toBeChecked();
    expect(box()).toHaveAccessibleDescription(/^Dropped on this page, it opens again\. .*names, notes and proposals/);
    await user.click(box());
    expect(box()).toBeChecked();
    act(() => useView.getState().ask(null));
    act(() => useView.getState().ask({ kind: 'exportPicture' }));
    await inFront('dialog');
    expect(box()).not.toBeChecked();
  });

  it('cannot be chosen with hidden names, and is off while they are', async () => {
    function Asking() {
      const [carries, setCarries] = useState(true);
      const [hidesNames, setHidesNames] = useState(true);
      return (
        <>
          <CarryChoice carries={carries} hidesNames={hidesNames} onChoose={setCarries} />
          <button type="button" onClick={() => setHidesNames(false)}>
            Show names
          </button>
        </>
      );
    }
    const user = userEvent.setup();
    render(
      <LanguageContext value={words}>
        <Asking />
      </LanguageContext>,
    );
    expect(box()).toBeDisabled();
    expect(box()).not.toBeChecked();
    expect(box()).toHaveAccessibleDescription('Not with hidden names: the document has them all.');
    await user.click(screen.getByRole('button', { name: 'Show names' }));
    expect(box()).toBeEnabled();
    expect(box()).toBeChecked();
    await user.click(box());
    expect(box()).not.toBeChecked();
  });
});

describe('a picture that carries the document', () => {
  const document = openly(documentOf({ squads: 'Checkout: Ana*' }));
  const [scenario] = document.scenarios;
  if (!scenario) throw new Error('No scenario');
  const picture = pictureOf(document, scenario, [], words, { kind: 'document' });

  it('says so on itself, before what may be cut', () => {
    expect(sayingThatItCarries(picture, words)).toEqual({
      ...picture,
      subtitle: `Carries the whole document · ${picture.subtitle}`,
    });
    expect(sayingThatItCarries({ ...picture, subtitle: '' }, wordsIn('nl')).subtitle).toBe('Bevat het hele document');
  });

  it('has the file of the document in it, as it is saved', async () => {
    const png = new Blob([new Uint8Array(smallPng())], { type: 'image/png' });
    const carries = await withDocument(png, document);
    const carried = await carriedIn(new Uint8Array(await carries.arrayBuffer()), 'png');
    expect(carried.kind === 'document' && new TextDecoder().decode(carried.bytes)).toBe(writeDocument(document));
  });
});
