import { useWords } from '../../ui/LanguageContext.ts';

/** What the bars and marks of the picture mean. */
export function ProductsLegend() {
  const words = useWords();
  return (
    <section aria-label={words.t('products.legend.label')}>
      <ul className="products-legend">
        {(['covers', 'service', 'nobody'] as const).map((mark) => (
          <li key={mark}>
            <span className={`products-legend-mark products-legend-${mark}`} aria-hidden />
            {words.t(`products.legend.${mark}`)}
          </li>
        ))}
        <li>
          <span className="phase-bar-star" aria-hidden>
            ★
          </span>
          {words.t('products.legend.productOwner')}
        </li>
        <li>
          <span className="products-legend-now" aria-hidden>
            ▲ {words.t('products.now')}
          </span>
          {words.t('products.legend.now')}
        </li>
      </ul>
    </section>
  );
}
