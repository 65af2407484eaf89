import { memo } from 'react';
import type { Index } from '../../domain/lookup/indexOf.ts';
import type { Organisation } from '../../domain/organisation.ts';
import { countOf } from '../../domain/rules/check.ts';
import type { Finding } from '../../domain/rules/finding.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { countHeads } from '../../wording/saying/numbers.ts';
import type { Words } from '../../wording/words.ts';

/** An organisation with what the rules find in it. */
interface Checked {
  organisation: Organisation;
  findings: readonly Finding[];
}

/** What is counted, in the order in which it stands in the table. */
const COUNTED = [
  ['people', 'vacancies', 'fte'],
  ['squads', 'chapters', 'tribes'],
  ['error', 'warning', 'info'],
] as const;

interface BeforeAndAfterProps {
  before: Checked;
  after: { index: Index; findings: readonly Finding[] };
}

/** How much there is of everything now, and how much there will be. */
export const BeforeAndAfter = memo(function BeforeAndAfter({ before, after }: BeforeAndAfterProps) {
  const words = useWords();
  const { organisation } = after.index;
  const [now, then] = [numbersOf(before), numbersOf({ ...after, organisation })];
  const sum = sumSaid(words, before.organisation, organisation);
  return (
    <section>
      <h3>{words.t('bringIn.beforeAfter.title')}</h3>
      <table className="bring-in-before">
        <caption className="unseen">{words.t('bringIn.beforeAfter.title')}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{words.t('bringIn.beforeAfter.now')}</th>
            <th scope="col">{words.t('bringIn.beforeAfter.after')}</th>
            <th scope="col">
              <span className="unseen">{words.t('bringIn.beforeAfter.difference')}</span>
            </th>
          </tr>
        </thead>
        {COUNTED.map((part) => (
          <tbody key={part[0]}>
            {part.map((what) => (
              <tr key={what}>
                <th scope="row">{words.t(`bringIn.beforeAfter.${what}`)}</th>
                <td>{words.number(now[what], 1)}</td>
                <td>
                  <strong>{words.number(then[what], 1)}</strong>
                </td>
                <td className="calm">{differenceSaid(words, then[what] - now[what])}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      {sum && <p className="calm">{sum}</p>}
    </section>
  );
});

function numbersOf({ organisation, findings }: Checked): Record<(typeof COUNTED)[number][number], number> {
  const { people, squads, chapters, tribes } = organisation;
  const heads = countHeads(people);
  const lengths = { squads: squads.length, chapters: chapters.length, tribes: tribes.length };
  return { ...heads, fte: Math.round(heads.fte * 10) / 10, ...lengths, ...countOf(findings) };
}

/** `+4`, `−1`; `=` where nothing is different. */
function differenceSaid(words: Words, difference: number): string {
  const size = words.number(Math.abs(difference), 1);
  if (size === words.number(0, 1)) return '=';
  return `${difference > 0 ? '+' : '−'}${size}`;
}

/** How the people come to be so many; nothing where nobody comes or goes, or where vacancies and people became each other. */
function sumSaid(words: Words, { people: before }: Organisation, { people: after }: Organisation): string | null {
  const [now, then] = [countHeads(before).people, countHeads(after).people];
  const there = new Set(before.map(({ id }) => id));
  const fresh = countHeads(after.filter(({ id }) => !there.has(id))).people;
  const left = new Set(after.map(({ id }) => id));
  const gone = countHeads(before.filter(({ id }) => !left.has(id))).people;
  if (fresh + gone === 0 || now + fresh - gone !== then) return null;
  return words.t('bringIn.beforeAfter.sum', { now, fresh, gone, then });
}
