import { beforeEach, describe, expect, it } from 'vitest';
import { colourOfChapter } from '../../src/domain/colours.ts';
import type { Document } from '../../src/domain/document.ts';
import { NO_HISTORY } from '../../src/domain/history.ts';
import { scenarioShown, useWorkspace } from '../../src/store/workspace.ts';
import { documentOf } from '../support/picture.ts';

const SHOP = {
  squads: 'Checkout: Ana*, Bo / Vaults: Cy*',
  chapters: 'Law: Ana / Data: Bo / Risk: Cy',
  tribes: 'Shop: Checkout, Law, Data / Bank: Vaults, Risk',
};
const { open, run, undo, redo, follow, showScenario } = useWorkspace.getState();

/** Each chapter of the scenario shown, with its colour. */
function shown(): string {
  const workspace = useWorkspace.getState();
  const { chapters } = scenarioShown(workspace).organisation;
  return chapters.map((each) => `${each.name} ${colourOfChapter(workspace.colours, each)}`).join(', ');
}

const opened = (key: string, document: Document) => open(key, { document, ...NO_HISTORY });
beforeEach(() => {
  useWorkspace.setState(useWorkspace.getInitialState(), true);
  opened('document:shop', documentOf(SHOP));
});

describe('the colours of the document that is open', () => {
  it('are chosen when it is opened', () => {
    expect(shown()).toBe('Law 0, Data 1, Risk 2');
  });
  it('stay through whatever is done, undone and redone', () => {
    run({ type: 'addChapter', chapter: 'chapter:new', tribe: 'tribe:bank', name: 'Care' });
    expect(shown()).toBe('Law 0, Data 1, Risk 2, Care 3');
    run({ type: 'renameChapter', chapter: 'chapter:law', name: 'Data' });
    expect(shown()).toBe('Data 1, Data 1, Risk 2, Care 3');
    undo();
    expect(shown()).toBe('Law 0, Data 1, Risk 2, Care 3');
    undo();
    expect(shown()).toBe('Law 0, Data 1, Risk 2');
    redo();
    expect(shown()).toBe('Law 0, Data 1, Risk 2, Care 3');
  });
  it('are the same in each scenario, and stay when another tab goes on', () => {
    const { document } = useWorkspace.getState();
    const [today] = document.scenarios;
    if (!today) throw new Error('No scenario');
    const chapters = today.organisation.chapters.toReversed();
    const after = { ...today, id: 'scenario:after' as const, organisation: { ...today.organisation, chapters } };
    follow({ document: { ...document, scenarios: [today, after] }, ...NO_HISTORY });
    showScenario('scenario:after');
    expect(shown()).toBe('Risk 2, Data 1, Law 0');
  });
  it('go on where an earlier version of it is opened, and are chosen anew for another document', () => {
    const chapters = 'Risk: Cy / Data: Bo / Law: Ana';
    opened('document:shop', documentOf({ ...SHOP, chapters }));
    expect(shown()).toBe('Risk 2, Data 1, Law 0');
    opened('document:other', documentOf({ ...SHOP, chapters }));
    expect(shown()).toBe('Risk 0, Data 1, Law 2');
    opened('document:shop', documentOf(SHOP));
    expect(shown()).toBe('Law 0, Data 1, Risk 2');
  });
});
