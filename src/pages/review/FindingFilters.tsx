import type { Scenario } from '../../domain/document.ts';
import type { FilterCounts } from '../../domain/rules/filterCounts.ts';
import { RULE_IDS } from '../../domain/rules/finding.ts';
import { ELSEWHERE, type FindingFilter, type TribeChoice } from '../../domain/rules/findingFilter.ts';
import { SeverityMark } from '../../panels/findings/SeverityMark.tsx';
import { useReviewView } from '../../store/reviewView.ts';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { FilterPill } from '../../ui/FilterPill.tsx';
import { useWords } from '../../ui/LanguageContext.ts';

interface FindingFiltersProps {
  counts: FilterCounts;
  /** How many of those that the other parts show nobody has looked at whether they can be fixed. */
  left: number;
  scenario: Scenario;
  /** With what it is compared. */
  before: Scenario | undefined;
}

const KINDS = ['error', 'warning', 'info', 'waived'] as const;

/** Which findings are shown: by severity, what is new and what can be fixed, by tribe, rule, squad and chapter. */
export function FindingFilters({ counts, left, scenario: { organisation }, before }: FindingFiltersProps) {
  const words = useWords();
  const { filter, narrow } = useReviewView();
  const { kinds } = counts;
  const named = (id: FindingFilter['rule']) => (id ? words.t(`rules.${id}.name`) : '');
  return (
    <div className="review-filters">
      <fieldset className="filter-group review-filter">
        <legend>{words.t('review.severity')}</legend>
        <FilterPill
          isOn={filter.kind === null && !filter.onlyNew && !filter.onlyFixable}
          count={words.number(kinds.error + kinds.warning + kinds.info)}
          onPress={() => narrow({ kind: null, onlyNew: false, onlyFixable: false })}
        >
          {words.t('review.all')}
        </FilterPill>
        {KINDS.map((kind) => (
          <FilterPill
            key={kind}
            isOn={filter.kind === kind}
            count={words.number(kinds[kind])}
            onPress={() => narrow({ kind: filter.kind === kind ? null : kind })}
          >
            <SignOf kind={kind} />
            {words.t(`review.kinds.${kind}`)}
          </FilterPill>
        ))}
        {before && (
          <FilterPill
            isOn={filter.onlyNew}
            count={words.number(counts.isNew)}
            onPress={() => narrow({ onlyNew: !filter.onlyNew })}
          >
            {words.t('review.newAgainst', { name: before.name })}
          </FilterPill>
        )}
        <FilterPill
          isOn={filter.onlyFixable}
          count={filter.onlyFixable || left === 0 ? words.number(counts.isFixable) : undefined}
          onPress={() => narrow({ onlyFixable: !filter.onlyFixable })}
        >
          {words.t('review.fixable')}
        </FilterPill>
        {filter.onlyFixable && left > 0 && <span className="calm">{words.t('review.left', { count: left })}</span>}
      </fieldset>
      <fieldset className="filter-group review-filter">
        <legend>{words.t('review.where')}</legend>
        <TribePills counts={counts.tribes} tribes={organisation.tribes} />
        <PartChoice
          label={words.t('review.rule')}
          value={filter.rule}
          options={RULE_IDS.map((id) => ({ id, name: named(id) }))}
          counts={counts.rules}
          onChoose={(rule) => narrow({ rule })}
        />
        <PartChoice
          label={words.t('review.squad')}
          value={filter.squad}
          options={organisation.squads}
          counts={counts.squads}
          onChoose={(squad) => narrow({ squad })}
        />
        <PartChoice
          label={words.t('review.chapter')}
          value={filter.chapter}
          options={organisation.chapters}
          counts={counts.chapters}
          onChoose={(chapter) => narrow({ chapter })}
        />
      </fieldset>
    </div>
  );
}

/** The sign of a kind of finding, for the eye: its name stands beside it. */
function SignOf({ kind }: { kind: (typeof KINDS)[number] }) {
  return (
    <span aria-hidden>
      {kind === 'waived' ? (
        <span className="severity severity-waived">⊘</span>
      ) : (
        <SeverityMark severity={kind} waived={false} />
      )}
    </span>
  );
}

interface TribePillsProps {
  counts: FilterCounts['tribes'];
  tribes: Scenario['organisation']['tribes'];
}

function TribePills({ counts, tribes }: TribePillsProps) {
  const words = useWords();
  const { filter, narrow } = useReviewView();
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const choices: { id: TribeChoice; name: string }[] = [
    ...tribes,
    ...(counts.has(ELSEWHERE) || filter.tribe === ELSEWHERE
      ? [{ id: ELSEWHERE, name: words.t('review.elsewhere') } as const]
      : []),
  ];
  return (
    <>
      <FilterPill isOn={filter.tribe === null} count={words.number(all)} onPress={() => narrow({ tribe: null })}>
        {words.t('review.allTribes')}
      </FilterPill>
      {choices.map(({ id, name }) => (
        <FilterPill
          key={id}
          isOn={filter.tribe === id}
          count={words.number(counts.get(id) ?? 0)}
          onPress={() => narrow({ tribe: filter.tribe === id ? null : id })}
        >
          {name}
        </FilterPill>
      ))}
    </>
  );
}

interface PartChoiceProps<Id extends string> {
  label: string;
  value: Id | null;
  options: readonly { id: Id; name: string }[];
  counts: ReadonlyMap<Id, number>;
  onChoose: (id: Id | null) => void;
}

const ANY = '';

/** One of many, of which only those that found something are offered, each with how much. */
function PartChoice<Id extends string>({ label, value, options, counts, onChoose }: PartChoiceProps<Id>) {
  const words = useWords();
  const offered = options.filter(({ id }) => id === value || counts.has(id));
  return (
    <ChoiceField<string>
      look="bare"
      label={label}
      value={value ?? ANY}
      options={[
        { value: ANY, text: label },
        ...offered.map(({ id, name }) => ({
          value: id,
          text: words.t('review.choiceCount', { name, count: counts.get(id) ?? 0 }),
        })),
      ]}
      onChoose={(chosen) => onChoose(offered.find(({ id }) => id === chosen)?.id ?? null)}
    />
  );
}
