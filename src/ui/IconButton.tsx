import type { ReactNode } from 'react';
import { Button, type ButtonProps } from './Button.tsx';
import { Hint } from './Hint.tsx';

type IconButtonProps = Omit<ButtonProps, 'children'> & {
  /** The name, for a screen reader. */
  label: string;
  icon: ReactNode;
  /** The tooltip, where it says more than the name. */
  hint?: string;
};

/** A button that shows an icon alone; its name stands in a tooltip. */
export function IconButton({ label, icon, hint, look = 'quiet', className = '', ...props }: IconButtonProps) {
  return (
    <Hint text={hint ?? label}>
      <Button
        look={look}
        className={`button-icon ${className}`}
        aria-label={label}
        aria-description={hint && hint !== label ? hint : undefined}
        {...props}
      >
        {icon}
      </Button>
    </Hint>
  );
}
