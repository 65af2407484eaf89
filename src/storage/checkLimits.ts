import type { FaultList } from './faultList.ts';
import type { Raw } from './migrations.ts';

const MOST_SCENARIOS = 50;
const MOST_PEOPLE = 100_000;
const MOST_RECORDS = 200_000;

/** Whether there are no more scenarios and people than can be worked with; counted before their shape is known. */
export function checkLimits({ scenarios }: Raw, faults: FaultList): boolean {
  if (!Array.isArray(scenarios)) return true;
  const before = faults.count;
  if (scenarios.length > MOST_SCENARIOS) faults.add(['scenarios'], 'too-many-scenarios', { limit: MOST_SCENARIOS });
  const people = scenarios.map(peopleIn);
  for (const [index, { length }] of people.entries()) {
    const path = ['scenarios', index, 'organisation', 'people'];
    if (length > MOST_PEOPLE) faults.add(path, 'too-many-people', { limit: MOST_PEOPLE });
  }
  if (areMoreThan(MOST_RECORDS, people)) faults.add(['scenarios'], 'too-many-records', { limit: MOST_RECORDS });
  return faults.count === before;
}

function peopleIn(scenario: unknown): readonly unknown[] {
  const organisation = isRecord(scenario) ? scenario.organisation : null;
  return isRecord(organisation) && Array.isArray(organisation.people) ? organisation.people : [];
}

/** Whether there are more different records than that. The same person mostly stands alike in every scenario. */
function areMoreThan(most: number, people: readonly (readonly unknown[])[]): boolean {
  if (people.reduce((sum, { length }) => sum + length, 0) <= most) return false;
  const different = new Set<string>();
  for (const records of people) {
    for (const record of records) {
      different.add(contentOf(record));
      if (different.size > most) return true;
    }
  }
  return false;
}

/** A value as a text that is the same for the same content, in whatever order its keys stand. */
function contentOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(contentOf)}]`;
  if (!isRecord(value)) return JSON.stringify(value);
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${contentOf(value[key])}`)}}`;
}

export function isRecord(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
