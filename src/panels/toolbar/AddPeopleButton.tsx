import { useView } from '../../store/view.ts';
import { Button } from '../../ui/Button.tsx';
import { UserPlus } from '../../ui/icons.ts';
import { useWords } from '../../ui/LanguageContext.ts';

/** Adds people by typing or pasting them. */
export function AddPeopleButton() {
  const words = useWords();
  const name = words.t('panels.offers.addPeople');
  return (
    <Button
      className="add-people-button"
      aria-label={name}
      onClick={() => useView.getState().ask({ kind: 'addPeople' })}
    >
      <UserPlus size={16} aria-hidden />
      <span className="add-people-text">{name}</span>
    </Button>
  );
}
