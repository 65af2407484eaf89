// @vitest-environment jsdom

import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FileReading } from '../../src/documents/fileReading.ts';
import { carrying } from '../../src/storage/carried/carrying.ts';
import { writeDocument } from '../../src/storage/writeDocument.ts';
import { useView } from '../../src/store/view.ts';
import { useWorkspace } from '../../src/store/workspace.ts';
import { card, documentNow, show } from '../panels/onPage.tsx';
import { documentOf } from '../support/picture.ts';
import { smallPng } from '../support/smallPng.ts';
import { wordsIn } from '../support/words.ts';

const words = wordsIn('en');
const file = (text: string) => new File([text], 'team.json', { type: 'application/json' });
const dialog = () => useView.getState().dialog;

describe('opening a file', () => {
  it('adds the document it holds, with nothing selected and a history of its own', async () => {
    show(null, { squads: 'Checkout: Ana*' });
    useView.getState().select([card('Ana', 'Checkout')]);
    const other = { ...documentOf({ squads: 'Loans: Flo*' }), name: 'Bank' };
    await new FileReading().openFile(file(writeDocument(other)), words);
    expect(documentNow()).toEqual(other);
    expect(useWorkspace.getState().documentKey).not.toBe('document:test');
    expect(useWorkspace.getState().past).toEqual([]);
    expect(useView.getState().selection).toEqual([]);
  });

  it('with a fault in it leaves what is open as it is, and lists every fault by its path', async () => {
    show(null, { squads: 'Checkout: Ana*' });
    const before = documentNow();
    const broken = writeDocument(documentOf({ squads: 'Loans: Flo*' })).replace('"tribe:shop"', '"tribe:x"');
    await new FileReading().openFile(file(broken), words);
    expect(documentNow()).toBe(before);
    expect(dialog()).toMatchObject({ kind: 'openFaults', file: 'team.json' });
    expect(JSON.stringify(dialog())).toContain('scenarios[0].organisation.squads[0].tribe');
  });

  it('that is no JSON, or empty, is refused by saying which of the two', async () => {
    show(null, { squads: 'Checkout: Ana*' });
    await new FileReading().openFile(file('PK\u0003\u0004'), words);
    expect(dialog()).toMatchObject({
      kind: 'openFaults',
      faults: [{ code: 'other-file', values: { file: 'office' } }],
    });
    await new FileReading().openFile(file(''), words);
    expect(dialog()).toMatchObject({ kind: 'openFaults', faults: [{ code: 'empty' }] });
  });
});

describe('opening a picture', () => {
  const other = { ...documentOf({ squads: 'Loans: Flo*' }), name: 'Bank' };
  const png = new Blob([new Uint8Array(smallPng())], { type: 'image/png' });
  const svg = new Blob(['<svg xmlns="http://www.w3.org/2000/svg"></svg>'], { type: 'image/svg+xml' });

  it.each([
    ['a PNG', png, 'Bank (opens in Tribecraft).png'],
    ['an SVG', svg, 'Bank (opens in Tribecraft).svg'],
    ['a PNG, whatever it is called', png, 'people.csv'],
  ])('that carries a document opens that, from %s', async (_, picture, name) => {
    show(null, { squads: 'Checkout: Ana*' });
    const carries = await carrying(picture, writeDocument(other));
    expect(await new FileReading().openFile(new File([carries], name), words)).not.toBeNull();
    expect(documentNow()).toEqual(other);
    expect(dialog()).toBeNull();
  });

  it('that carries none says so, and one that is damaged says what is wrong; what is open stays', async () => {
    show(null, { squads: 'Checkout: Ana*' });
    const before = documentNow();
    const said = async (picture: Blob) => {
      await new FileReading().openFile(new File([picture], 'Bank.png'), words);
      await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(1));
      return screen.getByRole('listitem').textContent;
    };
    expect(await said(png)).toMatch(/^This picture carries no document: choose /);
    useView.getState().ask(null);
    const carries = await carrying(png, writeDocument(other));
    expect(await said(carries.slice(0, 200))).toMatch(
      /^This picture is damaged: the file ends too early\. Get it again/,
    );
    expect(documentNow()).toBe(before);
  });

  it('is among others that are dropped: each opens in its turn', async () => {
    show(null, { squads: 'Checkout: Ana*' });
    const carries = new File([await carrying(png, writeDocument(other))], 'a.png');
    const last = { ...other, name: 'Last' };
    const opened: string[] = [];
    const stop = useWorkspace.subscribe(({ document }) => opened.push(document.name));
    await new FileReading().openFiles([carries, file(writeDocument(last))], words, async () => undefined);
    stop();
    expect(opened).toEqual(['Bank', 'Last']);
  });

  it('is offered by *Open…* beside documents and lists', () => {
    void new FileReading().chooseFile(words);
    expect(document.querySelector<HTMLInputElement>('input[type=file]')?.accept.split(',')).toEqual(
      expect.arrayContaining(['.json', '.png', '.svg', '.csv', '.xlsx']),
    );
  });
});
