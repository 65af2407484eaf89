import { useMemo, useRef } from 'react';
import { waiverStandings } from '../../domain/rules/waiverStandings.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { WaiverItem } from './WaiverItem.tsx';
import { WaiverTimeline } from './WaiverTimeline.tsx';

/** Everything that somebody answers for: until when, as a picture, and one by one; first what holds no more, and what ends soon. */
export function WaiverList() {
  const words = useWords();
  const document = useWorkspace((workspace) => workspace.document);
  const day = useWorkspace((workspace) => workspace.day);
  const standings = useMemo(() => waiverStandings(document, day), [document, day]);
  const about = (['broken', 'due', 'idle'] as const).flatMap((state) => {
    const count = standings.filter((each) => each.state === state).length;
    return count > 0 ? words.t(`review.rules.waiversAbout.${state}`, { count }) : [];
  });
  const list = useRef<HTMLUListElement>(null);
  const title = words.t('review.rules.waivers', { count: standings.length });
  return (
    <section className="rules-waivers" aria-label={title}>
      <h3 className="rules-title">
        {title} <span className="calm">{about.join(', ')}</span>
      </h3>
      {standings.length > 0 && (
        <WaiverTimeline
          standings={standings}
          onPick={(at) => {
            const item = list.current?.children[at];
            if (item instanceof HTMLElement) item.focus();
          }}
        />
      )}
      <ul ref={list} tabIndex={-1}>
        {standings.map((standing) => (
          <WaiverItem key={JSON.stringify(standing.waiver)} standing={standing} />
        ))}
      </ul>
    </section>
  );
}
