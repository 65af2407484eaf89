import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { IconButton } from './IconButton.tsx';
import { inFront } from './inFront.ts';
import { isComposing } from './isComposing.ts';
import './Notice.css';

interface NoticeProps {
  title: string;
  close: string;
  onClose: () => void;
  children: ReactNode;
}

/**
 * Something to read and to answer, which takes the focus and leaves the page in reach: open as long as it is rendered.
 */
export function Notice({ title, close, onClose, children }: NoticeProps) {
  const popup = useRef<HTMLDivElement>(null);
  return (
    <Dialog.Root open modal={false} onOpenChange={(open, { event }) => !open && !isComposing(event) && onClose()}>
      <Dialog.Portal container={inFront()}>
        <Dialog.Popup ref={popup} className="notice" initialFocus={popup} finalFocus={false}>
          <div className="notice-head">
            <Dialog.Title className="notice-title">{title}</Dialog.Title>
            <Dialog.Close render={<IconButton label={close} icon={<X size={16} aria-hidden />} />} />
          </div>
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
