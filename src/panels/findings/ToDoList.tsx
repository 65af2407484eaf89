import type { Index } from '../../domain/lookup/indexOf.ts';
import type { Squad } from '../../domain/organisation.ts';
import type { ToDo } from '../../domain/toDo.ts';
import { useView } from '../../store/view.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { addHere, askFor } from '../entries/doing.ts';
import { useIndex } from '../useOrganisation.ts';

/** So many lines of one kind are read at a glance; the next ones come as these are done. */
const MOST = 3;

/** What is still to do: pressing a line begins it. */
export function ToDoList({ items }: { items: readonly ToDo[] }) {
  const words = useWords();
  const index = useIndex();
  const placeOf = new Map<ToDo['kind'], number>();
  const shown = items.filter(({ kind }) => {
    const place = placeOf.get(kind) ?? 0;
    placeOf.set(kind, place + 1);
    return place < MOST;
  });
  const hidden = items.length - shown.length;
  const begin = (item: ToDo) => {
    // A sheet would cover the board, where most of it is done.
    useView.getState().showSheet(null);
    beginningOf(item, index)();
  };
  const textOf = (item: ToDo) => {
    if (item.kind === 'addPeople') return words.t('panels.offers.addPeople');
    const name = 'subject' in item ? (index.find(item.subject)?.name ?? '') : '';
    return words.t(`panels.toDo.${item.kind}`, { name });
  };

  return (
    <>
      <p className="calm">{words.t('panels.toDo.about')}</p>
      <ul className="to-do">
        {shown.map((item) => (
          <li key={'subject' in item ? `${item.kind} ${item.subject}` : item.kind}>
            <Button look="quiet" className="to-do-item" onClick={() => begin(item)}>
              {textOf(item)}
            </Button>
          </li>
        ))}
      </ul>
      {hidden > 0 && <p className="calm">{words.t('panels.more', { count: hidden })}</p>}
    </>
  );
}

/** The field or the question that a line begins with. */
function beginningOf(item: ToDo, index: Index): () => void {
  switch (item.kind) {
    case 'nameTribe':
      return addHere({ kind: 'tribe' });
    case 'addSquads':
      return addHere({ kind: 'squad', tribe: item.subject });
    case 'addChapters':
      return addHere({ kind: 'chapter', tribe: item.subject });
    case 'addPeople':
      return askFor({ kind: 'addPeople' });
    case 'fillSquad': {
      const { tribe } = index.squad(item.subject) as Squad;
      return addHere({ kind: 'person', tribe, squad: item.subject, chapter: null });
    }
    default:
      return askFor({ kind: 'role', role: item.kind, subject: item.subject });
  }
}
