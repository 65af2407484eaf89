import type { Chapter } from '../organisation.ts';
import { BROKEN, onTribes, type Rule } from './rule.ts';

/** The rules on a chapter and its lead. */
export const chapterRules: readonly Rule<Chapter>[] = onTribes(
  ({ tribe }, index) => index.isTribe(tribe),
  [
    {
      id: 'chapter-lead',
      severity: 'warning',
      source: '[W] ch. 4',
      look(chapter, index) {
        if (!chapter.lead) return BROKEN;
        return index.person(chapter.lead)?.chapter === chapter.id ? null : { about: [chapter.lead] };
      },
    },
    {
      id: 'chapter-lead-in-squad',
      severity: 'info',
      source: '[K]',
      look(chapter, index) {
        if (!chapter.lead || index.ofTribes(index.squadsOf(chapter.lead)).length > 0) return null;
        return { about: [chapter.lead] };
      },
    },
    {
      id: 'chapter-span',
      severity: 'info',
      limit: 10,
      source: 'McKinsey',
      count: (chapter, index) => index.peopleIn(chapter.id).filter((person) => person.id !== chapter.lead).length,
    },
  ],
);
