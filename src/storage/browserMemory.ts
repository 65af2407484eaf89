import { z } from 'zod';

/** Small things that are kept for this browser's user beside the documents: never anything of an organisation. */
const Kept = z.object({
  language: z.enum(['en', 'nl']).nullable().catch(null),
  theme: z.enum(['system', 'light', 'dark']).catch('system'),
  /** The line that says what to try has been put away. */
  hintSeen: z.boolean().catch(false),
  /** Where the camera was, by document and scenario. */
  cameras: z.record(z.string(), z.object({ x: z.number(), y: z.number(), zoom: z.number() })).catch({}),
  /** How much of each document was in this browser alone, by the key of the document. */
  ownWork: z.record(z.string(), z.object({ steps: z.number(), remindAt: z.number() })).catch({}),
});
export type Kept = z.infer<typeof Kept>;

const KEY = 'tribecraft';
const NOTHING: Kept = { language: null, theme: 'system', hintSeen: false, cameras: {}, ownWork: {} };

/** The page in one file writes nothing of its own accord: other pages from the disk could read it. */
let thisPage = NOTHING;

/** What was kept before; the defaults where nothing was, or where the browser keeps nothing. */
export function recall(): Kept {
  if (import.meta.env.VITE_SINGLE_FILE) return thisPage;
  try {
    return Kept.parse(JSON.parse(localStorage.getItem(KEY) ?? '{}'));
  } catch {
    return NOTHING;
  }
}

/** Keeps some of it. A browser that keeps nothing (private mode, a full disk) is no reason to stop. */
export function remember(some: Partial<Kept>): void {
  thisPage = { ...thisPage, ...some };
  if (import.meta.env.VITE_SINGLE_FILE) return;
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...recall(), ...some }));
  } catch {
    // The page works the same without.
  }
}
