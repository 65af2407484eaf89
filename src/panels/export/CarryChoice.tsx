import { useId } from 'react';
import { useWords } from '../../ui/LanguageContext.ts';

interface CarryChoiceProps {
  carries: boolean;
  /** Whether the picture hides names: then it cannot carry the document, which has them all. */
  hidesNames?: boolean;
  onChoose: (carries: boolean) => void;
}

/** Whether a picture that is saved carries the whole document, with what that means for whoever has it. */
export function CarryChoice({ carries, hidesNames = false, onChoose }: CarryChoiceProps) {
  const words = useWords();
  const about = useId();
  return (
    <div className="dialog-choice">
      <label>
        <input
          type="checkbox"
          aria-describedby={about}
          checked={carries && !hidesNames}
          disabled={hidesNames}
          onChange={({ target }) => onChoose(target.checked)}
        />
        {words.t('panels.carry.label')}
      </label>
      <p id={about} className="calm">
        {words.t(hidesNames ? 'panels.carry.hidden' : 'panels.carry.about')}
      </p>
    </div>
  );
}
