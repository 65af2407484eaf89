import { peopleOf } from '../../domain/lookup/peopleOf.ts';
import type { Organisation, PersonId } from '../../domain/organisation.ts';
import type { Limits } from '../../domain/rules/limitsShown.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { countHeads } from '../../wording/saying/numbers.ts';

/** As many sizes of tribes as are read one by one. */
const NAMED = 4;

/** How many people, tribes, chapters and squads there will be. */
export function Tiles({ organisation, limits }: { organisation: Organisation; limits: Limits }) {
  const words = useWords();
  const { people, tribes, chapters, squads } = organisation;
  const heads = countHeads(people);
  const sizes = tribes.map((tribe) => peopleOf(organisation, tribe).size).sort((one, other) => other - one);
  const seats = squads.flatMap(({ members }) => members.map(({ person }) => person));
  const seen = new Set<PersonId>();
  const often = new Set(seats.filter((person) => seen.has(person) || !seen.add(person))).size;
  const tiles = [
    {
      count: heads.people,
      of: words.t('bringIn.tile.people', { count: heads.people }),
      more: words.t('bringIn.tile.heads', { vacancies: heads.vacancies, fte: words.number(heads.fte, 1) }),
    },
    {
      count: tribes.length,
      of: words.t('bringIn.tile.tribes', { count: tribes.length }),
      more: sizes.length > 0 ? words.t('bringIn.tile.sizes', { sizes: sizesSaid(), limit: limits.tribe }) : '',
    },
    { count: chapters.length, of: words.t('bringIn.tile.chapters', { count: chapters.length }), more: '' },
    {
      count: squads.length,
      of: words.t('bringIn.tile.squads', { count: squads.length }),
      more: often > 0 ? words.t('bringIn.tile.inSeveral', { count: often }) : '',
    },
  ];
  return (
    <ul className="bring-in-tiles">
      {tiles.map(({ count, of, more }) => (
        <li key={of}>
          <strong>{words.number(count)}</strong>
          <span>
            {of}
            {more && <span className="calm">{more}</span>}
          </span>
        </li>
      ))}
    </ul>
  );

  function sizesSaid() {
    const all = words.list(sizes.slice(0, NAMED).map((size) => words.number(size)));
    return sizes.length > NAMED ? words.t('bringIn.tile.upTo', { count: sizes[0] ?? 0 }) : all;
  }
}
