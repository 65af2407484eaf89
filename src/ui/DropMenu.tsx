import { cloneElement, type ReactElement, type ReactNode, type RefObject, Suspense, useRef, useState } from 'react';
import type { ButtonProps } from './Button.tsx';

/** The button that a menu hangs from, and what closes it. */
export interface Hanging {
  anchor: RefObject<HTMLButtonElement | null>;
  onClose: () => void;
}

interface DropMenuProps {
  button: ReactElement<ButtonProps>;
  /** To whoever wants to give the button the focus. */
  buttonRef?: RefObject<HTMLButtonElement | null>;
  /** Gives a `HangingMenu` (`Menu.tsx`), which may be fetched when it is opened: menus are not in the first script. */
  menu: (hanging: Hanging) => ReactNode;
}

/** A button that opens a menu. */
export function DropMenu({ button, buttonRef, menu }: DropMenuProps) {
  const ownRef = useRef<HTMLButtonElement>(null);
  const anchor = buttonRef ?? ownRef;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      {cloneElement(button, {
        ref: anchor,
        'aria-haspopup': 'menu',
        'aria-expanded': isOpen,
        onClick: () => setOpen(!isOpen),
        onKeyDown: (event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        },
      })}
      {isOpen && <Suspense fallback={null}>{menu({ anchor, onClose: () => setOpen(false) })}</Suspense>}
    </>
  );
}
