import type { Standing } from '../../../domain/vocabulary.ts';

/** Where something stands, by a shape: an empty, a half and a full circle, and a dash where nothing is stated. */
export function Sign({ standing, isSmall = false }: { standing: Standing | null; isSmall?: boolean }) {
  return (
    <span className="heat-sign" data-standing={standing ?? 'none'} data-small={isSmall || undefined} aria-hidden />
  );
}
