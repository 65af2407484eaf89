import { useState } from 'react';
import type { Refusal } from '../../domain/commands/outcome.ts';
import type { SquadId } from '../../domain/organisation.ts';
import { newId } from '../../store/newId.ts';
import { perform } from '../../store/perform.ts';
import { showThing } from '../../store/showThing.ts';
import { useKeptText } from '../../store/useKeptText.ts';
import { useView } from '../../store/view.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { useIndex } from '../useOrganisation.ts';
import { Why } from '../Why.tsx';
import { FormDialog } from './FormDialog.tsx';

interface NewProductProps {
  /** The squad that is proposed to make it. */
  squad: SquadId | null;
}

const NONE = '';
const WRONG = 'product-wrong';

/** A new product: its name, and the squad that makes it. It is selected once it is there. */
export function NewProduct({ squad: proposed }: NewProductProps) {
  const words = useWords();
  const { organisation } = useIndex();
  const documentKey = useWorkspace((workspace) => workspace.documentKey);
  const [name, setName] = useKeptText(`${documentKey} newProduct`);
  const [squad, setSquad] = useState<SquadId | null>(proposed);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const close = () => useView.getState().ask(null);
  const submit = () => {
    const product = newId('product');
    const outcome = perform({ type: 'addProduct', product, name: name.trim(), squad }, true);
    if (outcome.kind === 'refused' && outcome.refusal.kind === 'impossible') return setRefusal(outcome.refusal);
    close();
    if (outcome.kind !== 'done') return;
    setName(null);
    showThing({ kind: 'product', product });
  };
  return (
    <FormDialog
      title={words.t('panels.newProduct.title')}
      onClose={close}
      finalFocus={false}
      onSubmit={() => {
        if (name.trim()) submit();
      }}
    >
      <label className="field">
        <span className="field-label">{words.t('panels.newProduct.name')}</span>
        <input
          className="field-input"
          value={name}
          autoComplete="off"
          aria-invalid={refusal !== null}
          aria-describedby={WRONG}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <p id={WRONG} className="dialog-wrong">
        {refusal && <Why refusal={refusal} />}
      </p>
      {organisation.squads.length > 0 && (
        <ChoiceField<string>
          label={words.t('panels.newProduct.squad')}
          value={squad ?? NONE}
          options={[
            { value: NONE, text: words.t('panels.productSquad.noneOf.squad') },
            ...organisation.tribes.flatMap(({ id: tribe, name: where }) =>
              organisation.squads
                .filter((each) => each.tribe === tribe)
                .map((each) => ({
                  value: each.id,
                  text: words.t('panels.newProduct.inTribe', { squad: each.name, tribe: where }),
                })),
            ),
          ]}
          onChoose={(chosen) => setSquad(organisation.squads.find(({ id }) => id === chosen)?.id ?? null)}
        />
      )}
      <Button look="main" type="submit" disabled={!name.trim()}>
        {words.t('panels.newProduct.make')}
      </Button>
    </FormDialog>
  );
}
