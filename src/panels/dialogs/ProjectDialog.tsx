import { useId, useState } from 'react';
import type { Request } from '../../domain/commands/command.ts';
import type { Refusal } from '../../domain/commands/outcome.ts';
import { dayAfter } from '../../domain/dayAfter.ts';
import type { ProgrammeId, ProjectId } from '../../domain/organisation.ts';
import { newId } from '../../store/newId.ts';
import { asOne, perform } from '../../store/perform.ts';
import { useKeptText } from '../../store/useKeptText.ts';
import { useView } from '../../store/view.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { unclearDay } from '../../ui/unclearDay.ts';
import type { Words } from '../../wording/words.ts';
import { useIndex } from '../useOrganisation.ts';
import { Why } from '../Why.tsx';
import { FormDialog } from './FormDialog.tsx';

interface ProjectDialogProps {
  /** Whose name and days they are; `null`: of a new one. */
  project: ProjectId | null;
  /** The programme that a new one comes in. */
  programme?: ProgrammeId;
}

/** How long a new project is proposed to last, in days: a quarter of a year. */
const PROPOSED = 90;

/** The name and the days of a project, which always has both. [P] */
export function ProjectDialog({ project: id, programme: proposed }: ProjectDialogProps) {
  const words = useWords();
  const index = useIndex();
  const day = useWorkspace((workspace) => workspace.day);
  const documentKey = useWorkspace((workspace) => workspace.documentKey);
  const project = id ? index.project(id) : undefined;
  const place = `${documentKey} project ${id ?? 'new'}`;
  const [name, setName] = useKeptText(`${place} name`, project?.name);
  const [begin, setBegin] = useKeptText(`${place} begin`, project?.begin ?? day);
  const [end, setEnd] = useKeptText(`${place} end`, project?.end ?? dayAfter(day, PROPOSED));
  const [programme, setProgramme] = useState<string>(proposed ?? '');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const wrong = useId();
  const close = () => useView.getState().ask(null);
  const { programmes } = index.organisation;
  const unclear = wrongWith(words, begin, end);
  const submit = () => {
    if (!name.trim() || unclear) return;
    const added = id ?? newId('project');
    const outcome = perform(asOne(requestsFor(added, { name: name.trim(), begin, end })), true);
    if (outcome.kind === 'refused' && outcome.refusal.kind === 'impossible') return setRefusal(outcome.refusal);
    if (outcome.kind !== 'refused') for (const forget of [setName, setBegin, setEnd]) forget(null);
    close();
    if (outcome.kind === 'done') useView.getState().select([{ kind: 'project', project: added }]);
  };
  const requestsFor = (of: ProjectId, to: { name: string; begin: string; end: string }): Request[] => {
    if (project) {
      const { name: called, ...days } = to;
      return [
        ...(called === project.name ? [] : [{ type: 'renameProject', project: of, name: called } as const]),
        { type: 'dateProject', project: of, ...days },
      ];
    }
    const add: Request = { type: 'addProject', project: of, ...to };
    const bring: Request = { type: 'bringUnderProgramme', project: of, programme: programme as ProgrammeId };
    return programme ? [add, bring] : [add];
  };
  const title = project
    ? words.t('products.timeline.add.change', { name: project.name })
    : words.t('products.timeline.add.project');
  const typed = (set: (text: string) => void) => (text: string) => {
    setRefusal(null);
    set(text);
  };
  return (
    <FormDialog title={title} onClose={close} finalFocus={false} onSubmit={submit}>
      <Field label={words.t('products.timeline.add.name')} value={name} onType={typed(setName)} wrong={wrong} />
      <div className="dialog-pair">
        <Field
          label={words.t('panels.project.begin')}
          type="date"
          value={begin}
          onType={typed(setBegin)}
          wrong={wrong}
          isWrong={unclear !== null}
        />
        <Field
          label={words.t('panels.project.end')}
          type="date"
          value={end}
          onType={typed(setEnd)}
          wrong={wrong}
          isWrong={unclear !== null}
        />
      </div>
      {!project && programmes.length > 0 && (
        <ChoiceField
          label={words.t('panels.project.programme')}
          value={programme}
          options={[
            { value: '', text: words.t('panels.project.noProgramme') },
            ...programmes.map((each) => ({ value: each.id as string, text: each.name })),
          ]}
          onChoose={setProgramme}
        />
      )}
      <p id={wrong} className="dialog-wrong">
        {unclear ?? (refusal && <Why refusal={refusal} />)}
      </p>
      <Button look="main" type="submit" disabled={!name.trim() || unclear !== null}>
        {words.t(`products.timeline.add.${project ? 'apply' : 'add'}`)}
      </Button>
    </FormDialog>
  );
}

/** Why these days cannot be those of a project, if they cannot, in a sentence. */
function wrongWith(words: Words, begin: string, end: string): string | null {
  if (begin === '' || end === '') return words.t('products.timeline.add.dayWrong');
  const unclear = unclearDay(begin, false) ?? unclearDay(end, false);
  if (unclear) return words.t(`panels.unclearDay.${unclear}`);
  return end < begin ? words.t('products.timeline.add.ordered') : null;
}

interface FieldProps {
  label: string;
  type?: 'date';
  value: string;
  onType: (text: string) => void;
  /** The id of what says why something cannot be. */
  wrong: string;
  isWrong?: boolean;
}

function Field({ label, type, value, onType, wrong, isWrong = false }: FieldProps) {
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      <input
        className="field-input"
        type={type}
        autoComplete="off"
        value={value}
        aria-invalid={isWrong || undefined}
        aria-describedby={wrong}
        onChange={(event) => onType(event.target.value)}
      />
    </label>
  );
}
