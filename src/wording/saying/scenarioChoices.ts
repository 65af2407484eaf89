import { earlierTodays } from '../../domain/basedOn.ts';
import type { Document, Scenario, ScenarioId } from '../../domain/document.ts';
import type { Words } from '../words.ts';
import { dayText } from './momentText.ts';

interface ScenarioChoice {
  value: ScenarioId;
  text: string;
}

/** The scenarios to choose from at first sight: without Today as it was before, unless that is the one `shown`. */
export function scenarioChoices(words: Words, { scenarios }: Document, shown: ScenarioId): ScenarioChoice[] {
  const earlier = earlierTodays(scenarios);
  return scenarios
    .filter((each) => each.id === shown || !earlier.includes(each))
    .map((each) => ({ value: each.id, text: scenarioText(words, each, earlier) }));
}

/** The scenarios that one may be compared with: all others, Today as it was before last. */
export function comparableChoices(words: Words, { scenarios }: Document, after: Scenario): ScenarioChoice[] {
  const earlier = earlierTodays(scenarios);
  const others = scenarios.filter((each) => each !== after && !earlier.includes(each));
  return [...others, ...earlier.filter((each) => each !== after)].map((each) => ({
    value: each.id,
    text: scenarioText(words, each, earlier),
  }));
}

/** What a scenario is called: of Today as it was, until when it was so. */
export function scenarioText(words: Words, scenario: Scenario, earlier: readonly Scenario[]): string {
  const { name, frozen } = scenario;
  if (!frozen || !earlier.includes(scenario)) return name;
  return words.t('panels.toolbar.until', { name, on: dayText(words.language, frozen) });
}
