import { useMemo } from 'react';
import { formAround } from '../../domain/lookup/formAround.ts';
import type { Index } from '../../domain/lookup/indexOf.ts';
import { lineOf } from '../../domain/lookup/lineManager.ts';
import type { Chapter, Person, PersonId, Tribe } from '../../domain/organisation.ts';
import { peopleNamed } from '../../importing/plan/peopleNamed.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import type { Words } from '../../wording/words.ts';
import { useIndex } from '../useOrganisation.ts';
import { PersonLink } from './PersonLink.tsx';

/** Somebody's line manager, or why there is none; and whom the last list named, where that is not the same. */
export function LineManager({ person }: { person: Person }) {
  const words = useWords();
  const index = useIndex();
  const line = lineOf(index.organisation, person.id);
  const manager = line?.lead ? index.person(line.lead) : undefined;
  return (
    <>
      {manager ? (
        <PersonLink person={manager.id} />
      ) : (
        <span className="calm">{whyNobody(words, index, person.id, line)}</span>
      )}
      <ManagerInHr text={person.imported?.manager ?? ''} manager={manager} />
    </>
  );
}

/** Whom a list named as manager; nothing where it named nobody, or, as far as its text tells, the line manager. */
function ManagerInHr({ text, manager }: { text: string; manager: Person | undefined }) {
  const words = useWords();
  const { people } = useIndex().organisation;
  const isSame = manager !== undefined && peopleNamed(text, [manager]).length > 0;
  const isSaid = text !== '' && !isSame;
  // In a large organisation, looking through everybody takes longer than all else on the card.
  const named = useMemo(() => (isSaid ? peopleNamed(text, people) : []), [isSaid, text, people]);
  if (!isSaid) return null;
  const [one, ...others] = named;
  const isSure = one !== undefined && others.length === 0;
  return (
    <p className="calm">
      {words.t(isSure && manager ? 'panels.person.otherInHr' : 'panels.person.inHr')}{' '}
      {isSure ? <PersonLink person={one.id} /> : text}
    </p>
  );
}

/** Why somebody has no line manager: they lead a tribe, a seat is vacant, or there is no seat above them at all. */
function whyNobody(words: Words, index: Index, person: PersonId, line: Tribe | Chapter | null): string {
  const [led] = index.tribesLedBy(person);
  if (led) return words.t('panels.person.nobody.leads', { tribe: led.name, form: led.form });
  if (!line) return words.t('panels.person.nobody.noChapter', { form: formAround(index, person) });
  if ('form' in line) return words.t('panels.person.nobody.noTribeLead', { tribe: line.name, form: line.form });
  const form = index.tribe(line.tribe)?.form ?? 'tribe';
  return words.t('panels.person.nobody.noChapterLead', { chapter: line.name, form });
}
