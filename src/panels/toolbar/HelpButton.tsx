import { useView } from '../../store/view.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { CircleQuestionMark } from '../../ui/icons.ts';
import { useWords } from '../../ui/LanguageContext.ts';

/** Opens what says how everything is done. */
export function HelpButton() {
  const words = useWords();
  return (
    <IconButton
      look="plain"
      label={words.t('panels.toolbar.help')}
      icon={<CircleQuestionMark size={16} aria-hidden />}
      onClick={() => useView.getState().ask({ kind: 'help' })}
    />
  );
}
