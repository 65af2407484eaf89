import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { IconButton } from './IconButton.tsx';
import { inFront } from './inFront.ts';
import { isComposing } from './isComposing.ts';
import './DialogShell.css';

interface DialogShellProps {
  title: string;
  about?: string;
  /** The name of the button that closes it. */
  close: string;
  onClose: () => void;
  children: ReactNode;
  /** Buttons at the bottom. */
  feet?: ReactNode;
  wide?: boolean;
  /** The whole window but for its edge: a task of several steps. */
  whole?: boolean;
  /** A sheet from below, whatever the window's width. */
  sheet?: boolean;
  /** Much to read and nothing to press: the whole of it scrolls, so that keys do that wherever the focus is in it. */
  toRead?: boolean;
  finalFocus?: Dialog.Popup.Props['finalFocus'];
}

/** A question in front of the page: open as long as it is rendered. */
export function DialogShell({
  title,
  about,
  close,
  onClose,
  children,
  feet,
  wide,
  whole,
  sheet,
  toRead,
  finalFocus,
}: DialogShellProps) {
  const size = whole ? 'dialog-whole dialog-at-once' : wide ? 'dialog-wide' : '';
  const look = sheet ? 'dialog-sheet' : `${size} ${toRead ? 'dialog-to-read' : ''}`;
  const popup = useRef<HTMLDivElement>(null);
  // Where something can be typed, typing can begin at once; a box to be ticked is nothing of the kind. But no keyboard
  // slides over what was opened by touch, as a sheet always is.
  const initialFocus: Dialog.Popup.Props['initialFocus'] = (openedBy) =>
    (openedBy !== 'touch' &&
      !sheet &&
      popup.current?.querySelector<HTMLElement>('input:not([type=checkbox], [type=radio]), textarea')) ||
    popup.current;
  return (
    <Dialog.Root open onOpenChange={(open, { event }) => !open && !isComposing(event) && onClose()}>
      <Dialog.Portal container={inFront()}>
        <Dialog.Backdrop className={`dialog-scrim ${whole ? 'dialog-at-once' : ''}`} />
        <Dialog.Popup ref={popup} className={`dialog ${look}`} initialFocus={initialFocus} finalFocus={finalFocus}>
          <div className="dialog-head">
            <Dialog.Title className="dialog-title">{title}</Dialog.Title>
            <Dialog.Close render={<IconButton label={close} icon={<X size={16} aria-hidden />} />} />
          </div>
          {about && <Dialog.Description className="dialog-about">{about}</Dialog.Description>}
          <div className="dialog-body">{children}</div>
          {feet && <div className="dialog-feet">{feet}</div>}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
