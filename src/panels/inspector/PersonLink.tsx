import type { PersonId, SquadId } from '../../domain/organisation.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { useIndex } from '../useOrganisation.ts';
import { ThingLink } from './ThingLink.tsx';

interface PersonLinkProps {
  person: PersonId | null;
  /** The squad whose card to go to; if it is not given, the person's first. */
  squad?: SquadId;
}

/** The name of somebody, which leads to their card; or *Nobody*. */
export function PersonLink({ person, squad }: PersonLinkProps) {
  const words = useWords();
  const index = useIndex();
  const record = person && index.person(person);
  if (!record) return <span className="calm">{words.t('panels.nobody')}</span>;
  const home = squad ?? index.squadsOf(record.id)[0]?.id ?? null;
  return <ThingLink thing={{ kind: 'membership', person: record.id, squad: home }} name={record.name} />;
}
