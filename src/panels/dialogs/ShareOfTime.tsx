import { useState } from 'react';
import type { Refusal } from '../../domain/commands/outcome.ts';
import { shareIn } from '../../domain/lookup/shareIn.ts';
import { keyOf, type Membership } from '../../domain/thing.ts';
import { typedShare } from '../../domain/typedShare.ts';
import { perform } from '../../store/perform.ts';
import { useKeptText } from '../../store/useKeptText.ts';
import { useView } from '../../store/view.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { percentIn } from '../../wording/saying/numbers.ts';
import { SHARES } from '../entries/personEntries.ts';
import { useIndex } from '../useOrganisation.ts';
import { Why } from '../Why.tsx';
import { FormDialog } from './FormDialog.tsx';

/** Which part of somebody's own time a squad gets: one of the usual parts, or any. */
export function ShareOfTime({ member }: { member: Membership }) {
  const words = useWords();
  const index = useIndex();
  const documentKey = useWorkspace((workspace) => workspace.documentKey);
  const squad = member.squad ? index.squad(member.squad) : undefined;
  const person = index.person(member.person);
  const stated = squad?.members.find((each) => each.person === member.person)?.share;
  const now = squad ? (stated ?? shareIn(index.organisation, member.person, squad.id)) : 0;
  const [text, setText] = useKeptText(
    `${documentKey} share ${keyOf({ kind: 'membership', ...member })}`,
    words.number(now * 100),
  );
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const typed = typedShare(text);
  const close = () => useView.getState().ask(null);
  if (!squad || !person) return null;
  const set = (share: number | null) => {
    const outcome = perform({ type: 'shareTime', person: person.id, squad: squad.id, share }, true);
    if (outcome.kind === 'refused' && outcome.refusal.kind === 'impossible') return setRefusal(outcome.refusal);
    if (outcome.kind !== 'refused') setText(words.number(now * 100));
    close();
  };
  return (
    <FormDialog
      title={words.t('panels.share.title', { person: person.name, squad: squad.name })}
      onClose={close}
      finalFocus={false}
      onSubmit={() => {
        if (typed !== null) set(typed);
      }}
    >
      <label className="field">
        <span className="field-label">{words.t('panels.share.field')}</span>
        <input
          className="field-input"
          inputMode="decimal"
          autoComplete="off"
          value={text}
          aria-invalid={typed === null || refusal !== null}
          aria-describedby="share-wrong"
          onChange={(event) => {
            setRefusal(null);
            setText(event.target.value);
          }}
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
      <p id="share-wrong" className="dialog-wrong">
        {typed === null ? words.t('panels.share.wrong') : refusal && <Why refusal={refusal} />}
      </p>
      <div className="dialog-choices">
        {SHARES.map((part) => (
          <Button key={part} aria-pressed={stated === part} onClick={() => set(part)}>
            {percentIn(words, part)}
          </Button>
        ))}
        <Button aria-pressed={stated === undefined} onClick={() => set(null)}>
          {words.t('panels.share.even')}
        </Button>
      </div>
      <Button look="main" type="submit" disabled={typed === null}>
        {words.t('panels.share.apply')}
      </Button>
    </FormDialog>
  );
}
