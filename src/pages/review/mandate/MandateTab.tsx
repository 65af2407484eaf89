import { useMandateView } from '../../../store/mandateView.ts';
import { useWords } from '../../../ui/LanguageContext.ts';
import { ReviewTab } from '../ReviewTab.tsx';
import { useRoomOfSide } from '../useRoomOfSide.ts';
import { ChosenAnswer } from './ChosenAnswer.tsx';
import { HeatLegend } from './HeatLegend.tsx';
import { HeatMap } from './HeatMap.tsx';
import { MandateTools } from './MandateTools.tsx';
import { answersSaid, mandateHeadline } from './mandateHeadline.ts';
import { ProfileTable } from './ProfileTable.tsx';
import { Recommendations } from './Recommendations.tsx';
import { StateTally } from './StateTally.tsx';
import { type Mandate, useMandate } from './useMandate.ts';
import './Mandate.css';

/** Which recommendations are followed, and where squads stand between product management 1.0 and 2.0. [W] ch. 5 */
export function MandateTab() {
  const words = useWords();
  useRoomOfSide();
  const mandate = useMandate();
  const recommendations = mandate.side === 'before' ? (mandate.recommendationsBefore ?? []) : mandate.recommendations;
  const followed = recommendations.filter(({ state }) => state === 'followed').length;
  return (
    <ReviewTab
      tools={<MandateTools mandate={mandate} />}
      title={words.t('mandate.followed', { count: followed, all: recommendations.length })}
      about={<StateTally recommendations={recommendations} />}
    >
      <Recommendations mandate={mandate} />
      <div className="mandate-map">
        <div>
          <h2>{mandateHeadline(words, mandate)}</h2>
          <p className="calm">{answersSaid(words, mandate)}</p>
        </div>
        <Profiles mandate={mandate} />
      </div>
    </ReviewTab>
  );
}

/** The profiles as a map or as a table, as is asked for. */
function Profiles({ mandate }: { mandate: Mandate }) {
  const words = useWords();
  const asTable = useMandateView((view) => view.asTable);
  if (mandate.map.rows.length === 0) return <p className="review-none">{words.t('mandate.noUnits')}</p>;
  if (asTable) return <ProfileTable mandate={mandate} />;
  return (
    <>
      <HeatMap mandate={mandate} />
      <HeatLegend mandate={mandate} />
      <ChosenAnswer mandate={mandate} />
    </>
  );
}
