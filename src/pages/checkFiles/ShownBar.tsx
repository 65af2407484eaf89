import { FilterPill } from '../../ui/FilterPill.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import type { Scenarios, TribeRow } from './tribeRows.ts';
import { countsShown, SHOWN, type Shown } from './tribeTable.ts';

interface ShownBarProps {
  rows: readonly TribeRow[];
  shown: Shown;
  onShow: (shown: Shown) => void;
  scenarios: Scenarios;
  onScenarios: (scenarios: Scenarios) => void;
  isCompared: boolean;
}

/** Which findings the table counts, and of which scenarios. */
export function ShownBar({ rows, shown, onShow, scenarios, onScenarios, isCompared }: ShownBarProps) {
  const words = useWords();
  const counts = countsShown(rows);
  const offered = isCompared ? SHOWN : SHOWN.filter((each) => each !== 'new' && each !== 'healed');
  return (
    <div className="check-shown">
      <fieldset>
        <legend className="unseen">{words.t('checkFiles.show')}</legend>
        {offered.map((each) => (
          <FilterPill key={each} isOn={shown === each} count={words.number(counts[each])} onPress={() => onShow(each)}>
            {words.t(`checkFiles.shown.${each}`)}
          </FilterPill>
        ))}
      </fieldset>
      <Segmented
        label={words.t('checkFiles.scenarios')}
        value={scenarios}
        options={[
          { value: 'first', text: words.t('checkFiles.first') },
          { value: 'all', text: words.t('checkFiles.every') },
        ]}
        onChoose={onScenarios}
      />
    </div>
  );
}
