import type { Project } from '../../domain/organisation.ts';
import { typedShare } from '../../domain/typedShare.ts';
import { perform } from '../../store/perform.ts';
import { useView } from '../../store/view.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Plus, X } from '../../ui/icons.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { percentIn } from '../../wording/saying/numbers.ts';
import { useIndex } from '../useOrganisation.ts';
import { EditField } from './EditField.tsx';
import { PersonLink } from './PersonLink.tsx';

/** Who works in a project, each with the share of their time that it gets, where one is stated. */
export function ProjectMembers({ project: { id, members } }: { project: Project }) {
  const words = useWords();
  const index = useIndex();
  return (
    <div>
      <h3 className="inspector-label">{words.t('panels.project.links.members')}</h3>
      <ul className="inspector-rows">
        {members.map(({ person, share }) => {
          const name = index.person(person)?.name ?? '';
          return (
            <li key={person} className="inspector-row">
              <PersonLink person={person} />
              <EditField
                of={id}
                part={`share ${person}`}
                look="bare"
                className="inspector-share"
                label={words.t('panels.project.share', { person: name })}
                placeholder={words.t('panels.project.shareNone')}
                value={share === undefined ? '' : percentIn(words, share)}
                ask={(text) => {
                  const typed = text.trim() === '' ? null : typedShare(text);
                  if (typed === null && text.trim() !== '') return { unclear: words.t('panels.share.wrong') };
                  return { type: 'shareProjectTime', project: id, person, share: typed };
                }}
              />
              <IconButton
                label={words.t('panels.project.takeOut', { name })}
                icon={<X size={14} aria-hidden />}
                onClick={() => perform({ type: 'leaveProject', project: id, people: [person] })}
              />
            </li>
          );
        })}
      </ul>
      <Button look="quiet" onClick={() => useView.getState().ask({ kind: 'projectLinks', project: id, to: 'members' })}>
        <Plus size={14} aria-hidden />
        {words.t('panels.project.choose.members')}
      </Button>
    </div>
  );
}
