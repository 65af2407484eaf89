import { cloneElement, lazy, type ReactElement, type ReactNode, Suspense, useRef, useState } from 'react';
import type { ButtonProps } from './Button.tsx';

const importMenu = () => import('./Menu.tsx');
const HangingMenu = lazy(async () => ({ default: (await importMenu()).HangingMenu }));

/** Fetches what menus are made of, before one is opened. */
export function warmMenu(): void {
  importMenu();
}

interface DropMenuProps {
  button: ReactElement<ButtonProps>;
  children: ReactNode;
  align?: 'start' | 'end';
}

/** A button that opens a menu. The menu itself comes when it is opened: it is no part of the first script. */
export function DropMenu({ button, children, align }: DropMenuProps) {
  const anchor = useRef<HTMLButtonElement>(null);
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
      {isOpen && (
        <Suspense fallback={null}>
          <HangingMenu anchor={anchor} align={align} onClose={() => setOpen(false)}>
            {children}
          </HangingMenu>
        </Suspense>
      )}
    </>
  );
}
