import type { Thing } from '../../domain/thing.ts';
import { keyOf } from '../../domain/thing.ts';
import { ThingLink } from './ThingLink.tsx';

interface PartRowsProps {
  label: string;
  /** `about` says which part it is, such as *makes it*. */
  parts: readonly { thing: Thing; name: string; about: string }[];
}

/** The products, projects and programmes that somebody, or a squad, has a part in; nothing where there are none. */
export function PartRows({ label, parts }: PartRowsProps) {
  if (parts.length === 0) return null;
  return (
    <div className="inspector-facts">
      <h3 className="inspector-label">{label}</h3>
      <ul className="inspector-rows">
        {parts.map(({ thing, name, about }) => (
          <li key={`${keyOf(thing)} ${about}`} className="inspector-row">
            <ThingLink thing={thing} name={name} />
            <span className="inspector-row-about">{about}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
