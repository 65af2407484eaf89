import { indexOf } from '../../../domain/lookup/indexOf.ts';
import { type Recommendation, recommendationsToProductManagement } from '../../../domain/recommendations.ts';
import type { Worksheet, WorksheetCell } from '../../../exporting/sheets/worksheet.ts';
import type { Words } from '../../../wording/words.ts';
import { recommendationText } from './recommendationSaid.ts';
import type { Mandate } from './useMandate.ts';

/** The recommendations of the scenario on the page, for a spreadsheet, beside those of the one it is compared with. */
export function recommendationsSheet(words: Words, mandate: Mandate): Worksheet {
  const { scenario, before, recommendations, recommendationsBefore } = mandate;
  const index = indexOf(scenario.organisation);
  const earlier = before && recommendationsToProductManagement(before);
  const beside = (state: Recommendation['state'] | undefined): WorksheetCell[] =>
    before ? [state ? words.t(`mandate.states.${state}`) : null] : [];
  return {
    name: words.t('mandate.recommendations'),
    headers: [
      words.t('mandate.toWhom'),
      words.t('mandate.recommendation'),
      words.t('mandate.state'),
      words.t('mandate.where'),
      ...(before ? [words.t('mandate.columnIn', { column: words.t('mandate.state'), name: before.name })] : []),
    ],
    rows: [
      ...recommendations.map((each): WorksheetCell[] => [
        words.t('mandate.toManagement'),
        words.t(`mandate.names.${each.id}`),
        words.t(`mandate.states.${each.state}`),
        recommendationText(words, each, (id) => index.find(id)?.name ?? ''),
        ...beside(recommendationsBefore?.find(({ id }) => id === each.id)?.state),
      ]),
      ...recommendationsToProductManagement(scenario).map(({ id, state }): WorksheetCell[] => [
        words.t('mandate.toProductManagement'),
        words.t(`mandate.follows.${id}`),
        words.t(`mandate.states.${state}`),
        words.t('mandate.ticked'),
        ...beside(earlier?.find((each) => each.id === id)?.state),
      ]),
    ],
  };
}
