import { formAround } from '../../domain/lookup/formAround.ts';
import { shareIn } from '../../domain/lookup/shareIn.ts';
import type { Person, Squad } from '../../domain/organisation.ts';
import { perform } from '../../store/perform.ts';
import { useView } from '../../store/view.ts';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { X } from '../../ui/icons.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { percentIn } from '../../wording/saying/numbers.ts';
import { sharesWith } from '../entries/personEntries.ts';
import { useIndex } from '../useOrganisation.ts';
import { ThingLink } from './ThingLink.tsx';

/** The squads of a person, each with the part of the time it gets. */
export function PersonSquads({ person }: { person: Person }) {
  const words = useWords();
  const index = useIndex();
  const squads = index.squadsOf(person.id);
  const form = formAround(index, person.id);
  return (
    <div className="inspector-facts">
      <h3 className="inspector-label">{words.t('panels.person.squads', { form })}</h3>
      {squads.length === 0 && <p className="calm">{words.t('panels.noSquad', { form })}</p>}
      <ul className="inspector-rows">
        {squads.map((squad) => (
          <li key={squad.id} className="inspector-row">
            <ThingLink thing={{ kind: 'squad', squad: squad.id }} name={squad.name} />
            {index.squadsOwnedBy(person.id).includes(squad) && index.isTribe(squad.tribe) && (
              <span className="inspector-star" title={words.t('panels.productOwner')}>
                ★<span className="unseen">{words.t('panels.productOwner')}</span>
              </span>
            )}
            <ShareField person={person} squad={squad} />
            <IconButton
              label={words.t('panels.outOf', { squad: squad.name })}
              icon={<X size={14} aria-hidden />}
              onClick={() =>
                perform({ type: 'movePeople', members: [{ person: person.id, squad: squad.id }], to: null })
              }
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The part of the time: one of the usual ones, an even part of what is left, or any other, which a dialog asks for. */
function ShareField({ person, squad }: { person: Person; squad: Squad }) {
  const words = useWords();
  const index = useIndex();
  const stated = squad.members.find((member) => member.person === person.id)?.share;
  const now = shareIn(index.organisation, person.id, squad.id);
  const choose = (value: string) => {
    if (value === 'other') {
      useView.getState().ask({ kind: 'share', member: { person: person.id, squad: squad.id } });
      return;
    }
    const share = value === 'even' ? null : Number(value);
    perform({ type: 'shareTime', person: person.id, squad: squad.id, share });
  };
  return (
    <ChoiceField
      look="bare"
      label={words.t('panels.share.in', { squad: squad.name })}
      value={stated === undefined ? 'even' : String(stated)}
      options={[
        ...sharesWith(stated).map((part) => ({ value: String(part), text: percentIn(words, part) })),
        { value: 'even', text: words.t('panels.share.evenNow', { percent: percentIn(words, now) }) },
        { value: 'other', text: words.t('panels.share.other') },
      ]}
      onChoose={choose}
    />
  );
}
