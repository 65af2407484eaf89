import './KindList.css';

/** Something to begin with: what it is called, what it is in a sentence, and what choosing it does. */
export interface Beginning {
  id: string;
  name: string;
  about: string;
  begin: () => void;
}

/** What a document or a proposal can begin as, one below the other. */
export function KindList({ beginnings }: { beginnings: readonly Beginning[] }) {
  return (
    <ul className="kind-list">
      {beginnings.map(({ id, name, about, begin }) => (
        <li key={id}>
          <button type="button" className="kind" aria-describedby={`kind-${id}`} onClick={begin}>
            {name}
          </button>
          <p id={`kind-${id}`} className="kind-about">
            {about}
          </p>
        </li>
      ))}
    </ul>
  );
}
