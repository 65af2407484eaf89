import type { ComponentType } from 'react';
import { type Later, later } from '../ui/later.tsx';
import type { Part } from '../wording/parts.ts';
import { fetchSentences } from '../wording/words.ts';
import { NotFetched } from './NotFetched.tsx';

/** A component that comes, with the sentences it says, when it is first shown, or says that it cannot be fetched. */
export function fetched<Props extends object>(
  parts: readonly Part[],
  load: () => Promise<ComponentType<Props>>,
): Later<Props> {
  return later(async () => {
    const [component] = await Promise.all([load(), fetchSentences(...parts)]);
    return component;
  }, NotFetched);
}
