import { appendFileSync } from 'node:fs';

/** How often a random trial is made: a few times in `npm test`, for long in `npm run test:soak`. */
export function rounds(few: number, many: number): number {
  return process.env.TRIBECRAFT_SOAK ? many : few;
}

/** How long such a trial may take, in milliseconds. */
export const SOAK_TIME = rounds(60_000, 3_600_000);

/** Says how much was tried, and writes it down where a long run collects its figures. */
export function tell(figures: string): void {
  process.stdout.write(`${figures}\n`);
  const file = process.env.TRIBECRAFT_FIGURES;
  if (file) appendFileSync(file, `${figures}\n`);
}
