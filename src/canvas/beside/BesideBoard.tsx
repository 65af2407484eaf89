import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { earlierTodays } from '../../domain/basedOn.ts';
import type { Scenario } from '../../domain/document.ts';
import { useBesideView } from '../../store/besideView.ts';
import { comparedIn, useCompared } from '../../store/compared.ts';
import { scenarioShown, useWorkspace } from '../../store/workspace.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { scenarioText } from '../../wording/saying/scenarioChoices.ts';
import { useBoard } from '../board.ts';
import { BeforeBoard } from './BeforeBoard.tsx';
import { BesideBar } from './BesideBar.tsx';
import { Cut } from './Cut.tsx';
import { followTrail } from './followTrail.ts';
import { SideBySide } from './sideBySide.ts';
import { useBeforeKey } from './useBeforeKey.ts';
import { useLaidOver } from './useLaidOver.ts';
import { useStandingBeside } from './useStandingBeside.ts';
import './beside.css';

/** What a proposal changes, laid over the board that shows it; what was before under a slider or on a board beside it. */
export function BesideBoard({ dark }: { dark: boolean }) {
  const words = useWords();
  const board = useBoard();
  const [comparing] = useState(() => new SideBySide());
  const document = useWorkspace((workspace) => workspace.document);
  const shown = useWorkspace(scenarioShown);
  const place = useWorkspace(({ documentKey, scenario }) => `${documentKey} ${scenario}`);
  const chosen = useCompared((state) => state.chosen);
  const { side, back, both } = useBesideView();
  const compared = comparedIn(document, shown, chosen);
  const nameOf = (scenario: Scenario) => scenarioText(words, scenario, earlierTodays(document.scenarios));

  useStandingBeside(board, comparing, compared?.before.id);
  const found = compared && comparing.of(compared.before.organisation, compared.after.organisation);
  // Behind before stands what was looked at, and will be again.
  useLaidOver(board, found, side === 'before' ? back : side);
  useBeforeKey();
  useEffect(() => {
    const follow = (event: MouseEvent) => followTrail(board, event);
    // After the board itself, to which a trail is empty ground.
    window.addEventListener('click', follow);
    return () => window.removeEventListener('click', follow);
  }, [board]);
  // Another proposal begins with itself: on a picture of before nothing can be done.
  useLayoutEffect(() => {
    const { side: now, show, back } = useBesideView.getState();
    if (place && now === 'before') show(back);
  }, [place]);

  const standing = useMemo(
    () => found && { organisation: found.sides.before, beside: comparing.beside('before', found) },
    [found, comparing],
  );
  if (!compared || !found || !standing) return null;
  return (
    <>
      <BesideBar
        compared={compared}
        names={[nameOf(compared.before), nameOf(compared.after)]}
        comparison={found.comparison}
        affected={found.affected}
      />
      {(side === 'before' || both) && (
        <BeforeBoard
          dark={dark}
          scenario={compared.before.id}
          name={nameOf(compared.before)}
          standing={standing}
          found={found}
        />
      )}
      {both === 'slider' && <Cut />}
      {both && <strong className={`side-name after-name after-${both}`}>{nameOf(compared.after)}</strong>}
    </>
  );
}
