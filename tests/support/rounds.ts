import { appendFileSync } from 'node:fs';

/** How much of a long run this is: none of it in `npm test`, all of it in `npm run test:soak`, or the part that it names. */
const part = Number(process.env.TRIBECRAFT_SOAK ?? 0);

/** How often a random trial is made: a few times in `npm test`, for long in a long run. */
export function rounds(few: number, many: number): number {
  return Math.max(few, Math.round(part * many));
}

/** How long such a trial may take, in milliseconds. */
export const SOAK_TIME = rounds(60_000, 3_600_000);

/** Says how much was tried, and writes it down where a long run collects its figures. */
export function tell(figures: string): void {
  process.stdout.write(`${figures}\n`);
  const file = process.env.TRIBECRAFT_FIGURES;
  if (file) appendFileSync(file, `${figures}\n`);
}
