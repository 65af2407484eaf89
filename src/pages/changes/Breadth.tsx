import { BREADTH } from '../../domain/lookup/breadth.ts';
import { useChangesView } from '../../store/changesView.ts';
import { useView } from '../../store/view.ts';
import type { SquadWithBreadth } from './breadthSheet.ts';
import type { Step } from './step.ts';
import './Breadth.css';

interface BreadthProps {
  step: Step;
  squads: readonly SquadWithBreadth[];
}

/** What squads with product management have beside the product: how many members, or who where persons are asked for. */
export function Breadth({ step: { words, after, sides }, squads }: BreadthProps) {
  const persons = useChangesView((view) => view.persons);
  return (
    <section className="changes-card changes-breadth">
      <h3>
        {words.t('changes.oneToTwo.breadth.title')}{' '}
        <span className="calm">{words.t('changes.oneToTwo.breadth.about')}</span>
      </h3>
      {squads.length === 0 && <p>{words.t('changes.oneToTwo.breadth.none', { name: sides.after.name })}</p>}
      {squads.length > 0 && (
        <table aria-label={words.t('changes.oneToTwo.breadth.title')}>
          <thead>
            <tr>
              <th scope="col">{words.t('changes.oneToTwo.breadth.squad')}</th>
              {BREADTH.map((field) => (
                <th key={field} scope="col">
                  {words.t(`changes.oneToTwo.breadth.of.${field}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {squads.map(({ squad: { id, name }, fields }) => (
              <tr key={id}>
                <th scope="row">
                  <button
                    type="button"
                    className="changes-link"
                    onClick={() => useView.getState().select([{ kind: 'squad', squad: id }])}
                  >
                    {name}
                  </button>
                </th>
                {BREADTH.map((field) => {
                  const people = fields.get(field) ?? [];
                  const names = people.map((person) => after.person(person)?.name ?? '').join(', ');
                  return (
                    <td
                      key={field}
                      data-label={words.t(`changes.oneToTwo.breadth.of.${field}`)}
                      data-none={people.length === 0 || undefined}
                    >
                      {persons && people.length > 0 ? names : words.number(people.length)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
