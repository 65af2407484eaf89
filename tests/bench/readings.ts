/** Everything that is measured. Each is in the unit its goal states, and less is better. */
export type Measure = (typeof PAGE_MEASURES)[number] | 'script' | (typeof SCENARIO_MEASURES)[number] | PictureMeasure | ModelMeasure;

/** What is read of a page in one visit. */
export const PAGE_MEASURES = [
  'ready',
  'elements',
  'heap',
  'drag-start',
  'drag-worst-frame',
  'drag-main',
  'drop',
  'pan-worst-frame',
  'pan-main',
  'zoom-worst-frame',
  'zoom-main',
  'late-frames',
] as const;

/** Of a document of ten scenarios. */
export const SCENARIO_MEASURES = ['scenarios-ready', 'scenarios-heap', 'scenarios-stored'] as const;

type PictureMeasure = 'png' | 'png-blocked' | 'svg';
type ModelMeasure =
  | 'scenario-add' | 'command-squad-move' | 'command-person-change' | 'command-any' | 'rules-all' | 'rules-after-move'
  | 'compare-all' | 'compare-after-move';

export type Reading = Partial<Record<Measure, number>>;

/** Whose figures they are: ours, a peer's by its name, or those of a page that does the least a page can. */
export const OURS = 'ours';
export const FLOOR = 'empty page';

/** What was read in all runs, and why something could not be. */
export class Readings {
  readonly #values = new Map<string, number[]>();
  readonly #reasons = new Map<string, string>();

  add(who: string, people: number | null, reading: Reading): void {
    for (const [measure, value] of Object.entries(reading)) {
      const key = keyOf(measure, who, people);
      this.#values.set(key, [...(this.#values.get(key) ?? []), value]);
    }
  }

  of(measure: Measure, who: string, people: number | null): readonly number[] {
    return this.#values.get(keyOf(measure, who, people)) ?? [];
  }

  /** Everybody of whom something was read. */
  everybody(): string[] {
    return [...new Set([...this.#values.keys()].map((key) => key.split('|')[1] ?? ''))];
  }

  explain(measures: readonly Measure[], who: string, people: number | null, reason: string): void {
    for (const measure of measures) this.#reasons.set(keyOf(measure, who, people), reason);
  }

  reason(measure: Measure, who: string, people: number | null): string | undefined {
    return this.#reasons.get(keyOf(measure, who, people));
  }
}

function keyOf(measure: string, who: string, people: number | null): string {
  return `${measure}|${who}|${people}`;
}
