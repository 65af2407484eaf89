import { useState } from 'react';
import { shareIn } from '../../domain/lookup/shareIn.ts';
import type { Membership } from '../../domain/thing.ts';
import { perform } from '../../store/perform.ts';
import { useView } from '../../store/view.ts';
import { Button } from '../../ui/Button.tsx';
import { DialogShell } from '../../ui/DialogShell.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { SHARES } from '../entries/personEntries.ts';
import { numberFrom } from '../inspector/numberFrom.ts';
import { useIndex } from '../useOrganisation.ts';

/** Which part of somebody's own time a squad gets: one of the usual parts, or any. */
export function ShareOfTime({ member }: { member: Membership }) {
  const words = useWords();
  const index = useIndex();
  const squad = member.squad ? index.squad(member.squad) : undefined;
  const person = index.person(member.person);
  const stated = squad?.members.find((each) => each.person === member.person)?.share;
  const now = squad ? (stated ?? shareIn(index.organisation, member.person, squad.id)) : 0;
  const [text, setText] = useState(words.number(now * 100, 1));
  const typed = numberFrom(text.replace('%', ''));
  const percent = typed !== null && typed >= 1 && typed <= 100 ? typed : null;
  const close = () => useView.getState().ask(null);
  if (!squad || !person) return null;
  const set = (share: number | null) => {
    close();
    perform({ type: 'shareTime', person: person.id, squad: squad.id, share });
  };
  const named = (part: number) => words.t('panels.percent', { percent: words.number(part * 100, 0) });
  return (
    <DialogShell
      title={words.t('panels.share.title', { person: person.name, squad: squad.name })}
      close={words.t('panels.close')}
      onClose={close}
      finalFocus={false}
    >
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (percent !== null) set(percent / 100);
        }}
      >
        <label className="field">
          <span className="field-label">{words.t('panels.share.field')}</span>
          <input
            className="field-input"
            inputMode="decimal"
            autoComplete="off"
            value={text}
            aria-invalid={percent === null}
            aria-describedby="share-wrong"
            onChange={(event) => setText(event.target.value)}
            onFocus={(event) => event.currentTarget.select()}
          />
        </label>
        <p id="share-wrong" className="dialog-wrong">
          {percent === null && words.t('panels.share.wrong')}
        </p>
        <div className="dialog-choices">
          {SHARES.map((part) => (
            <Button key={part} aria-pressed={stated === part} onClick={() => set(part)}>
              {named(part)}
            </Button>
          ))}
          <Button aria-pressed={stated === undefined} onClick={() => set(null)}>
            {words.t('panels.share.even')}
          </Button>
        </div>
        <Button look="main" type="submit" disabled={percent === null}>
          {words.t('panels.share.apply')}
        </Button>
      </form>
    </DialogShell>
  );
}
