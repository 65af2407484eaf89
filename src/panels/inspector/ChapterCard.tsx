import type { ChapterId } from '../../domain/organisation.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { countHeads, numbersIn } from '../../wording/saying/numbers.ts';
import { useIndex } from '../useOrganisation.ts';
import { AskButton } from './AskButton.tsx';
import { CardHead } from './CardHead.tsx';
import { EditField } from './EditField.tsx';
import { Fact } from './Fact.tsx';
import { PersonRows } from './PersonRows.tsx';
import { ThingLink } from './ThingLink.tsx';

/** A specialism of a tribe, or a group of a department or part of a chain: who leads it and who belongs to it. */
export function ChapterCard({ id }: { id: ChapterId }) {
  const words = useWords();
  const index = useIndex();
  const chapter = index.chapter(id);
  if (!chapter) return null;
  const thing = { kind: 'chapter', chapter: id } as const;
  const tribe = index.tribe(chapter.tribe);
  const form = index.formOf(chapter.tribe);
  const people = index.peopleIn(id);
  const lead = chapter.lead ? index.person(chapter.lead) : undefined;
  return (
    <div className="inspector-card">
      <CardHead
        thing={thing}
        id={id}
        name={chapter.name}
        rename={(name) => ({ type: 'renameChapter', chapter: id, name })}
      />
      <EditField
        of={id}
        part="expertise"
        look="inline"
        label={words.t('panels.chapter.expertise')}
        placeholder={chapter.name}
        value={chapter.expertise}
        ask={(expertise) => ({ type: 'describeChapter', chapter: id, expertise })}
      />
      <dl className="inspector-facts">
        <Fact label={words.t('panels.tribe.one', { form })}>
          {tribe && <ThingLink thing={{ kind: 'tribe', tribe: tribe.id }} name={tribe.name} />}
        </Fact>
        <Fact label={words.t('panels.chapter.lead', { form })}>
          <AskButton
            name={words.t('panels.menu.choose.chapterLead', { form })}
            dialog={{ kind: 'role', role: 'chapterLead', subject: id }}
            text={lead?.name ?? words.t('panels.nobody')}
          />
        </Fact>
        <Fact label={words.t('panels.squad.size')}>{numbersIn(words, countHeads(people))}</Fact>
      </dl>
      <PersonRows label={words.t('panels.chapter.members')} people={people.map(({ id: person }) => ({ person }))} />
    </div>
  );
}
