import { type ReactNode, useEffect } from 'react';
import { Button } from '../ui/Button.tsx';
import { DialogShell } from '../ui/DialogShell.tsx';
import { useWords } from '../ui/LanguageContext.ts';
import './PrintPreview.css';

interface PrintPreviewProps {
  title: string;
  /** What the button that prints is called. */
  print: string;
  onClose: () => void;
  /** Elements with the class `print-page`, each of which begins on a page of its own. */
  children: ReactNode;
}

/** What scrolls is reached by keys too. */
const BY_KEYS = 0;

/** Pages as they will be printed. */
export function PrintPreview({ title, print, onClose, children }: PrintPreviewProps) {
  const words = useWords();
  useOnlyPrinted();
  return (
    <DialogShell
      whole
      title={title}
      close={words.t('panels.close')}
      onClose={onClose}
      feet={
        <>
          <Button onClick={onClose}>{words.t('panels.close')}</Button>
          <Button look="main" onClick={() => window.print()}>
            {print}
          </Button>
        </>
      }
    >
      <section className="print-pages" aria-label={title} tabIndex={BY_KEYS}>
        {children}
      </section>
    </DialogShell>
  );
}

/** As long as these pages are shown, nothing else is printed. */
function useOnlyPrinted(): void {
  useEffect(() => {
    const { dataset } = window.document.documentElement;
    dataset.printing = 'pages';
    return () => {
      delete dataset.printing;
    };
  }, []);
}
