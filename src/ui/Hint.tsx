import { Tooltip } from '@base-ui/react/tooltip';
import type { ReactElement } from 'react';
import { inFront } from './inFront.ts';
import './Hint.css';

/** A tooltip on what can be focused or pointed at. It repeats or explains; a name for screen readers it is not. */
export function Hint({ text, children }: { text: string; children: ReactElement }) {
  return (
    <Tooltip.Root>
      <Tooltip.Trigger render={children} delay={400} />
      <Tooltip.Portal container={inFront()}>
        <Tooltip.Positioner className="hint-positioner" sideOffset={6}>
          <Tooltip.Popup className="hint">{text}</Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
