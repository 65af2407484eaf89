import type { PlacedTribe, RowBox } from '../scene.ts';
import type { Easel } from './easel.ts';

/** The colours that show what a drop here would do. */
export function toneOf({ theme, emphasis }: Easel): { strong: string; soft: string } {
  const tone = emphasis.target?.tone;
  if (tone === 'bad') return { strong: theme.bad, soft: theme.badSoft };
  return tone === 'flag' ? { strong: theme.warn, soft: theme.warnSoft } : { strong: theme.ok, soft: theme.okSoft };
}

function isTarget({ emphasis }: Easel, { box }: PlacedTribe, row: RowBox): boolean {
  return emphasis.target?.tribe === box.tribe && emphasis.target.row === row.squad;
}

/** The colour that a row stands on. */
export function groundOf(easel: Easel, placed: PlacedTribe, row: RowBox): string {
  if (isTarget(easel, placed, row)) return toneOf(easel).soft;
  return row.squad ? easel.theme.surface : easel.theme.sunken;
}
