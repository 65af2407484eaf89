import type { TaskSource } from '../../domain/tasks.ts';
import type { Words } from '../words.ts';

/** Where tasks come from: `Whitepaper, ch. 4, 5`, the article, or both. */
export function taskSource(words: Words, { chapters, article }: TaskSource): string {
  return [
    article && words.t('tasks.inArticle'),
    chapters.length > 0 && words.t('tasks.inWhitepaper', { chapters: chapters.join(', ') }),
  ]
    .filter(Boolean)
    .join('; ');
}
