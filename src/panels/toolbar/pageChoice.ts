import type { Document } from '../../domain/document.ts';
import { BOARD, useView } from '../../store/view.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import type { SentenceKey } from '../../wording/words.ts';

/** What the switch has to know of a page; `pages/registry.ts` has the rest. */
export type PageTitles = Readonly<Record<string, { title: SentenceKey; offered?(document: Document): boolean }>>;

/** The pages that can be shown now, the board first; `null` where there is nothing to choose. */
export function usePageChoice(pages: PageTitles) {
  const words = useWords();
  const document = useWorkspace((workspace) => workspace.document);
  const { page, showPage } = useView();
  const offered = Object.entries(pages).filter(([name, { offered }]) => name === page || (offered?.(document) ?? true));
  if (offered.length === 0) return null;
  return {
    label: words.t('panels.pages.label'),
    value: page,
    options: [
      { value: BOARD, text: words.t('panels.pages.board') },
      ...offered.map(([value, { title }]) => ({ value, text: words.t(title) })),
    ],
    onChoose: showPage,
  };
}
