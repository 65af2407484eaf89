import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/LanguageContext.ts';

interface PassphraseButtonsProps {
  /** What Enter does too. */
  submit: string;
  isBusy: boolean;
  isShown: boolean;
  onShow: (isShown: boolean) => void;
}

/** What is done with a passphrase that was typed: it is used, or can be read. */
export function PassphraseButtons({ submit, isBusy, isShown, onShow }: PassphraseButtonsProps) {
  const words = useWords();
  return (
    <div className="dialog-choices">
      <Button look="main" type="submit" disabled={isBusy}>
        {submit}
      </Button>
      <Button aria-pressed={isShown} onClick={() => onShow(!isShown)}>
        {words.t('panels.locked.show')}
      </Button>
    </div>
  );
}
