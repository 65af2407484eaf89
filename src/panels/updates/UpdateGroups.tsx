import { useState } from 'react';
import type { Alteration } from '../../domain/compare/alteration.ts';
import type { Update } from '../../domain/compare/update.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { alterationText } from '../../wording/saying/alterationText.ts';
import type { NameOf } from '../../wording/saying/namesIn.ts';

interface UpdateGroupsProps {
  updates: readonly Update[];
  chosen: ReadonlySet<string>;
  nameOf: NameOf;
  onTake: (keys: readonly string[], isTaken: boolean) => void;
}

const GROUPS = ['people', 'units', 'rest'] as const;

/** As many of a group as are shown before somebody asks for all. */
const FIRST = 100;

/** What changed in Today alone, a line each, by what it is about. */
export function UpdateGroups({ updates, ...props }: UpdateGroupsProps) {
  const free = updates.filter(({ conflict }) => !conflict);
  return GROUPS.map((group) => {
    const those = free.filter(({ alteration }) => groupOf(alteration) === group);
    return those.length > 0 && <Group key={group} {...props} group={group} updates={those} />;
  });
}

function Group({ group, updates, chosen, nameOf, onTake }: UpdateGroupsProps & { group: (typeof GROUPS)[number] }) {
  const words = useWords();
  const [isWhole, setWhole] = useState(false);
  const keys = updates.map(({ key }) => key);
  const count = updates.length;
  const title = words.t(`updates.group.${group}`);
  return (
    <section className="updates-group" aria-label={title}>
      <div className="updates-head">
        <h3>
          {title} <span className="calm">{words.number(count)}</span>
        </h3>
        <span>
          <Button look="link" onClick={() => onTake(keys, true)}>
            {words.t('updates.all')}
          </Button>
          <Button look="link" onClick={() => onTake(keys, false)}>
            {words.t('updates.none')}
          </Button>
        </span>
      </div>
      <ul>
        {updates.slice(0, isWhole ? count : FIRST).map(({ key, alteration }) => (
          <li key={key}>
            <label>
              <input
                type="checkbox"
                checked={chosen.has(key)}
                onChange={({ target }) => onTake([key], target.checked)}
              />
              <span>{alterationText(words, alteration, nameOf)}</span>
            </label>
          </li>
        ))}
      </ul>
      {!isWhole && count > FIRST && (
        <Button look="link" onClick={() => setWhole(true)}>
          {words.t('updates.seeAll', { count })}
        </Button>
      )}
    </section>
  );
}

function groupOf(alteration: Alteration): (typeof GROUPS)[number] {
  const { kind } = alteration;
  if ('person' in alteration) return 'people';
  if ('unit' in alteration || kind === 'became') return 'units';
  if (!('list' in alteration)) return 'rest';
  const { list } = alteration;
  if (list === 'people') return 'people';
  return list === 'squads' || list === 'chapters' || list === 'tribes' ? 'units' : 'rest';
}
