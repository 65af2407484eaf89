import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { earlierTodays } from '../../domain/basedOn.ts';
import type { Scenario } from '../../domain/document.ts';
import { indexOf } from '../../domain/lookup/indexOf.ts';
import { notesOf } from '../../scene/beside/notes.ts';
import { overOf } from '../../scene/beside/paintBeside.ts';
import { useBesideView } from '../../store/besideView.ts';
import { comparedIn, useCompared } from '../../store/compared.ts';
import { standsInFront, useView } from '../../store/view.ts';
import { scenarioShown, useWorkspace } from '../../store/workspace.ts';
import { keyMeant } from '../../ui/keyMeant.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { scenarioText } from '../../wording/saying/scenarioChoices.ts';
import { useBoard } from '../board.ts';
import { BeforeBoard } from './BeforeBoard.tsx';
import { BesideBar } from './BesideBar.tsx';
import { Cut } from './Cut.tsx';
import { followTrail } from './followTrail.ts';
import { peopleOfKind } from './peopleOfKind.ts';
import { SideBySide } from './sideBySide.ts';
import './beside.css';

const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** The key that goes from before to after and back. */
const BEFORE_AND_AFTER = 'b';

/** What a proposal changes, laid over the board that shows it; what was before under a slider or on a board beside it. */
export function BesideBoard({ dark }: { dark: boolean }) {
  const words = useWords();
  const board = useBoard();
  const [comparing] = useState(() => new SideBySide());
  const document = useWorkspace((workspace) => workspace.document);
  const shown = useWorkspace(scenarioShown);
  const chosen = useCompared((compared) => compared.chosen);
  const { side, both, kind } = useBesideView();
  const compared = comparedIn(document, shown, chosen);
  const nameOf = (scenario: Scenario) => scenarioText(words, scenario, earlierTodays(document.scenarios));
  const before = compared?.before.id;

  useLayoutEffect(() => {
    const isShown = before !== undefined;
    board.shown.standBeside(
      isShown
        ? (after) => {
            const was = useWorkspace.getState().document.scenarios.find(({ id }) => id === before) ?? after;
            const found = comparing.of(was.organisation, after.organisation);
            return { organisation: found.sides.after, beside: comparing.beside('after', found) };
          }
        : null,
    );
  }, [board, before, comparing]);
  useEffect(() => () => board.shown.standBeside(null), [board]);

  const found = compared && comparing.of(compared.before.organisation, compared.after.organisation);
  useLayoutEffect(() => {
    if (!found) return;
    const { comparison, sides, touched } = found;
    const notes = notesOf(words, { before: indexOf(sides.before), after: indexOf(sides.after), comparison, touched });
    const over = side === 'changes' ? overOf(notes) : null;
    board.laidOver.setState({ over, only: kind && peopleOfKind(found, kind) });
  }, [board, words, found, side, kind]);
  useEffect(() => () => board.laidOver.setState({ over: null, only: null }), [board]);

  // Another proposal begins with itself: on a picture of before nothing can be done.
  const place = useWorkspace(({ documentKey }) => `${documentKey} ${shown.id}`);
  useLayoutEffect(() => {
    const { side: now, show, back } = useBesideView.getState();
    if (place && now === 'before') show(back);
  }, [place]);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
      if (keyMeant(event).toLowerCase() !== BEFORE_AND_AFTER || standsInFront(useView.getState())) return;
      useBesideView.getState().turn();
      event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);

  useEffect(() => {
    const follow = (event: MouseEvent) => followTrail(board, event);
    // After the board itself, to which a trail is empty ground.
    window.addEventListener('click', follow);
    return () => window.removeEventListener('click', follow);
  }, [board]);

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
        <BeforeBoard dark={dark} scenario={compared.before.id} name={nameOf(compared.before)} standing={standing} />
      )}
      {both === 'slider' && <Cut />}
    </>
  );
}
