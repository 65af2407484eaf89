import { STANDINGS } from '../../../domain/vocabulary.ts';
import { useWords } from '../../../ui/LanguageContext.ts';
import { StepSigns } from './HeatCell.tsx';
import { hasOtherForms } from './mandateHeadline.ts';
import { Sign } from './Sign.tsx';
import type { Mandate } from './useMandate.ts';

/** What the signs of the map mean, and how it is used. */
export function HeatLegend({ mandate: { before, scenario, side, map } }: { mandate: Mandate }) {
  const words = useWords();
  return (
    <>
      <ul className="heat-legend">
        {[...STANDINGS, null].map((standing) => (
          <li key={standing}>
            <span className="heat-swatch" data-standing={standing ?? 'none'}>
              <Sign standing={standing} />
            </span>
            {standing ? words.t(`terms.standings.${standing}`) : words.t('mandate.notStated')}
          </li>
        ))}
        {side === 'both' && before && (
          <li>
            <span className="heat-swatch" data-standing="between">
              <StepSigns
                was={{ standing: '1.0', isOfTribe: false }}
                is={{ standing: 'between', isOfTribe: false }}
                side="both"
              />
            </span>
            {words.t('mandate.step', { was: before.name, is: scenario.name })}
          </li>
        )}
        <li>
          <strong>T</strong> {words.t(hasOtherForms(map) ? 'mandate.legendOfAny' : 'mandate.legendOfTribe')}
        </li>
      </ul>
      <p className="heat-how calm">{words.t('mandate.howTo')}</p>
    </>
  );
}
