import type { Tribe } from '../../domain/organisation.ts';
import { kindOfFinding, type LocatedFinding, tribeOf } from '../../domain/rules/findingFilter.ts';
import type { Words } from '../../wording/words.ts';

/** Up to this many tribes are named. */
const NAMED = 3;

/** How much there is to fix, and where: `3 breaches to fix, one in each tribe`. */
export function headline(words: Words, findings: readonly LocatedFinding[], tribes: readonly Tribe[]): string {
  if (findings.length === 0) return words.t('panels.findings.none');
  const breaches = findings.filter(({ finding }) => kindOfFinding(finding) === 'error');
  if (breaches.length === 0) return words.t('review.noBreach');
  const what = words.t('review.breaches', { count: breaches.length });
  const places = new Set(breaches.map(tribeOf));
  const within = tribes.filter(({ id }) => places.has(id));
  // Of a single tribe it goes without saying; of what is in none there is no tribe to name.
  if (tribes.length < 2 || within.length < places.size) return what;
  const [only] = within;
  if (only && within.length === 1) return words.t('review.inOne', { what, tribe: only.name });
  if (within.length === tribes.length && breaches.length === tribes.length) return words.t('review.inEach', { what });
  if (within.length > NAMED) return words.t('review.inMany', { what, count: within.length });
  return words.t('review.inSome', { what, tribes: words.list(within.map(({ name }) => name)) });
}
