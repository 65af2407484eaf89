import type { ReactElement, RefObject } from 'react';
import type { ButtonProps } from '../../ui/Button.tsx';
import { DropMenu } from '../../ui/DropMenu.tsx';
import { fetched } from '../fetched.ts';
import type { BarMenuContent } from './OpenedBarMenu.tsx';

const Opened = fetched(['panels'], async () => (await import('./OpenedBarMenu.tsx')).OpenedBarMenu);

/** Fetches what stands in the menus of the bar, before one is opened. */
export const warmBarMenus = Opened.warm;

interface BarMenuProps {
  button: ReactElement<ButtonProps>;
  /** To whoever wants to give the button the focus. */
  buttonRef?: RefObject<HTMLButtonElement | null>;
  align?: 'start' | 'end';
  content: BarMenuContent;
}

/** A button of the bar that opens a menu; what stands in them all is fetched when the first is opened. */
export function BarMenu({ button, buttonRef, align, content }: BarMenuProps) {
  return (
    <DropMenu
      button={button}
      buttonRef={buttonRef}
      menu={(hanging) => <Opened {...hanging} align={align} content={content} />}
    />
  );
}
