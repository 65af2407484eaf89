import type { Language } from './language.ts';

/** The sentences of one part in one language, as its file exports them. */
interface PartFile {
  sentences: object;
}

type Editions = Record<Language, () => Promise<PartFile>>;

/** What is fetched together. Each part travels with what needs it; `page` alone comes before anything is shown. */
export const PARTS = {
  page: { en: () => import('./en/parts/page.ts'), nl: () => import('./nl/parts/page.ts') },
  panels: { en: () => import('./en/parts/panels.ts'), nl: () => import('./nl/parts/panels.ts') },
  dialogs: { en: () => import('./en/parts/dialogs.ts'), nl: () => import('./nl/parts/dialogs.ts') },
  documents: { en: () => import('./en/parts/documents.ts'), nl: () => import('./nl/parts/documents.ts') },
  bringIn: { en: () => import('./en/parts/bringIn.ts'), nl: () => import('./nl/parts/bringIn.ts') },
  changes: { en: () => import('./en/parts/changes.ts'), nl: () => import('./nl/parts/changes.ts') },
  beside: { en: () => import('./en/parts/beside.ts'), nl: () => import('./nl/parts/beside.ts') },
  review: { en: () => import('./en/parts/review.ts'), nl: () => import('./nl/parts/review.ts') },
  mandate: { en: () => import('./en/parts/mandate.ts'), nl: () => import('./nl/parts/mandate.ts') },
  products: { en: () => import('./en/parts/products.ts'), nl: () => import('./nl/parts/products.ts') },
  tasks: { en: () => import('./en/parts/tasks.ts'), nl: () => import('./nl/parts/tasks.ts') },
  updates: { en: () => import('./en/parts/updates.ts'), nl: () => import('./nl/parts/updates.ts') },
  checkFiles: { en: () => import('./en/parts/checkFiles.ts'), nl: () => import('./nl/parts/checkFiles.ts') },
  report: { en: () => import('./en/parts/report.ts'), nl: () => import('./nl/parts/report.ts') },
  commandLine: { en: () => import('./en/parts/commandLine.ts'), nl: () => import('./nl/parts/commandLine.ts') },
  fixes: { en: () => import('./en/parts/fixes.ts'), nl: () => import('./nl/parts/fixes.ts') },
  handOn: { en: () => import('./en/parts/handOn.ts'), nl: () => import('./nl/parts/handOn.ts') },
  faults: { en: () => import('./en/parts/faults.ts'), nl: () => import('./nl/parts/faults.ts') },
} satisfies Record<string, Editions>;

export type Part = keyof typeof PARTS;
