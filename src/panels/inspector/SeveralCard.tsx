import { nameOf } from '../../domain/lookup/nameOf.ts';
import type { Thing } from '../../domain/thing.ts';
import { keyOf } from '../../domain/thing.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { entriesFor } from '../entries/entriesFor.ts';
import { useIndex } from '../useOrganisation.ts';
import { ThingLink } from './ThingLink.tsx';

/** More than anybody reads one by one. */
const MOST = 50;

/** Several things selected: what they are, and what can be done with all of them. */
export function SeveralCard({ things }: { things: readonly Thing[] }) {
  const words = useWords();
  const index = useIndex();
  const entries = entriesFor(things, { words, index });
  return (
    <div className="inspector-card">
      <p className="inspector-title">{words.t('panels.several', { count: things.length })}</p>
      <div className="inspector-actions">
        {entries.map(
          (entry) =>
            entry.kind === 'do' && (
              <Button key={entry.text} onClick={entry.act}>
                {entry.text}
              </Button>
            ),
        )}
      </div>
      <ul className="inspector-rows">
        {things.slice(0, MOST).map((thing) => (
          <li key={keyOf(thing)} className="inspector-row">
            <ThingLink thing={thing} name={nameOf(index, thing)} />
            {thing.kind === 'membership' && thing.squad && (
              <span className="inspector-row-about">{index.squad(thing.squad)?.name}</span>
            )}
          </li>
        ))}
      </ul>
      {things.length > MOST && <p className="calm">{words.t('panels.more', { count: things.length - MOST })}</p>}
    </div>
  );
}
