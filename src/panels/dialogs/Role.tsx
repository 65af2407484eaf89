import { useCallback, useMemo } from 'react';
import type { AnyId } from '../../domain/ids.ts';
import { formAround } from '../../domain/lookup/formAround.ts';
import type { Index } from '../../domain/lookup/indexOf.ts';
import { mayBeOpen, namingOf, requestsToHire, requestsToName } from '../../domain/naming.ts';
import type { Person } from '../../domain/organisation.ts';
import { holdersOf, ROLES, type RoleName } from '../../domain/roles.ts';
import { newId } from '../../store/newId.ts';
import { asOne } from '../../store/perform.ts';
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

/** Who is product owner, lead or coach: those who have the role are marked. Somebody new can have it too. */
export function Role({ role, subject }: RoleProps) {
  const words = useWords();
  const index = useIndex();
  const form = formAround(index, subject);
  const groups = useMemo(() => groupsFor(words, index, role, subject), [index, role, subject, words]);
  const made = useCallback((name: string) => hired(words, index, role, subject, name), [index, role, subject, words]);
  return (
    <PickDialog
      title={words.t(`panels.role.${role}`, { name: index.find(subject)?.name ?? '', form })}
      about={words.t('panels.role.about')}
      label={words.t('panels.role.search', { form })}
      groups={groups}
      made={made}
      verdicts
      keepOpen={ROLES[role].several}
    />
  );
}

/** Those to whom it falls most naturally first, then nobody, then everybody else, with where they are; and a vacancy. */
function groupsFor(words: Words, index: Index, role: RoleName, subject: AnyId): ChoiceGroup[] {
  const record = index.find(subject);
  if (!record) return [];
  const { likely, request } = namingOf(role);
  const now = holdersOf(role, record);
  const near = new Set([...now, ...likely(record, index)]);
  const choice = (person: Person): Choice => ({
    ...personChoice(index, person, asOne(requestsToName(role, record, person.id, index))),
    checked: now.includes(person.id),
  });
  const first = [...near].flatMap((id) => index.person(id) ?? []);
  const rest = index.organisation.people.filter(({ id }) => !near.has(id));
  const nobody: Choice = {
    id: 'nobody',
    text: words.t('panels.nobody'),
    checked: now.length === 0,
    request: request(record, null),
  };
  const vacancy = { id: newId('person'), name: words.t('panels.vacancy'), kind: 'vacancy' } as const;
  const open: Choice = {
    id: 'open',
    text: words.t('panels.role.vacancy', { role: calledIn(words, index, role, subject) }),
    checked: false,
    request: asOne(requestsToHire(role, record, vacancy)),
  };
  return [
    { id: 'likely', label: words.t('panels.role.likely'), items: first.map(choice) },
    { id: 'nobody', label: words.t('panels.role.none'), items: mayBeOpen(role) ? [nobody, open] : [nobody] },
    { id: 'others', label: words.t('panels.role.others'), items: rest.map(choice) },
  ];
}

/** What a role is called in the middle of a sentence: whoever leads a department or a part of a chain is a manager. */
function calledIn(words: Words, index: Index, role: RoleName, subject: AnyId): string {
  return words.t(`panels.role.called.${role}`, { form: formAround(index, subject) });
}

/** Somebody of the name that was typed, added with the role. */
function hired(words: Words, index: Index, role: RoleName, subject: AnyId, name: string): ChoiceGroup[] {
  const record = index.find(subject);
  if (!record) return [];
  const text = words.t('panels.role.hire', { name, role: calledIn(words, index, role, subject) });
  const request = asOne(requestsToHire(role, record, { id: newId('person'), name }));
  return [{ id: 'hire', label: words.t('panels.role.new'), items: [{ id: 'hire', text, checked: false, request }] }];
}
