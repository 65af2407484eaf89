import { useState } from 'react';
import { anyway } from '../../domain/commands/anyway.ts';
import type { Request } from '../../domain/commands/command.ts';
import type { Refusal } from '../../domain/commands/outcome.ts';
import { isDay } from '../../domain/day.ts';
import type { Finding } from '../../domain/rules/finding.ts';
import { perform } from '../../store/perform.ts';
import { useKeptText } from '../../store/useKeptText.ts';
import { useView } from '../../store/view.ts';
import { completed, useWorkspace } from '../../store/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { DialogShell } from '../../ui/DialogShell.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { namesIn } from '../../wording/saying/namesIn.ts';
import { wouldBe } from '../../wording/saying/wouldBe.ts';
import { Why } from '../Why.tsx';

/** Does what the rules refused, once somebody says why and answers for it. */
export function Anyway({ request, findings }: { request: Request; findings: readonly Finding[] }) {
  const words = useWords();
  const { document, documentKey, scenario, day } = useWorkspace.getState();
  const place = [documentKey, scenario, JSON.stringify(request)].join(' ');
  const [reason, setReason] = useKeptText(`${place} reason`);
  const [by, setBy] = useKeptText(`${place} by`, useView.getState().answeringFor);
  const [until, setUntil] = useKeptText(`${place} until`);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const nameOf = namesIn(document, scenario);
  const isPast = until !== '' && (!isDay(until) || until < day);
  const mayDo = reason.trim() !== '' && !isPast;
  const close = () => useView.getState().ask(null);
  return (
    <DialogShell
      title={words.t('panels.anyway.title')}
      about={words.t('panels.anyway.about')}
      close={words.t('panels.close')}
      onClose={close}
      finalFocus={false}
    >
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!mayDo) return;
          const answering = { reason: reason.trim(), by: by.trim(), until: until || null };
          const outcome = perform(anyway(completed(request, scenario), findings, answering), true);
          if (outcome.kind === 'refused' && outcome.refusal.kind === 'impossible') return setRefusal(outcome.refusal);
          if (outcome.kind === 'done') {
            useView.getState().keepAnsweringFor(by.trim());
            for (const set of [setReason, setBy, setUntil]) set(null);
          }
          close();
        }}
      >
        <ul className="dialog-breaches">
          {findings.map((finding) => (
            <li key={`${finding.rule} ${finding.subject}`}>{wouldBe(words, finding, nameOf)}</li>
          ))}
        </ul>
        <label className="field">
          <span className="field-label">{words.t('panels.anyway.reason')}</span>
          <textarea
            className="field-input"
            rows={2}
            required
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </label>
        <label className="field">
          <span className="field-label">{words.t('panels.anyway.by')}</span>
          <input
            className="field-input"
            autoComplete="off"
            value={by}
            onChange={(event) => setBy(event.target.value)}
          />
        </label>
        <label className="field">
          <span className="field-label">{words.t('panels.anyway.until')}</span>
          <input
            className="field-input"
            type="date"
            min={day}
            value={until}
            aria-invalid={isPast}
            aria-describedby="anyway-wrong"
            onChange={(event) => setUntil(event.target.value)}
          />
        </label>
        <p id="anyway-wrong" className="dialog-wrong">
          {isPast ? words.t('panels.anyway.past') : refusal && <Why refusal={refusal} />}
        </p>
        <Button look="main" type="submit" disabled={!mayDo}>
          {words.t('panels.anyway.do')}
        </Button>
      </form>
    </DialogShell>
  );
}
