import type { ComponentProps, ReactNode, Ref } from 'react';
import { CountPills } from '../../panels/FindingPills.tsx';
import { AskButton } from '../../panels/inspector/AskButton.tsx';
import { useProductsView } from '../../store/productsView.ts';
import { useView } from '../../store/view.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { launchIn } from '../../wording/saying/launchText.ts';
import { dayText } from '../../wording/saying/momentText.ts';
import { PhaseBars } from './PhaseBars.tsx';
import type { ProductRow } from './productRows.ts';
import { TypedText } from './TypedText.tsx';

interface ProductLineRowProps {
  row: ProductRow;
  /** Whether Tab leads to this one of all. */
  isCurrent: boolean;
  /** The button with its name, once it stands there. */
  nameRef: Ref<HTMLButtonElement>;
  /** The focus goes back to the name. */
  onLeft: () => void;
  place: ComponentProps<'tr'>;
}

/** A product: its name, which selects it, the phases of its life, who makes, serves and answers for it, and its launch. */
export function ProductLineRow({ row, isCurrent, nameRef, onLeft, place }: ProductLineRowProps) {
  const { id } = row.product;
  const isSelected = useView(({ selection }) =>
    selection.some((thing) => thing.kind === 'product' && thing.product === id),
  );
  return (
    <tr className="product-row" data-row={id} data-selected={isSelected || undefined} {...place}>
      <ProductHead row={row} isSelected={isSelected} isCurrent={isCurrent} nameRef={nameRef} onLeft={onLeft} />
      <td className="phase-cell">
        <PhaseBars row={row} />
      </td>
      <SquadsCell row={row} isSelected={isSelected} />
      <AnswersCell row={row} isSelected={isSelected} />
      <LaunchCell row={row} />
    </tr>
  );
}

type HeadProps = Omit<ProductLineRowProps, 'place'> & { isSelected: boolean };

function ProductHead({ row: { product, findings }, isSelected, isCurrent, nameRef, onLeft }: HeadProps) {
  const words = useWords();
  const typed = useProductsView(({ typed: now }) => (now?.product === product.id ? now.part : null));
  return (
    <th scope="row">
      {typed === 'name' ? (
        <TypedText product={product} part="name" onLeft={onLeft} />
      ) : (
        <button
          ref={nameRef}
          type="button"
          className="product-name"
          data-product={product.id}
          aria-pressed={isSelected}
          aria-description={words.t('products.keys')}
          tabIndex={isCurrent ? 0 : -1}
          onClick={() => useView.getState().select([{ kind: 'product', product: product.id }])}
          data-part="name"
        >
          {product.name}
        </button>
      )}
      {typed === 'value' ? (
        <TypedText product={product} part="value" onLeft={onLeft} />
      ) : (
        <span className="product-value" data-part="value">
          {product.value || `${words.t('panels.product.value')}: ${words.t('panels.product.notStated')}`}
        </span>
      )}
      {findings.length > 0 && (
        <span className="product-findings">
          <CountPills findings={findings} />
        </span>
      )}
    </th>
  );
}

/** What can be pressed in the row that is selected is reached by Tab too; a menu has it for all of them. */
const reach = (isSelected: boolean) => (isSelected ? 0 : -1);

interface CellProps {
  row: ProductRow;
  isSelected: boolean;
}

function SquadsCell({ row: { product, maker, service }, isSelected }: CellProps) {
  const words = useWords();
  const ask = (part: 'squad' | 'service', text: ReactNode) => (
    <AskButton
      name={words.t(`panels.product.choose.${part}`)}
      dialog={{ kind: 'productSquad', product: product.id, part }}
      text={text}
      tabIndex={reach(isSelected)}
    />
  );
  return (
    <td className="product-fact" data-label={words.t('products.columns.squads')}>
      <span className="product-about">{words.t('products.makes')}</span>
      {ask('squad', maker?.name ?? <Missing text={words.t('products.noSquad')} />)}
      {(maker || service) && (
        <>
          <span className="product-about">{words.t('products.services')}</span>
          {ask('service', service?.name ?? words.t('panels.product.same'))}
        </>
      )}
    </td>
  );
}

function AnswersCell({ row: { product, answering }, isSelected }: CellProps) {
  const words = useWords();
  return (
    <td className="product-fact" data-label={words.t('products.columns.answers')}>
      <AskButton
        name={words.t('panels.menu.choose.productManager')}
        dialog={{ kind: 'role', role: 'productManager', subject: product.id }}
        text={
          answering.length > 0 ? (
            <strong>{words.list(answering)}</strong>
          ) : (
            <Missing text={words.t('products.nobodyAnswers')} />
          )
        }
        tabIndex={reach(isSelected)}
      />
      {answering.length > 0 && (
        <span className="product-about">
          {words.t(`panels.product.by.${product.manager ? 'manager' : 'productOwner'}`)}
        </span>
      )}
    </td>
  );
}

function Missing({ text }: { text: string }) {
  return (
    <span className="product-missing">
      <span aria-hidden>▲ </span>
      {text}
    </span>
  );
}

function LaunchCell({ row: { product } }: { row: ProductRow }) {
  const words = useWords();
  const today = useWorkspace((workspace) => workspace.day);
  const { launch, way, complex } = product;
  return (
    <td className="product-fact" data-label={words.t('products.columns.launch')}>
      {launch ? (
        <>
          {dayText(words.language, launch)}
          <span className="product-about">{launchIn(words, launch, today)}</span>
        </>
      ) : (
        <span className="calm">{words.t('panels.product.notStated')}</span>
      )}
      {way && <span className="product-way">{words.t(`panels.product.ways.${way}`)}</span>}
      {complex && <strong className="product-way">{words.t('products.complex')}</strong>}
    </td>
  );
}
