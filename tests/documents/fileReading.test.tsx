// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { FileReading } from '../../src/documents/fileReading.ts';
import { writeDocument } from '../../src/storage/writeDocument.ts';
import { useView } from '../../src/store/view.ts';
import { useWorkspace } from '../../src/store/workspace.ts';
import { card, documentNow, show } from '../panels/onPage.tsx';
import { documentOf } from '../support/picture.ts';
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
