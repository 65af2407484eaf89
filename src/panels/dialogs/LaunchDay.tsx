import { useState } from 'react';
import type { Request } from '../../domain/commands/command.ts';
import type { ProductId } from '../../domain/organisation.ts';
import { perform } from '../../store/perform.ts';
import { useView } from '../../store/view.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { type UnclearDay, unclearDay } from '../../ui/unclearDay.ts';
import { useIndex } from '../useOrganisation.ts';
import { FormDialog } from './FormDialog.tsx';
import { VerdictLine } from './VerdictLine.tsx';

const SAID = 'launch-said';

/** The day of a product's launch, with what another one would change: a project may come too late for it. */
export function LaunchDay({ product: id }: { product: ProductId }) {
  const words = useWords();
  const index = useIndex();
  const product = index.product(id);
  const [day, setDay] = useState(product?.launch ?? '');
  const [unclear, setUnclear] = useState<UnclearDay | null>(null);
  const close = () => useView.getState().ask(null);
  const request = (launch: string | null): Request => ({ type: 'describeProduct', product: id, details: { launch } });
  const set = (launch: string | null) => {
    close();
    perform(request(launch));
  };
  return (
    <FormDialog
      title={words.t('panels.launchDay.title', { name: product?.name ?? '' })}
      onClose={close}
      finalFocus={false}
      onSubmit={() => {
        if (!unclear) set(day || null);
      }}
    >
      <label className="field">
        <span className="field-label">{words.t('panels.launchDay.day')}</span>
        <input
          className="field-input"
          type="date"
          defaultValue={day}
          aria-invalid={unclear !== null}
          aria-describedby={SAID}
          onChange={({ target }) => {
            setUnclear(unclearDay(target.value, target.validity.badInput));
            setDay(target.value);
          }}
        />
      </label>
      <p id={SAID} className={unclear ? 'dialog-wrong' : undefined}>
        {unclear ? words.t(`panels.unclearDay.${unclear}`) : <VerdictLine key={day} request={request(day || null)} />}
      </p>
      <div className="dialog-choices">
        <Button look="main" type="submit" disabled={unclear !== null}>
          {words.t('panels.launchDay.set')}
        </Button>
        {product?.launch && <Button onClick={() => set(null)}>{words.t('panels.launchDay.none')}</Button>}
      </div>
    </FormDialog>
  );
}
