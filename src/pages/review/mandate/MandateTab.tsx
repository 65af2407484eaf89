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
import { useMandate } from './useMandate.ts';
import './Mandate.css';

/** Which recommendations are followed, and where squads stand between product management 1.0 and 2.0. [W] ch. 5 */
export function MandateTab() {
  const words = useWords();
  useRoomOfSide();
  const mandate = useMandate();
  const asTable = useMandateView((view) => view.asTable);
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
        {asTable ? (
          <ProfileTable mandate={mandate} />
        ) : (
          <>
            <HeatMap mandate={mandate} />
            <HeatLegend mandate={mandate} />
            <ChosenAnswer mandate={mandate} />
          </>
        )}
      </div>
    </ReviewTab>
  );
}
