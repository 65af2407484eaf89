import type { ChapterId } from '../organisation.ts';
import type { ChapterCommand } from './command.ts';
import type { Edit } from './edit.ts';
import { badPlace, handOver, placeIn } from './places.ts';
import { type Answer, badName, badText, missing, taken } from './refusal.ts';

export function editChapter(edit: Edit, command: ChapterCommand): Answer {
  const { chapter } = command;
  switch (command.type) {
    case 'addChapter': {
      const { tribe, name, before } = command;
      const refusal = taken(edit, 'chapters', chapter) ?? badName(name) ?? badPlace(edit, 'chapters', tribe, before);
      if (refusal) return refusal;
      const founded = { id: chapter, tribe, name, expertise: '', lead: null };
      return edit.insert('chapters', [founded], placeIn(edit, 'chapters', tribe, before));
    }
    case 'renameChapter': {
      const { name } = command;
      return missing(edit, 'chapters', chapter) ?? badName(name) ?? edit.set('chapters', chapter, { name });
    }
    case 'describeChapter': {
      const { expertise } = command;
      return missing(edit, 'chapters', chapter) ?? badText(expertise) ?? edit.set('chapters', chapter, { expertise });
    }
    case 'moveChapter': {
      const { tribe, before } = command;
      const refusal = missing(edit, 'chapters', chapter) ?? badPlace(edit, 'chapters', tribe, before);
      if (refusal) return refusal;
      edit.move('chapters', chapter, placeIn(edit, 'chapters', tribe, before));
      return edit.set('chapters', chapter, { tribe });
    }
    case 'removeChapter':
      return missing(edit, 'chapters', chapter) ?? removeChapters(edit, new Set([chapter]));
    case 'nameChapterLead': {
      const { person: lead } = command;
      return (
        missing(edit, 'chapters', chapter) ?? missing(edit, 'people', lead) ?? edit.set('chapters', chapter, { lead })
      );
    }
  }
}

/** Their people stay, in no chapter. */
export function removeChapters(edit: Edit, gone: ReadonlySet<ChapterId>): null {
  handOver(edit, gone, null);
  return edit.remove('chapters', gone);
}
