import type { CSSProperties } from 'react';
import { useView } from '../../../store/view.ts';
import { useWords } from '../../../ui/LanguageContext.ts';
import { dayText } from '../../../wording/saying/momentText.ts';
import { LAUNCH_HEIGHT, type Timeline } from './layout.ts';
import type { InView } from './useInView.ts';

/** Room for a name to the left of what is in view, in pixels. */
const NAME = 240;

/** The launches of products, each with its name where there is room for it. */
export function LaunchLine({ timeline, view }: { timeline: Timeline; view: InView }) {
  const words = useWords();
  const shown = timeline.launches.filter(({ x }) => x >= view.left - NAME && x <= view.right);
  return (
    <div className="timeline-launches" style={{ height: timeline.launchesHeight }}>
      <b className="timeline-corner">{words.t('products.timeline.columns.launches')}</b>
      {shown.map(({ product, launch, x, line, isNamed, isMissed }) => {
        const on = dayText(words.language, launch);
        const said = words.t(`products.timeline.${isMissed ? 'launchMissed' : 'launch'}`, { name: product.name, on });
        return (
          <button
            key={product.id}
            type="button"
            tabIndex={-1}
            className="timeline-launch"
            data-missed={isMissed || undefined}
            aria-label={said}
            title={said}
            style={{ '--x': `${x}px`, top: line * LAUNCH_HEIGHT } as CSSProperties}
            onClick={() => useView.getState().select([{ kind: 'product', product: product.id }])}
          >
            <i />
            {isNamed && (
              <span>
                <b>{product.name}</b>
                <small>{on}</small>
              </span>
            )}
          </button>
        );
      })}
    </div>
  );
}
