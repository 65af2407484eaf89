import {
  type ComponentProps,
  cloneElement,
  lazy,
  type ReactElement,
  type ReactNode,
  type RefObject,
  Suspense,
  useRef,
  useState,
} from 'react';
import type { ButtonProps } from './Button.tsx';

const importMenu = () => import('./Menu.tsx');

/** The parts that menus are made of, fetched together with them. */
export type MenuParts = Awaited<ReturnType<typeof importMenu>>;

const HangingMenu = lazy(async () => {
  const parts = await importMenu();
  const Filled = ({ children, ...props }: Omit<ComponentProps<MenuParts['HangingMenu']>, 'children'> & Filling) => (
    <parts.HangingMenu {...props}>{children(parts)}</parts.HangingMenu>
  );
  return { default: Filled };
});

/** Fetches what menus are made of, before one is opened. */
export function warmMenu(): void {
  importMenu();
}

interface Filling {
  children: (parts: MenuParts) => ReactNode;
}

interface DropMenuProps extends Filling {
  button: ReactElement<ButtonProps>;
  /** To whoever wants to give the button the focus. */
  buttonRef?: RefObject<HTMLButtonElement | null>;
  align?: 'start' | 'end';
}

/** A button that opens a menu. The parts of menus are fetched when one is opened: they are not in the first script. */
export function DropMenu({ button, buttonRef, children, align }: DropMenuProps) {
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
