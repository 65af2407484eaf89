import type { Index } from '../../domain/lookup/indexOf.ts';
import type { Accepted } from '../../importing/plan/accepted.ts';
import type { ListPlan, PersonChange } from '../../importing/plan/listPlan.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { ChangeColumn } from './ChangeColumn.tsx';
import { Conflicts } from './Conflicts.tsx';
import { fieldSaid, shown } from './changeSaid.ts';
import { namesIn } from './namesIn.ts';
import { StaysByHand } from './StaysByHand.tsx';

interface ChangesProps {
  plan: ListPlan;
  index: Index;
  accepted: Accepted;
  onAccept: (accepted: Accepted) => void;
}

/** What a newer list says otherwise than the document: each to accept or not, the whole column or one by one. */
export function Changes({ plan, index, accepted, onAccept }: ChangesProps) {
  const words = useWords();
  const conflicts = plan.changes.filter(({ conflict }) => conflict);
  const others = plan.changes.filter(({ conflict }) => !conflict);
  const nameOf = (change: PersonChange) => index.person(change.person)?.name ?? '';
  const named = namesIn(plan, index);
  const turnChange = (those: readonly PersonChange[], on: boolean) =>
    onAccept({ ...accepted, changes: turned(accepted.changes, those, on) });
  return (
    <>
      {conflicts.length > 0 && (
        <Conflicts conflicts={conflicts} nameOf={nameOf} taken={accepted.changes} onTake={turnChange} />
      )}
      <div className="bring-in-report">
        <ChangeColumn
          title={words.t('bringIn.fresh')}
          rows={plan.fresh.map((at) => ({ id: at, text: plan.list.people[at]?.name ?? '', side: squadsOf(plan, at) }))}
          on={accepted.fresh}
          onTurn={(ids, on) => onAccept({ ...accepted, fresh: turned(accepted.fresh, ids, on) })}
        />
        <ChangeColumn
          title={words.t('bringIn.missing')}
          about={words.t('bringIn.missingAbout')}
          rows={plan.missing.map((id) => ({
            id,
            text: index.person(id)?.name ?? '',
            side: index
              .squadsOf(id)
              .map(({ name }) => name)
              .join(', '),
          }))}
          on={accepted.missing}
          onTurn={(ids, on) => onAccept({ ...accepted, missing: turned(accepted.missing, ids, on) })}
        />
        {[...new Set(others.map(({ field }) => field))].map((field) => (
          <ChangeColumn
            key={field}
            title={words.t('bringIn.changed', { field: fieldSaid(words, field) })}
            rows={others
              .filter((change) => change.field === field)
              .map((change) => ({
                id: change,
                text: nameOf(change),
                was: shown(words, change.from, field),
                side: shown(words, change.to, field),
              }))}
            on={accepted.changes}
            onTurn={turnChange}
          />
        ))}
        <ChangeColumn
          title={words.t('bringIn.leads')}
          rows={plan.leads.map((lead) => ({
            id: lead,
            text: named(lead.person),
            side: named(lead.of),
          }))}
          on={accepted.leads}
          onTurn={(leads, on) => onAccept({ ...accepted, leads: turned(accepted.leads, leads, on) })}
        />
      </div>
      <StaysByHand kept={plan.keptByHand} nameOf={named} />
    </>
  );
}

const squadsOf = ({ list }: ListPlan, at: number) => list.people[at]?.squads.map(({ squad }) => squad).join(', ') ?? '';

function turned<Id>(all: ReadonlySet<Id>, those: readonly Id[], on: boolean): ReadonlySet<Id> {
  const next = new Set(all);
  for (const id of those) {
    if (on) next.add(id);
    else next.delete(id);
  }
  return next;
}
