import { useState } from 'react';
import { anyway } from '../../domain/commands/anyway.ts';
import type { Request } from '../../domain/commands/command.ts';
import type { Refusal } from '../../domain/commands/outcome.ts';
import type { Finding } from '../../domain/rules/finding.ts';
import { perform } from '../../store/perform.ts';
import { useView } from '../../store/view.ts';
import { completed, useWorkspace } from '../../store/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { namesIn } from '../../wording/saying/namesIn.ts';
import { wouldBe } from '../../wording/saying/wouldBe.ts';
import { Why } from '../Why.tsx';
import { AnsweringFields, useAnswering } from './AnsweringFields.tsx';
import { FormDialog } from './FormDialog.tsx';

/** Does what the rules refused, once somebody says why and answers for it. */
export function Anyway({ request, findings }: { request: Request; findings: readonly Finding[] }) {
  const words = useWords();
  const { document, documentKey, scenario } = useWorkspace.getState();
  const place = [documentKey, scenario, JSON.stringify(request)].join(' ');
  const draft = useAnswering(place);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const nameOf = namesIn(document, scenario);
  const mayDo = draft.reason.trim() !== '' && !draft.wrongUntil;
  const close = () => useView.getState().ask(null);
  return (
    <FormDialog
      title={words.t('panels.anyway.title')}
      about={words.t('panels.anyway.about')}
      onClose={close}
      finalFocus={false}
      onSubmit={() => {
        if (!mayDo) return;
        const by = draft.by.trim();
        const answering = { reason: draft.reason.trim(), by, until: draft.until || null };
        const outcome = perform(anyway(completed(request, scenario), findings, answering), true);
        if (outcome.kind === 'refused' && outcome.refusal.kind === 'impossible') return setRefusal(outcome.refusal);
        if (outcome.kind === 'done') {
          useView.getState().keepAnsweringFor(by);
          draft.forget();
        }
        close();
      }}
    >
      <ul className="dialog-breaches">
        {findings.map((finding) => (
          <li key={`${finding.rule} ${finding.subject}`}>{wouldBe(words, finding, nameOf)}</li>
        ))}
      </ul>
      <AnsweringFields draft={draft} wrong="anyway-wrong" />
      <p id="anyway-wrong" className="dialog-wrong">
        {draft.wrongUntil ? words.t(`panels.unclearDay.${draft.wrongUntil}`) : refusal && <Why refusal={refusal} />}
      </p>
      <Button look="main" type="submit" disabled={!mayDo}>
        {words.t('panels.anyway.do')}
      </Button>
    </FormDialog>
  );
}
