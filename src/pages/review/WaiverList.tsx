import { useMemo } from 'react';
import { waiverStandings } from '../../domain/rules/waiverStandings.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { WaiverItem } from './WaiverItem.tsx';

/** Everything that somebody answers for: first what does not hold any more, and what ends soon. */
export function WaiverList() {
  const words = useWords();
  const document = useWorkspace((workspace) => workspace.document);
  const day = useWorkspace((workspace) => workspace.day);
  const standings = useMemo(() => waiverStandings(document, day), [document, day]);
  const about = (['broken', 'due', 'idle'] as const).flatMap((state) => {
    const count = standings.filter((each) => each.state === state).length;
    return count > 0 ? words.t(`review.rules.waiversAbout.${state}`, { count }) : [];
  });
  const title = words.t('review.rules.waivers', { count: standings.length });
  return (
    <section className="rules-waivers" aria-label={title}>
      <h3 className="rules-title">
        {title} <span className="calm">{about.join(', ')}</span>
      </h3>
      <ul tabIndex={-1}>
        {standings.map((standing) => (
          <WaiverItem key={JSON.stringify(standing.waiver)} standing={standing} />
        ))}
      </ul>
    </section>
  );
}
