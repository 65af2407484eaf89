import type { ReactNode } from 'react';
import type { Affected, Affecting } from '../../domain/compare/affected.ts';
import type { Bill } from '../../domain/compare/bill.ts';
import { type Grouping, useChangesView } from '../../store/changesView.ts';
import { headsIn, wholePercent } from '../../wording/saying/numbers.ts';
import type { Words } from '../../wording/words.ts';
import { aboutGroup } from './aboutGroup.ts';
import type { Step } from './step.ts';
import './Figures.css';

interface FiguresProps {
  step: Step;
  affected: readonly Affected[];
  children: ReactNode;
}

/** What the step takes, in figures. `children` choose what is compared. */
export function Figures({ step, affected, children }: FiguresProps) {
  const { words, sides, comparison } = step;
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
  const changingSquad = affected.filter(({ group }) => group === 'squad');
  const ofKind = (kind: Affecting): Shows | undefined =>
    affected.some(({ kinds }) => kinds.includes(kind)) ? { grouping: 'person', kind } : undefined;
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
        <Figure figure={words.number(bill.changeSquad)} of={words.t('changes.changeSquad')} shows={ofKind('squad')}>
          {bill.changeSquad > 0 && aboutGroup(step, 'squad', changingSquad).split('; ')[0]}
        </Figure>
        <Figure
          figure={words.number(bill.changeLineManager)}
          of={words.t('changes.changeLineManager')}
          shows={ofKind('line-manager')}
        >
          {without > 0 && words.t('changes.withoutLineManager', { count: without })}
        </Figure>
        <Figure
          figure={`${bill.new} + ${bill.gone}`}
          of={words.t('changes.newAndGone')}
          shows={ofKind('new-or-gone')}
        />
        <Figure
          figure={words.number(bill.loseLastSquad)}
          of={words.t('changes.loseLastSquad')}
          shows={ofKind('last-squad')}
        />
        <Figure
          figure={was === is ? `${is}` : `${was} → ${is}`}
          of={words.t('changes.squads')}
          shows={{ grouping: 'squad', kind: null }}
        >
          {unitsSaid(words, bill.squads)}
        </Figure>
        <Figure
          figure={isSameFte ? fte(after.fte) : `${fte(before.fte)} → ${fte(after.fte)}`}
          of={words.t(isSameFte ? 'changes.sameFte' : 'changes.fte')}
          shows={ofKind('fte')}
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

/** What a figure shows below it when it is pressed: one grouping, and of that one kind of change or all. */
interface Shows {
  grouping: Grouping;
  kind: string | null;
}

interface FigureProps {
  figure: string;
  of: string;
  /** Absent where there is nothing to show of it. */
  shows?: Shows | undefined;
  children?: ReactNode;
}

function Figure({ figure, of, shows, children }: FigureProps) {
  return (
    <div>
      <dt>{of}</dt>
      <dd>{shows ? <FigureButton figure={figure} of={of} shows={shows} /> : figure}</dd>
      {children && <dd className="calm">{children}</dd>}
    </div>
  );
}

/** Shows what is counted; pressed again it shows all that changes. */
function FigureButton({ figure, of, shows: { grouping, kind } }: FigureProps & { shows: Shows }) {
  const { grouping: grouped, only, showOnly } = useChangesView();
  const isPressed = grouped === grouping && (only[grouping] ?? null) === kind;
  return (
    <button
      type="button"
      className="changes-figure"
      aria-label={`${figure} ${of}`}
      aria-pressed={isPressed}
      onClick={() => (isPressed ? showOnly('person', null) : showOnly(grouping, kind))}
    >
      {figure}
    </button>
  );
}

const UNITS = ['founded', 'split', 'merged', 'dissolved'] as const;

function unitsSaid(words: Words, units: Bill['squads']): string {
  const said = UNITS.filter((kind) => units[kind] > 0).map((kind) =>
    words.t(`changes.units.${kind}`, { count: units[kind] }),
  );
  return said.join(', ');
}
