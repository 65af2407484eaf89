import { daysBetween } from '../daysBetween.ts';
import type { ProductId, Project } from '../organisation.ts';
import { isRunning } from '../projectState.ts';
import type { Index } from './indexOf.ts';

/** The launch of a product for which a project comes too late. */
export interface MissedLaunch {
  product: ProductId;
  /** The day of the launch, as `YYYY-MM-DD`. */
  launch: string;
  /** How many days after it the project ends. */
  days: number;
}

/**
 * The launches that a project begins before and ends after, of the products that it contributes to, in its order. One
 * that has ended misses none, nor is a launch missed whose day is not known. [P]
 */
export function launchesMissed(project: Project, index: Index): MissedLaunch[] {
  if (!isRunning(project)) return [];
  const { begin, end, products } = project;
  return products.flatMap((product) => {
    const launch = index.product(product)?.launch;
    return launch && begin < launch && end > launch ? [{ product, launch, days: daysBetween(launch, end) }] : [];
  });
}
