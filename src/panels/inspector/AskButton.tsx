import type { ReactNode } from 'react';
import { type Dialog, useView } from '../../store/view.ts';
import { Button } from '../../ui/Button.tsx';

interface AskButtonProps {
  /** What pressing it does, such as *Change chapter*: the text alone says what there is now. */
  name: string;
  text: ReactNode;
  dialog: Dialog;
  /** Where Tab is not to lead to it: -1. */
  tabIndex?: number;
}

/** Shows the present value; pressing it opens a dialog to choose another. */
export function AskButton({ name, text, dialog, tabIndex }: AskButtonProps) {
  return (
    <Button
      look="quiet"
      className="ask-button"
      title={name}
      tabIndex={tabIndex}
      onClick={() => useView.getState().ask(dialog)}
    >
      <span className="ask-button-text">{text}</span>
      <span className="unseen">. {name}</span>
    </Button>
  );
}
