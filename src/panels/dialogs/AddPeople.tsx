import { useMemo, useState } from 'react';
import type { Refusal } from '../../domain/commands/outcome.ts';
import type { Tribe, TribeId } from '../../domain/organisation.ts';
import { asksForMapping } from '../../importing/asksForMapping.ts';
import { hasHeader } from '../../importing/hasHeader.ts';
import { type ParsedPerson, parsePeople } from '../../importing/parsePeople.ts';
import { planPeople } from '../../importing/planPeople.ts';
import { newId } from '../../store/newId.ts';
import { asOne, perform } from '../../store/perform.ts';
import { useKeptText } from '../../store/useKeptText.ts';
import { useView } from '../../store/view.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { DialogShell } from '../../ui/DialogShell.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { useDocuments } from '../DocumentsContext.ts';
import { useIndex } from '../useOrganisation.ts';
import { Why } from '../Why.tsx';
import { BLOCK, bringInBlock, clearOnceAdded } from './addedBlock.ts';

/** As many lines of the preview as anybody checks. */
const SHOWN = 100;

/** Adds people in one step, from a block of lines that was pasted or typed. */
export function AddPeople() {
  const words = useWords();
  const { reading } = useDocuments();
  const index = useIndex();
  const documentName = useWorkspace(({ document }) => document.name);
  const [block, setBlock] = useKeptText(BLOCK);
  const { tribes } = index.organisation;
  const [founding] = useState((): TribeId => newId('tribe'));
  const [tribe, setTribe] = useState<TribeId>(tribes[0]?.id ?? founding);
  const people = useMemo(() => parsePeople(block), [block]);
  const plan = useMemo(
    () => planPeople(people, index, tribe, documentName, newId),
    [people, index, tribe, documentName],
  );
  const form = index.formOf(tribe);
  const founds = plan.newChapters.length + plan.newSquads.length > 0;
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isOfLines, setOfLines] = useState(false);
  const isTable = useMemo(() => hasHeader(block), [block]) && !isOfLines;
  const close = () => useView.getState().ask(null);
  const openFile = () => {
    close();
    void reading.chooseFile(words);
  };
  const add = () => {
    const outcome = perform(asOne(plan.requests), true);
    if (outcome.kind === 'refused' && outcome.refusal.kind === 'impossible') return setRefusal(outcome.refusal);
    if (outcome.kind === 'done') setBlock('');
    else clearOnceAdded(plan.requests);
    close();
  };
  return (
    <DialogShell
      wide
      title={words.t('panels.addPeople.title')}
      about={words.t('panels.addPeople.about', { form })}
      close={words.t('panels.close')}
      onClose={close}
      feet={
        isTable ? (
          <Button look="main" onClick={() => void bringInBlock(reading, block, words)}>
            {words.t('panels.addPeople.asList')}
          </Button>
        ) : (
          <Button look="main" disabled={people.length === 0} onClick={add}>
            {words.t('panels.addPeople.add', { count: people.length })}
          </Button>
        )
      }
    >
      <label className="field">
        <span className="field-label">{words.t('panels.addPeople.block')}</span>
        <textarea
          className="field-input"
          rows={6}
          spellCheck={false}
          placeholder={words.t('panels.addPeople.example')}
          value={block}
          aria-invalid={refusal !== null}
          aria-describedby="add-wrong"
          onPaste={(event) => {
            const { clipboardData: held } = event;
            const pasted = { html: held.getData('text/html'), text: held.getData('text/plain') };
            if (!asksForMapping(pasted)) return;
            event.preventDefault();
            void reading.bringInPasted(pasted, words);
          }}
          onChange={(event) => {
            setRefusal(null);
            setBlock(event.target.value);
          }}
        />
      </label>
      <p id="add-wrong" className="dialog-wrong">
        {refusal && <Why refusal={refusal} />}
      </p>
      <p className="dialog-aside">
        {words.t('panels.addPeople.fromFile')}{' '}
        <Button look="link" onClick={openFile}>
          {words.t('panels.addPeople.chooseFile')}
        </Button>
      </p>
      {isTable && (
        <div className="dialog-note">
          <p>{words.t('panels.addPeople.isTable')}</p>
          <Button look="link" onClick={() => setOfLines(true)}>
            {words.t('panels.addPeople.asLines')}
          </Button>
        </div>
      )}
      {!isTable && people.length > 0 && <Preview people={people} form={form} />}
      {!isTable && founds && (
        <div className="dialog-note">
          {plan.newChapters.length > 0 && (
            <p>{words.t('panels.addPeople.newChapters', { names: words.list(plan.newChapters), form })}</p>
          )}
          {plan.newSquads.length > 0 && (
            <p>{words.t('panels.addPeople.newSquads', { names: words.list(plan.newSquads), form })}</p>
          )}
          <ChoiceField
            label={words.t('panels.addPeople.tribe', { form })}
            value={tribe}
            options={[
              ...tribes.map(({ id, name }) => ({ value: id, text: name })),
              { value: founding, text: words.t('panels.addPeople.newTribe', { name: documentName }) },
            ]}
            onChoose={setTribe}
          />
        </div>
      )}
    </DialogShell>
  );
}

/** How the block was understood, before anything is made of it. */
function Preview({ people, form }: { people: readonly ParsedPerson[]; form: Tribe['form'] }) {
  const words = useWords();
  const hidden = people.length - SHOWN;
  return (
    <div className="dialog-table-frame">
      <table className="dialog-table">
        <caption className="unseen">{words.t('panels.addPeople.preview')}</caption>
        <thead>
          <tr>
            <th scope="col">{words.t('panels.name')}</th>
            <th scope="col">{words.t('panels.person.role')}</th>
            <th scope="col">{words.t('panels.addPeople.chapter', { form })}</th>
            <th scope="col">{words.t('panels.addPeople.squad', { form })}</th>
          </tr>
        </thead>
        <tbody>
          {people.slice(0, SHOWN).map((person) => (
            <tr key={person.line}>
              <td>{person.name}</td>
              <td>{person.role}</td>
              <td>{person.chapter}</td>
              <td>{person.squad}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {hidden > 0 && <p className="picker-more">{words.t('panels.more', { count: hidden })}</p>}
    </div>
  );
}
