import { useMemo } from 'react';
import { folded } from '../../domain/folded.ts';
import { matchingPeople } from '../../domain/lookup/search.ts';
import type { Guild } from '../../domain/organisation.ts';
import { type BoardThing, keyOf, type Thing } from '../../domain/thing.ts';
import { showThing } from '../../store/showThing.ts';
import { useView } from '../../store/view.ts';
import { DialogShell } from '../../ui/DialogShell.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { Picker } from '../../ui/Picker.tsx';
import { useDocuments } from '../DocumentsContext.ts';
import { entriesFor } from '../entries/entriesFor.ts';
import type { Entry } from '../entries/entry.ts';
import { globalEntries } from '../entries/globalEntries.ts';
import { useIndex } from '../useOrganisation.ts';
import { type Choice, type ChoiceGroup, exactFirst, matching } from './choices.ts';

/** Something that is found, and what picking it does. */
interface Found extends Choice {
  act: () => void;
}

/** The choice that ends the search and leaves those who match lit up. */
const KEEP = 'keep';

/**
 * Finds any person, squad, chapter, tribe, product, project, programme, guild and command; meanwhile everybody who does
 * not match is dimmed on the board.
 */
export function SearchDialog() {
  const words = useWords();
  const documents = useDocuments();
  const index = useIndex();
  const query = useView((view) => view.search);
  const searchFor = useView((view) => view.searchFor);
  const close = () => useView.getState().ask(null);
  const groups = useMemo((): ChoiceGroup[] => {
    const { organisation } = index;
    const found = (thing: Thing, text: string, side?: string): Found => ({
      id: keyOf(thing),
      text,
      side,
      act: () => showThing(thing),
    });
    const kinds = {
      external: words.t('canvas.marks.external'),
      vacancy: words.t('canvas.marks.vacancy'),
      noSquad: words.t('panels.noSquad'),
    };
    const matches = matchingPeople(organisation, query, kinds);
    const people = organisation.people
      .filter(({ id }) => !matches || matches.has(id))
      .map(({ id, name, role }) => {
        const squads = index.squadsOf(id);
        const side = [role, ...squads.map((squad) => squad.name)].filter(Boolean).join(' · ');
        return found({ kind: 'membership', person: id, squad: squads[0]?.id ?? null }, name, side);
      });
    const named: ChoiceGroup[] = [
      {
        id: 'squads',
        label: words.t('panels.search.squads'),
        items: organisation.squads.map(({ id, name, tribe }) =>
          found({ kind: 'squad', squad: id }, name, index.tribe(tribe)?.name),
        ),
      },
      {
        id: 'chapters',
        label: words.t('panels.search.chapters'),
        items: organisation.chapters.map(({ id, name, tribe }) =>
          found({ kind: 'chapter', chapter: id }, name, index.tribe(tribe)?.name),
        ),
      },
      {
        id: 'tribes',
        label: words.t('panels.search.tribes'),
        items: organisation.tribes.map(({ id, name }) => found({ kind: 'tribe', tribe: id }, name)),
      },
      {
        id: 'products',
        label: words.t('panels.search.products'),
        items: organisation.products.map(({ id, name, squad }) =>
          found({ kind: 'product', product: id }, name, squad ? index.squad(squad)?.name : undefined),
        ),
      },
      {
        id: 'projects',
        label: words.t('panels.search.projects'),
        items: organisation.projects.map(({ id, name, programme }) =>
          found({ kind: 'project', project: id }, name, programme ? index.programme(programme)?.name : undefined),
        ),
      },
      {
        id: 'programmes',
        label: words.t('panels.search.programmes'),
        items: organisation.programmes.map(({ id, name }) => found({ kind: 'programme', programme: id }, name)),
      },
      { id: 'guilds', label: words.t('panels.search.guilds'), items: organisation.guilds.map(guild) },
      { id: 'commands', label: words.t('panels.search.commands'), items: commands() },
    ];
    const keep: Found = {
      id: KEEP,
      text: words.t('panels.search.keep', { count: people.length }),
      act: () => useView.getState().wishFor({ kind: 'focus', thing: null }),
    };
    const first = query.trim() ? 20 : 5;
    const all = [
      { id: 'people', label: words.t('panels.search.people'), items: people },
      ...(matches && people.length > 0 ? [{ id: 'keep', label: words.t('panels.search.dim'), items: [keep] }] : []),
      ...matching(named, query),
    ];
    const most = (id: string) => (id === 'people' ? first : first + 10);
    return exactFirst(all, query).map((group) => ({ ...group, items: group.items.slice(0, most(group.id)) }));

    function guild({ id, name, members }: Guild): Found {
      const cards = members.map((person): BoardThing => {
        return { kind: 'membership', person, squad: index.squadsOf(person)[0]?.id ?? null };
      });
      const act = () => {
        searchFor(name);
        useView.getState().select(cards);
        useView.getState().wishFor({ kind: 'focus', thing: null });
      };
      return { id, text: name, side: words.t('commands.people', { count: members.length }), act };
    }

    function commands(): Found[] {
      const scope = { words, index };
      const { selection } = useView.getState();
      return [...entriesFor(selection, scope), ...globalEntries(words, documents)].flatMap((entry) =>
        commandsOf(entry),
      );
    }
  }, [index, query, words, documents, searchFor]);
  return (
    <DialogShell
      title={words.t('panels.search.title')}
      close={words.t('panels.close')}
      onClose={() => {
        searchFor('');
        close();
      }}
      finalFocus={false}
    >
      <Picker
        label={words.t('panels.search.label')}
        groups={groups}
        query={query}
        onQuery={searchFor}
        onPick={(choice) => {
          close();
          if (choice.id !== KEEP) searchFor('');
          (choice as Found).act();
        }}
        nothing={words.t('panels.search.nothing')}
        more={(count) => words.t('panels.search.more', { count })}
      />
    </DialogShell>
  );
}

/** A menu entry as something that can be found; of a submenu each of its entries, under both names. */
function commandsOf(entry: Entry, under = ''): Found[] {
  if (entry.kind === 'line') return [];
  const text = under + entry.text;
  if (entry.kind === 'more') return entry.entries.flatMap((each) => commandsOf(each, `${text}: `));
  const { keys, act } = entry;
  const also = entry.kind === 'do' ? entry.also : undefined;
  return [{ id: `command ${folded(text)}`, text, keys, also, act }];
}
