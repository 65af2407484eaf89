import { useView } from '../../store/view.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { type Cell, type Column, type Part, type Row, type Said, textOf } from './changesTable.ts';

interface ChangeCellProps {
  column: Column;
  cell: Cell | undefined;
  look: Row['look'];
}

/** What was and what is; once where that is the same, or there is but one. */
export function ChangeCell({ column, cell, look }: ChangeCellProps) {
  const words = useWords();
  const { was, is } = cell ?? { was: null, is: null };
  const isSame = was === null || is === null || textOf(was) === textOf(is);
  if (isSame) {
    const said = is ?? was;
    return (
      <td data-label={column.title} data-empty={textOf(said) === '' || undefined}>
        <Parts said={said ?? []} leads={!column.isTwofold} />
      </td>
    );
  }
  return (
    <td className="changes-altered" data-label={column.title}>
      <div className="changes-cell" data-look={look ?? undefined}>
        <span className="calm">
          <span className="unseen">{words.t('changes.was')} </span>
          {textOf(was) || '–'}
        </span>
        <strong>
          <span aria-hidden>→ </span>
          <span>
            <span className="unseen">{words.t('changes.is')} </span>
            {textOf(is) === '' ? '–' : <Parts said={is} leads />}
          </span>
        </strong>
      </div>
    </td>
  );
}

/** Names and texts; names lead on where `leads`: a column of what is as it was is no list of links. */
function Parts({ said, leads }: { said: Said; leads: boolean }) {
  return said.map((part, at) => (
    <span key={part.text}>
      {at > 0 && ', '}
      {leads && part.thing ? <NameButton part={part} /> : part.text}
    </span>
  ));
}

function NameButton({ part: { text, thing } }: { part: Part }) {
  return (
    <button type="button" className="changes-link" onClick={() => thing && useView.getState().select([thing])}>
      {text}
    </button>
  );
}
