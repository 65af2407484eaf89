import '@testing-library/jest-dom/vitest';
import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactElement, ReactNode } from 'react';
import { afterEach, vi } from 'vitest';
import type { Documents } from '../../src/documents/documents.ts';
import type { Document } from '../../src/domain/document.ts';
import { NO_HISTORY } from '../../src/domain/history.ts';
import type { BoardThing, Membership } from '../../src/domain/thing.ts';
import { DocumentsContext } from '../../src/panels/DocumentsContext.ts';
import { Overlays } from '../../src/panels/Overlays.tsx';
import { useDocumentWords } from '../../src/panels/useDocumentWords.ts';
import { useChangesView } from '../../src/store/changesView.ts';
import { useDrafts } from '../../src/store/drafts.ts';
import { useMandateView } from '../../src/store/mandateView.ts';
import { usePreferences } from '../../src/store/preferences.ts';
import { useProductsView } from '../../src/store/productsView.ts';
import { useReviewView } from '../../src/store/reviewView.ts';
import { useTabRole } from '../../src/store/tabRole.ts';
import { useTimelineView } from '../../src/store/timelineView.ts';
import { useView } from '../../src/store/view.ts';
import { useWorkspace } from '../../src/store/workspace.ts';
import { LanguageContext } from '../../src/ui/LanguageContext.ts';
import type { Language } from '../../src/wording/language.ts';
import { documentOf, type Picture, person, squad } from '../support/picture.ts';
import { wordsIn } from '../support/words.ts';
import { unkept } from './keptPage.ts';

// A page in jsdom is slow on a busy machine; nothing here is about time.
vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 20_000 });
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

afterEach(() => {
  cleanup();
  useView.setState(useView.getInitialState(), true);
  useChangesView.setState(useChangesView.getInitialState(), true);
  useProductsView.setState(useProductsView.getInitialState(), true);
  useMandateView.setState(useMandateView.getInitialState(), true);
  useReviewView.setState(useReviewView.getInitialState(), true);
  useTimelineView.setState(useTimelineView.getInitialState(), true);
  useDrafts.setState(useDrafts.getInitialState(), true);
  useTabRole.setState(useTabRole.getInitialState(), true);
  usePreferences.setState(usePreferences.getInitialState(), true);
  useWorkspace.setState(useWorkspace.getInitialState(), true);
});

/** Opens a document, and shows a part of the page with everything that stands in front of it. */
export function show(
  part: ReactElement | null,
  document: Document | Picture,
  language: Language = 'en',
  documents: Documents = unkept(),
) {
  open('document:test', 'format' in document ? document : documentOf(document));
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  render(
    <OnPage language={language}>
      <DocumentsContext value={documents}>
        {part}
        <Overlays />
      </DocumentsContext>
    </OnPage>,
  );
  return user;
}

function OnPage({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext value={useDocumentWords(wordsIn(language))}>{children}</LanguageContext>;
}

/** Shows another document, with nothing done to it yet. */
export function open(key: string, document: Document): void {
  useWorkspace.getState().open(key, { document, ...NO_HISTORY });
}

/** A person's card: in a squad, or in none. */
export function card(name: string, inSquad: string | null = null): BoardThing & Membership {
  return { kind: 'membership', person: person(name), squad: inSquad === null ? null : squad(inSquad) };
}

export const documentNow = (): Document => useWorkspace.getState().document;

/** What stands in front of the page, once it has the focus and keys go to it. */
export async function inFront(role: 'dialog' | 'menu') {
  const element = await screen.findByRole(role);
  await waitFor(() => {
    if (!element.contains(document.activeElement)) throw new Error(`The ${role} has no focus yet`);
  });
  return within(element);
}
