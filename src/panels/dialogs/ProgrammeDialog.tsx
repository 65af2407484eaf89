import { useState } from 'react';
import type { Refusal } from '../../domain/commands/outcome.ts';
import type { ProgrammeId } from '../../domain/organisation.ts';
import { newId } from '../../store/newId.ts';
import { perform } from '../../store/perform.ts';
import { useKeptText } from '../../store/useKeptText.ts';
import { useView } from '../../store/view.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { useIndex } from '../useOrganisation.ts';
import { Why } from '../Why.tsx';
import { FormDialog } from './FormDialog.tsx';

/** What a programme is called; `null`: a new one. */
export function ProgrammeDialog({ programme: id }: { programme: ProgrammeId | null }) {
  const words = useWords();
  const index = useIndex();
  const documentKey = useWorkspace((workspace) => workspace.documentKey);
  const programme = id ? index.programme(id) : undefined;
  const [name, setName] = useKeptText(`${documentKey} programme ${id ?? 'new'}`, programme?.name);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const close = () => useView.getState().ask(null);
  const submit = () => {
    const called = name.trim();
    if (!called) return;
    const added = id ?? newId('programme');
    const type = programme ? 'renameProgramme' : 'addProgramme';
    const outcome = perform({ type, programme: added, name: called }, true);
    if (outcome.kind === 'refused' && outcome.refusal.kind === 'impossible') return setRefusal(outcome.refusal);
    if (outcome.kind !== 'refused') setName(null);
    close();
    if (outcome.kind === 'done') useView.getState().select([{ kind: 'programme', programme: added }]);
  };
  const title = programme
    ? words.t('products.timeline.add.rename', { name: programme.name })
    : words.t('products.timeline.add.programme');
  return (
    <FormDialog title={title} onClose={close} finalFocus={false} onSubmit={submit}>
      <label className="field">
        <span className="field-label">{words.t('products.timeline.add.name')}</span>
        <input
          className="field-input"
          autoComplete="off"
          value={name}
          aria-invalid={refusal !== null}
          aria-describedby="programme-wrong"
          onChange={(event) => {
            setRefusal(null);
            setName(event.target.value);
          }}
        />
      </label>
      <p id="programme-wrong" className="dialog-wrong">
        {refusal && <Why refusal={refusal} />}
      </p>
      <Button look="main" type="submit" disabled={!name.trim()}>
        {words.t(`products.timeline.add.${programme ? 'apply' : 'add'}`)}
      </Button>
    </FormDialog>
  );
}
