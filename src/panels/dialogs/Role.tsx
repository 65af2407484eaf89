import { useMemo } from 'react';
import type { AnyId } from '../../domain/ids.ts';
import type { Index } from '../../domain/lookup/indexOf.ts';
import { namingOf } from '../../domain/naming.ts';
import type { Person } from '../../domain/organisation.ts';
import { holdersOf, ROLES, type RoleName } from '../../domain/roles.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import type { Words } from '../../wording/words.ts';
import { useIndex } from '../useOrganisation.ts';
import { type Choice, type ChoiceGroup, personChoice } from './choices.ts';
import { PickDialog } from './PickDialog.tsx';

interface RoleProps {
  role: RoleName;
  /** What somebody is to have the role in. */
  subject: AnyId;
}

/** Who is product owner, lead or coach: those who have the role are marked. */
export function Role({ role, subject }: RoleProps) {
  const words = useWords();
  const index = useIndex();
  const groups = useMemo(() => groupsFor(words, index, role, subject), [index, role, subject, words]);
  return (
    <PickDialog
      title={words.t(`panels.role.${role}`, { name: index.find(subject)?.name ?? '' })}
      label={words.t('panels.role.search')}
      groups={groups}
      keepOpen={ROLES[role].several}
    />
  );
}

/** Those to whom it falls most naturally first, then nobody, then everybody else who may have it. */
function groupsFor(words: Words, index: Index, role: RoleName, subject: AnyId): ChoiceGroup[] {
  const record = index.find(subject);
  if (!record) return [];
  const { likely, others, request } = namingOf(role);
  const now = holdersOf(role, record);
  const near = new Set([...now, ...likely(record, index)]);
  const choice = (person: Person): Choice => ({
    ...personChoice(index, person, request(record, person.id)),
    checked: now.includes(person.id),
  });
  const first = [...near].flatMap((id) => index.person(id) ?? []);
  const rest = others ? index.organisation.people.filter(({ id }) => !near.has(id)) : [];
  const nobody: Choice = {
    id: 'nobody',
    text: words.t('panels.nobody'),
    checked: now.length === 0,
    request: request(record, null),
  };
  return [
    { id: 'likely', label: words.t('panels.role.likely'), items: first.map(choice) },
    { id: 'nobody', label: words.t('panels.role.none'), items: [nobody] },
    { id: 'others', label: words.t('panels.role.others'), items: rest.map(choice) },
  ];
}
