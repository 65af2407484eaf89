import { limitsIn } from '../../domain/rules/limitsShown.ts';
import type { OutlinedTribe } from '../../importing/rows/listOutline.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { useWords } from '../../ui/LanguageContext.ts';

/** As many tribes, squads and chapters as show what an outcome is like. */
const TRIBES = 3;
const ROWS = 8;
const COLUMNS = 5;

/** What a list would come to: a few tribes as small matrices, and the numbers. */
export function OutcomePicture({ tribes }: { tribes: readonly OutlinedTribe[] }) {
  const words = useWords();
  const limits = limitsIn(useWorkspace(({ document }) => document));
  const squads = tribes.flatMap((tribe) => tribe.squads);
  const largestTribe = tribes.reduce((most, { people }) => Math.max(most, people), 0);
  const largestSquad = squads.reduce((most, { members }) => Math.max(most, members), 0);
  const chapters = tribes.reduce((sum, tribe) => sum + tribe.chapters.length, 0);
  const tone = (count: number, limit: number) => (count > limit ? 'bring-in-over' : 'calm');
  return (
    <>
      <span className="bring-in-picture" aria-hidden>
        {tribes.slice(0, TRIBES).map((tribe) => (
          <SmallMatrix key={tribe.name} tribe={tribe} />
        ))}
      </span>
      <span className="bring-in-outcome">
        <strong>{words.t('bringIn.outcome', { tribes: tribes.length, squads: squads.length, chapters })}</strong>
        <span className={tone(largestTribe, limits.tribe)}>
          {words.t('bringIn.largestTribe', { count: largestTribe, limit: limits.tribe })}
        </span>
        {squads.length > 0 && (
          <span className={tone(largestSquad, limits.squad)}>
            {words.t('bringIn.largestSquad', { count: largestSquad, limit: limits.squad })}
          </span>
        )}
      </span>
    </>
  );
}

/** A row is a squad, a column a chapter; a field is filled where the squad has somebody of the chapter. */
function SmallMatrix({ tribe }: { tribe: OutlinedTribe }) {
  const words = useWords();
  const columns = tribe.chapters.slice(0, COLUMNS).map((name, at) => ({ name, at }));
  return (
    <span className="bring-in-matrix">
      <em>{tribe.name || words.t('bringIn.oneTribe')}</em>
      {tribe.squads.slice(0, ROWS).map(({ name, chapters, members }) => (
        <span key={name}>
          {columns.length > 0 ? (
            columns.map(({ at }) => (
              <i key={at} style={chapters.includes(at) ? { background: `var(--c${at + 1})` } : undefined} />
            ))
          ) : (
            <i data-plain style={{ flexGrow: members }} />
          )}
        </span>
      ))}
    </span>
  );
}
