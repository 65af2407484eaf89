import type { ProgrammeId } from '../../domain/organisation.ts';
import { useView } from '../../store/view.ts';
import { Button } from '../../ui/Button.tsx';
import { Plus } from '../../ui/icons.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { daysText } from '../../wording/saying/momentText.ts';
import { useIndex } from '../useOrganisation.ts';
import { AskButton } from './AskButton.tsx';
import { CardHead } from './CardHead.tsx';
import { EditField } from './EditField.tsx';
import { Fact } from './Fact.tsx';
import { ThingLink } from './ThingLink.tsx';

/** A programme: who keeps the overview, and the projects in it. [P] */
export function ProgrammeCard({ id }: { id: ProgrammeId }) {
  const words = useWords();
  const index = useIndex();
  const programme = index.programme(id);
  if (!programme) return null;
  return (
    <div className="inspector-card">
      <CardHead
        thing={{ kind: 'programme', programme: id }}
        id={id}
        name={programme.name}
        rename={(name) => ({ type: 'renameProgramme', programme: id, name })}
      >
        <span className="calm">{words.t('panels.programme.one')}</span>
      </CardHead>
      <dl className="inspector-facts">
        <Fact label={words.t('panels.programme.manager')}>
          <AskButton
            name={words.t('panels.menu.choose.programmeManager')}
            dialog={{ kind: 'role', role: 'programmeManager', subject: id }}
            text={(programme.manager && index.person(programme.manager)?.name) || words.t('panels.nobody')}
          />
        </Fact>
      </dl>
      <div>
        <h3 className="inspector-label">{words.t('panels.programme.projects')}</h3>
        <ul className="inspector-rows">
          {index.projectsIn(id).map((project) => (
            <li key={project.id} className="inspector-row">
              <ThingLink thing={{ kind: 'project', project: project.id }} name={project.name} />
              <span className="inspector-row-about">{daysText(words.language, project.begin, project.end)}</span>
            </li>
          ))}
        </ul>
        <Button look="quiet" onClick={() => useView.getState().ask({ kind: 'project', project: null, programme: id })}>
          <Plus size={14} aria-hidden />
          {words.t('panels.programme.menu.add')}
        </Button>
      </div>
      <EditField
        of={id}
        part="text"
        label={words.t('panels.programme.text')}
        value={programme.text}
        lines={2}
        ask={(text) => ({ type: 'describeProgramme', programme: id, details: { text } })}
      />
    </div>
  );
}
