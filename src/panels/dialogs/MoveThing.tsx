import { useMemo } from 'react';
import type { Request } from '../../domain/commands/command.ts';
import { nameOf } from '../../domain/lookup/nameOf.ts';
import type { TribeId } from '../../domain/organisation.ts';
import type { Thing } from '../../domain/thing.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { useIndex } from '../useOrganisation.ts';
import { byTribe, type Choice, type ChoiceGroup } from './choices.ts';
import { PickDialog } from './PickDialog.tsx';

/**
 * Where a squad, a chapter, a tribe or a product stands: before another, or last. A squad and a chapter may change tribes.
 */
export function MoveThing({ thing }: { thing: Thing }) {
  const words = useWords();
  const index = useIndex();
  const groups = useMemo((): ChoiceGroup[] => {
    /** A choice before each of the others, and one for last; where it stands already is not offered. */
    const places = <Id extends string>(
      siblings: readonly { id: Id; name: string }[],
      self: string,
      request: (before: Id | null) => Request,
    ): Choice[] => {
      const at = siblings.findIndex(({ id }) => id === self);
      const before = siblings
        .filter((_, place) => at < 0 || (place !== at && place !== at + 1))
        .map(({ id, name }) => ({ id, text: words.t('panels.move.before', { name }), request: request(id) }));
      const isLast = at >= 0 && at === siblings.length - 1;
      return isLast
        ? before
        : [...before, { id: `last ${self}`, text: words.t('panels.move.last'), request: request(null) }];
    };
    switch (thing.kind) {
      case 'squad': {
        const { squad } = thing;
        const move = (tribe: TribeId) =>
          places(index.squadsIn(tribe), squad, (before) => ({ type: 'moveSquad', squad, tribe, before }));
        return byTribe(index, move, index.squad(squad)?.tribe);
      }
      case 'chapter': {
        const { chapter } = thing;
        const move = (tribe: TribeId) =>
          places(index.chaptersIn(tribe), chapter, (before) => ({ type: 'moveChapter', chapter, tribe, before }));
        return byTribe(index, move, index.chapter(chapter)?.tribe);
      }
      case 'tribe': {
        const { tribe } = thing;
        const items = places(index.organisation.tribes, tribe, (before) => ({ type: 'moveTribe', tribe, before }));
        return [{ id: 'tribes', label: words.t('panels.move.order'), items }];
      }
      case 'product': {
        const { product } = thing;
        const { products } = index.organisation;
        const items = places(products, product, (before) => ({ type: 'moveProduct', product, before }));
        return [{ id: 'products', label: words.t('panels.move.products'), items }];
      }
      default:
        return [];
    }
  }, [index, thing, words]);
  return (
    <PickDialog
      title={words.t('panels.move.title', { name: nameOf(index, thing) })}
      label={words.t('panels.move.search')}
      groups={groups}
    />
  );
}
