import {
  type ComponentProps,
  cloneElement,
  lazy,
  type ReactElement,
  type ReactNode,
  Suspense,
  useRef,
  useState,
} from 'react';
import type { ButtonProps } from './Button.tsx';

const importMenu = () => import('./Menu.tsx');

/** What stands in a menu is made of these, which come with it. */
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
  align?: 'start' | 'end';
}

/** A button that opens a menu. What menus are made of comes when one is opened: it is no part of the first script. */
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
