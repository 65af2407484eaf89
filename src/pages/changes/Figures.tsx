import type { ReactNode } from 'react';
import type { Affected } from '../../domain/compare/affected.ts';
import type { Bill } from '../../domain/compare/bill.ts';
import type { Comparison } from '../../domain/compare/compare.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { headsIn, wholePercent } from '../../wording/saying/numbers.ts';
import type { Words } from '../../wording/words.ts';
import type { Sides } from './sidesOf.ts';

interface FiguresProps {
  sides: Sides;
  comparison: Comparison;
  affected: readonly Affected[];
  children: ReactNode;
}

/** What the step takes, in figures. `children` choose what is compared. */
export function Figures({ sides, comparison, affected, children }: FiguresProps) {
  const words = useWords();
  const { bill, together } = comparison;
  const { before, after } = bill;
  const some = affected.map((each) => each.after ?? each.before);
  const vacancies = some.filter((each) => each?.person.kind === 'vacancy').length;
  const left = affected.flatMap((each) => each.after?.person ?? []);
  const leftVacant = left.filter(({ kind }) => kind === 'vacancy').length;
  const unaffected = {
    people: after.people - after.vacancies - (left.length - leftVacant),
    vacancies: after.vacancies - leftVacant,
  };
  const without = comparison.alterations.filter((each) => each.kind === 'line-manager' && each.to === null).length;
  const [was, is] = [sides.before, sides.after].map(({ organisation }) => organisation.squads.length);
  const fte = (sum: number) => words.number(sum, 1);
  const isSameFte = fte(before.fte) === fte(after.fte);
  return (
    <div className="changes-figures">
      <div className="changes-affected">
        <h2>
          {affected.length === 0
            ? words.t('changes.nobody')
            : words.t('changes.affected', {
                heads: headsIn(words, { people: affected.length - vacancies, vacancies }),
              })}
        </h2>
        <p className="calm">{words.t('changes.unaffected', { heads: headsIn(words, unaffected) })}</p>
        <div className="changes-sides">
          <strong>{sides.after.name}</strong> <span aria-hidden>{words.t('changes.with')}</span> {children}
        </div>
      </div>
      <dl>
        <Figure figure={words.number(bill.changeSquad)} of={words.t('changes.changeSquad')} />
        <Figure figure={words.number(bill.changeLineManager)} of={words.t('changes.changeLineManager')}>
          {without > 0 && words.t('changes.withoutLineManager', { count: without })}
        </Figure>
        <Figure figure={`${bill.new} + ${bill.gone}`} of={words.t('changes.newAndGone')} />
        <Figure figure={words.number(bill.loseLastSquad)} of={words.t('changes.loseLastSquad')} />
        <Figure figure={was === is ? `${is}` : `${was} → ${is}`} of={words.t('changes.squads')}>
          {unitsSaid(words, bill.squads)}
        </Figure>
        <Figure
          figure={isSameFte ? fte(after.fte) : `${fte(before.fte)} → ${fte(after.fte)}`}
          of={words.t(isSameFte ? 'changes.sameFte' : 'changes.fte')}
        >
          {words.t('changes.heads', { people: after.people - after.vacancies, vacancies: after.vacancies })}
        </Figure>
        {together.organisation !== null && (
          <Figure figure={wholePercent(words, together.organisation)} of={words.t('changes.together')} />
        )}
      </dl>
    </div>
  );
}

function Figure({ figure, of, children }: { figure: string; of: string; children?: ReactNode }) {
  return (
    <div>
      <dt>{of}</dt>
      <dd>{figure}</dd>
      {children && <dd className="calm">{children}</dd>}
    </div>
  );
}

const UNITS = ['founded', 'split', 'merged', 'dissolved'] as const;

function unitsSaid(words: Words, units: Bill['squads']): string {
  const said = UNITS.filter((kind) => units[kind] > 0).map((kind) =>
    words.t(`changes.units.${kind}`, { count: units[kind] }),
  );
  return said.join(', ');
}
