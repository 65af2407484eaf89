import { swatchClass } from './swatch.ts';
import './Swatch.css';

/** A patch of one of the colours that tell things apart, in its pattern. */
export function Swatch({ colour, className }: { colour: number; className: string }) {
  return <span className={`${className} swatch ${swatchClass(colour)}`} aria-hidden />;
}
