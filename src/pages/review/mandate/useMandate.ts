import { useMemo, useState } from 'react';
import { earlierTodays } from '../../../domain/basedOn.ts';
import { Comparing } from '../../../domain/compare/compare.ts';
import { type ProfileMap, profileMap } from '../../../domain/compare/profileMap.ts';
import type { Scenario } from '../../../domain/document.ts';
import { type Recommendation, recommendationsToManagement } from '../../../domain/recommendations.ts';
import { comparedIn, renamedSides, useCompared } from '../../../store/compared.ts';
import { type MandateSide, useMandateView } from '../../../store/mandateView.ts';
import { scenarioShown, useWorkspace } from '../../../store/workspace.ts';
import { useWords } from '../../../ui/LanguageContext.ts';
import { scenarioText } from '../../../wording/saying/scenarioChoices.ts';

/** What is said of the scenario on the page, and of the one that it is compared with. */
export interface Mandate {
  scenario: Scenario;
  /** `null` where nothing is compared. */
  before: Scenario | null;
  /** Which of them is asked for; the scenario on the page where nothing is compared. */
  side: MandateSide;
  map: ProfileMap;
  recommendations: readonly Recommendation[];
  recommendationsBefore: readonly Recommendation[] | null;
}

export function useMandate(): Mandate {
  const words = useWords();
  const document = useWorkspace((workspace) => workspace.document);
  const scenario = useWorkspace(scenarioShown);
  const chosen = useCompared((compared) => compared.chosen);
  const side = useMandateView((view) => view.side);
  const [comparing] = useState(() => new Comparing());
  const before = useMemo(() => {
    const compared = comparedIn(document, scenario, chosen);
    const earlier = earlierTodays(document.scenarios);
    return compared && renamedSides(compared, (each) => scenarioText(words, each, earlier)).before;
  }, [document, scenario, chosen, words]);
  const [was, is] = [before?.organisation ?? null, scenario.organisation];
  const map = useMemo(() => profileMap(was, is, was ? comparing.of(was, is).became : undefined), [was, is, comparing]);
  return {
    scenario,
    before,
    side: before ? side : 'after',
    map,
    recommendations: useRecommendations(scenario) ?? [],
    recommendationsBefore: useRecommendations(before),
  };
}

/** How a scenario follows the recommendations; worked out anew when it or the rules change. */
function useRecommendations(scenario: Scenario | null): readonly Recommendation[] | null {
  const { pack, rules, waivers } = useWorkspace((workspace) => workspace.document);
  const day = useWorkspace((workspace) => workspace.day);
  return useMemo(
    () => scenario && recommendationsToManagement(scenario, { pack, rules, waivers }, day),
    [scenario, pack, rules, waivers, day],
  );
}
