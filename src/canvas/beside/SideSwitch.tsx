import { useBesideView } from '../../store/besideView.ts';
import { type Compared, useCompared } from '../../store/compared.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Columns2, SquareSplitHorizontal } from '../../ui/icons.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { comparableChoices } from '../../wording/saying/scenarioChoices.ts';

interface SideSwitchProps {
  compared: Compared;
  /** What both sides are called. */
  names: readonly [before: string, after: string];
}

/** Which side of a comparison the board shows, or both; and with what the proposal is compared. */
export function SideSwitch({ compared, names }: SideSwitchProps) {
  const words = useWords();
  const document = useWorkspace((workspace) => workspace.document);
  const choose = useCompared((state) => state.choose);
  const { side, both, show, showBoth } = useBesideView();
  const choices = comparableChoices(words, document, compared.after);
  return (
    <div className="beside-sides">
      {choices.length > 1 && (
        <ChoiceField
          look="bare"
          label={words.t('beside.against')}
          value={compared.before.id}
          options={choices}
          onChoose={choose}
        />
      )}
      <Segmented
        label={words.t('beside.sides')}
        value={side}
        options={[
          { value: 'before', text: names[0] },
          { value: 'changes', text: words.t('beside.changes') },
          { value: 'after', text: names[1] },
        ]}
        onChoose={show}
      />
      <IconButton
        label={words.t('beside.slider')}
        icon={<SquareSplitHorizontal size={16} aria-hidden />}
        aria-pressed={both === 'slider'}
        onClick={() => showBoth('slider')}
      />
      <IconButton
        label={words.t('beside.two')}
        icon={<Columns2 size={16} aria-hidden />}
        aria-pressed={both === 'two'}
        onClick={() => showBoth('two')}
      />
    </div>
  );
}
