import { type ComponentType, lazy } from 'react';
import type { Part } from '../wording/parts.ts';
import { fetchSentences } from '../wording/words.ts';

/** A component that is no part of the first script. */
export type Fetched<Props> = ComponentType<Props> & {
  /** Fetches it before it is shown. Where that fails, it is tried again when it is. */
  warm(): void;
};

/** A component that comes, with the sentences it says, when it is first shown. */
export function fetched<Props extends object>(
  parts: readonly Part[],
  load: () => Promise<ComponentType<Props>>,
): Fetched<Props> {
  const fetchBoth = async () => {
    const [component] = await Promise.all([load(), fetchSentences(...parts)]);
    return { default: component };
  };
  const warm = () => void fetchBoth().catch(() => undefined);
  return Object.assign(lazy<ComponentType<Props>>(fetchBoth), { warm }) as Fetched<Props>;
}
