import { type KeyboardEvent, useRef } from 'react';
import type { Product } from '../../domain/organisation.ts';
import { perform } from '../../store/perform.ts';
import { type TypedOnProduct, useProductsView } from '../../store/productsView.ts';
import { useKeptText } from '../../store/useKeptText.ts';
import { standsInFront, useView } from '../../store/view.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { useTypedName } from '../../ui/useTypedName.ts';

interface TypedTextProps {
  product: Product;
  part: TypedOnProduct['part'];
  /** It is done by a key, so that nothing else has the focus. */
  onLeft: () => void;
}

/** The name of a product, or its value for the customer, typed where it stands. */
export function TypedText({ product: { id, name, value }, part, onLeft }: TypedTextProps) {
  const words = useWords();
  const { documentKey, scenario } = useWorkspace.getState();
  const field = useRef<HTMLInputElement>(null);
  const was = part === 'name' ? name : value;
  const typing = useTypedName(field, {
    kept: useKeptText([documentKey, scenario, id, part, was].join(' '), was),
    was,
    isCovered: useView(standsInFront),
    accept(text) {
      const outcome = perform(
        part === 'name'
          ? { type: 'renameProduct', product: id, name: text }
          : { type: 'describeProduct', product: id, details: { value: text } },
      );
      return outcome.kind === 'refused' ? 'refused' : 'accepted';
    },
    onEnd(byKey) {
      useProductsView.getState().type(null);
      if (byKey) onLeft();
    },
  });
  const key = (event: KeyboardEvent) => {
    event.stopPropagation();
    typing.onKeyDown(event);
  };
  return (
    <input
      ref={field}
      className="field-input product-typed"
      aria-label={words.t(`products.rename.${part}`, { product: name })}
      placeholder={part === 'value' ? words.t('panels.product.valueHint') : undefined}
      autoComplete="off"
      {...typing}
      onKeyDown={key}
      onClick={(event) => event.stopPropagation()}
    />
  );
}
