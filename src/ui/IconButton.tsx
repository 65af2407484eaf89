import type { ReactNode } from 'react';
import { Button, type ButtonProps } from './Button.tsx';

type IconButtonProps = Omit<ButtonProps, 'children'> & {
  /** The name, for a screen reader. */
  label: string;
  icon: ReactNode;
  /** The tooltip, where it says more than the name. */
  hint?: string;
};

/** A button that shows an icon alone; its name stands in a tooltip (`Hints.tsx`). */
export function IconButton({ label, icon, hint = label, look = 'quiet', className = '', ...props }: IconButtonProps) {
  return (
    <Button
      look={look}
      className={`button-icon ${className}`}
      aria-label={label}
      aria-description={hint === label ? undefined : hint}
      data-hint={hint}
      {...props}
    >
      {icon}
    </Button>
  );
}
