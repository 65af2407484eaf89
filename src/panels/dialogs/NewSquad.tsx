import { useState } from 'react';
import type { Refusal } from '../../domain/commands/outcome.ts';
import { formAround } from '../../domain/lookup/formAround.ts';
import type { TribeId } from '../../domain/organisation.ts';
import type { Membership } from '../../domain/thing.ts';
import { newId } from '../../store/newId.ts';
import { perform } from '../../store/perform.ts';
import { useKeptText } from '../../store/useKeptText.ts';
import { useView } from '../../store/view.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { useIndex } from '../useOrganisation.ts';
import { Why } from '../Why.tsx';
import { tribeOfPerson } from './choices.ts';
import { FormDialog } from './FormDialog.tsx';
import { peopleNamed } from './peopleNamed.ts';

/** A new squad of those who are selected: its name and its tribe. */
export function NewSquad({ members }: { members: Membership[] }) {
  const words = useWords();
  const index = useIndex();
  const documentKey = useWorkspace((workspace) => workspace.documentKey);
  const { tribes } = index.organisation;
  const [first] = members;
  const from = first?.squad
    ? index.squad(first.squad)?.tribe
    : tribeOfPerson(index, first && index.person(first.person));
  const [tribe, setTribe] = useState<TribeId | undefined>(from ?? tribes[0]?.id);
  const form = formAround(index, tribe);
  const [name, setName] = useKeptText(`${documentKey} newSquad ${members.map(({ person }) => person).join(' ')}`);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const close = () => useView.getState().ask(null);
  const people = peopleNamed(
    words,
    index,
    members.map(({ person }) => person),
  );
  return (
    <FormDialog
      title={words.t('panels.newSquad.title', { form })}
      about={words.t('panels.newSquad.about', { people, form })}
      onClose={close}
      finalFocus={false}
      onSubmit={() => {
        if (!name.trim() || !tribe) return;
        const outcome = perform({ type: 'addSquad', squad: newId('squad'), tribe, name: name.trim(), members }, true);
        if (outcome.kind === 'refused' && outcome.refusal.kind === 'impossible') return setRefusal(outcome.refusal);
        if (outcome.kind === 'done') setName(null);
        close();
      }}
    >
      <label className="field">
        <span className="field-label">{words.t('panels.newSquad.name', { form })}</span>
        <input
          className="field-input"
          value={name}
          autoComplete="off"
          aria-invalid={refusal !== null}
          aria-describedby="squad-wrong"
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <p id="squad-wrong" className="dialog-wrong">
        {refusal && <Why refusal={refusal} />}
      </p>
      {tribe && tribes.length > 1 && (
        <ChoiceField
          label={words.t('panels.tribe.one', { form })}
          value={tribe}
          options={tribes.map(({ id, name: text }) => ({ value: id, text }))}
          onChoose={setTribe}
        />
      )}
      <Button look="main" type="submit" disabled={!name.trim() || !tribe}>
        {words.t('panels.newSquad.make', { form })}
      </Button>
    </FormDialog>
  );
}
