import type { ProgrammeId } from '../../domain/organisation.ts';
import { useIndex } from '../useOrganisation.ts';
import { CardHead } from './CardHead.tsx';

/** What a programme is, and who answers for it. */
export function ProgrammeCard({ id }: { id: ProgrammeId }) {
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
      />
    </div>
  );
}
