import { Button as BaseButton } from '@base-ui/react/button';
import './Button.css';

export type ButtonProps = BaseButton.Props & {
  /** `main` for the one thing most people came to do, `quiet` without a frame, `link` in running text. */
  look?: 'plain' | 'main' | 'quiet' | 'link';
  className?: string;
};

/** A button. When disabled it keeps the focus, so that nobody who uses the keyboard is thrown off the page. */
export function Button({ look = 'plain', className = '', ...props }: ButtonProps) {
  return <BaseButton focusableWhenDisabled className={`button button-${look} ${className}`} {...props} />;
}
