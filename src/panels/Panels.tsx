import { Findings } from './Findings.tsx';
import { Inspector } from './Inspector.tsx';

/** What is selected, over what the rules found. */
export function Panels() {
  return (
    <>
      <Inspector />
      <Findings />
    </>
  );
}
