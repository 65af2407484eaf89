import { inOrderOf, PHASES, type Phase } from './vocabulary.ts';

/** Phases of a product's life as somebody types them, `1, 2a 2B`, in their order; `null` where something else stands among them. */
export function typedPhases(text: string): Phase[] | null {
  const parts = text
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter(Boolean);
  const isKnown = (part: string): part is Phase => PHASES.some((phase) => phase === part);
  return parts.every(isKnown) ? inOrderOf(PHASES, parts) : null;
}
