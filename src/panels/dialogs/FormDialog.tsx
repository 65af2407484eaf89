import type { ComponentProps } from 'react';
import { DialogShell } from '../../ui/DialogShell.tsx';
import { useWords } from '../../ui/LanguageContext.ts';

interface FormDialogProps extends Omit<ComponentProps<typeof DialogShell>, 'close'> {
  /** What Enter does, and the main button. */
  onSubmit: () => void;
}

/** A question that is answered by filling something in. */
export function FormDialog({ onSubmit, children, ...props }: FormDialogProps) {
  const words = useWords();
  return (
    <DialogShell close={words.t('panels.close')} {...props}>
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {children}
      </form>
    </DialogShell>
  );
}
