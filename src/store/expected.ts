import { create } from 'zustand';
import type { ChapterColours } from '../domain/colours.ts';
import type { Document, ScenarioId } from '../domain/document.ts';

/** A document that will be shown next, if its user agrees to what was foreseen of it. */
export interface Expected {
  document: Document;
  scenario: ScenarioId;
  colours: ChapterColours;
}

/** What boards may make ready for, while somebody still reads what will come. `null`: nothing more than is there. */
export const useExpected = create<{ expected: Expected | null }>()(() => ({ expected: null }));
