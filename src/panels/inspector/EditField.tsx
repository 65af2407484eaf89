import { useState } from 'react';
import type { Request } from '../../domain/commands/command.ts';
import type { Refusal } from '../../domain/commands/outcome.ts';
import type { ScenarioId } from '../../domain/document.ts';
import type { SubjectId } from '../../domain/organisation.ts';
import type { RuleId } from '../../domain/rules/finding.ts';
import { useDrafts } from '../../store/drafts.ts';
import { perform } from '../../store/perform.ts';
import { useTabRole } from '../../store/tabRole.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { TextField, type TextFieldProps } from '../../ui/TextField.tsx';
import type { Leaving } from '../../ui/useDraft.ts';
import { Why } from '../Why.tsx';

interface EditFieldProps extends Omit<TextFieldProps, 'onCommit' | 'restored' | 'onDraft' | 'wrong'> {
  /** Whose text it is, and which. */
  of: SubjectId | ScenarioId | RuleId;
  part: string;
  /** What is asked for by typing it; `null` for nothing. What cannot be understood is answered with why. */
  ask: (text: string) => Request | { unclear: string } | null;
}

/**
 * A text of the organisation, changed where it stands. What is refused stays in it with the reason beside it, and is
 * still there when its card is shown again.
 */
export function EditField(props: EditFieldProps) {
  const { of, part } = props;
  const document = useWorkspace(({ documentKey }) => documentKey);
  const scenario = useWorkspace((workspace) => workspace.scenario);
  const place = [document, scenario, of, part].join(' ');
  return <Field key={place} {...props} place={place} isHere={() => isShown(document, scenario)} />;
}

/** Another document can hold the same ids: what is typed in one is never accepted in the other. */
function isShown(document: string, scenario: string): boolean {
  const now = useWorkspace.getState();
  return now.documentKey === document && now.scenario === scenario;
}

type Reason = 'waiting' | Refusal | { unclear: string };

function Field({
  ask,
  of: _,
  part: __,
  place,
  isHere,
  ...props
}: EditFieldProps & { place: string; isHere: () => boolean }) {
  const [restored] = useState(() => draftAt(place, ask));
  const [reason, setReason] = useState<Reason | null>(restored === null ? null : 'waiting');
  const { keep } = useDrafts.getState();
  const accept = (text: string, leaving: Leaving): boolean => {
    if (!isHere()) return false;
    const asked = ask(text);
    if (asked === null) return true;
    if ('unclear' in asked) {
      setReason(asked);
      return false;
    }
    const outcome = perform(asked, leaving === 'stays');
    if (outcome.kind === 'refused') setReason(outcome.refusal);
    return outcome.kind !== 'refused';
  };
  return (
    <TextField
      {...props}
      restored={restored}
      onCommit={accept}
      onDraft={(text) => {
        setReason(null);
        keep(place, text);
      }}
      wrong={reason && <Beside reason={reason} hasLines={props.lines !== undefined} />}
    />
  );
}

function Beside({ reason, hasLines }: { reason: Reason; hasLines: boolean }) {
  const words = useWords();
  const follows = useTabRole(({ role }) => role === 'follower');
  if (reason !== 'waiting' && 'unclear' in reason) return reason.unclear;
  // Since then this tab has become the one that edits.
  const isOver =
    reason !== 'waiting' && reason.kind === 'impossible' && reason.reason === 'written-elsewhere' && !follows;
  if (reason !== 'waiting' && !isOver) return <Why refusal={reason} />;
  return words.t(hasLines ? 'panels.draftOfLinesWaits' : 'panels.draftWaits');
}

/** What was typed here before, unless it has been accepted since, as when the page was left. */
function draftAt(place: string, ask: EditFieldProps['ask']): string | null {
  const { texts, keep } = useDrafts.getState();
  const text = texts[place];
  if (text === undefined) return null;
  const asked = ask(text);
  const isThere =
    asked === null || (!('unclear' in asked) && useWorkspace.getState().preview(asked).kind === 'unchanged');
  if (isThere) keep(place, null);
  return isThere ? null : text;
}
