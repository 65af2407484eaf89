import type { ComponentProps } from 'react';
import './Button.css';

export type ButtonProps = ComponentProps<'button'> & {
  /** `main` for the one thing most people came to do, `quiet` without a frame, `link` in running text. */
  look?: 'plain' | 'main' | 'quiet' | 'link';
};

/** A button. When disabled it keeps the focus, so that nobody who uses the keyboard is thrown off the page. */
export function Button({ look = 'plain', className = '', disabled = false, onClick, ...props }: ButtonProps) {
  return (
    <button
      type="button"
      className={`button button-${look} ${className}`}
      aria-disabled={disabled || undefined}
      onClick={disabled ? (event) => event.preventDefault() : onClick}
      {...props}
    />
  );
}
