import { useMemo } from 'react';
import type { Request } from '../../domain/commands/command.ts';
import { serviceSquadOf } from '../../domain/lookup/productLines.ts';
import type { ProductId, SquadId } from '../../domain/organisation.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { useIndex } from '../useOrganisation.ts';
import { byTribe, type ChoiceGroup } from './choices.ts';
import { PickDialog } from './PickDialog.tsx';

interface ProductSquadProps {
  product: ProductId;
  /** The squad that makes and changes it, or the one that serves it. */
  part: 'squad' | 'service';
}

/** Which squad makes a product, or serves it; the one that does is marked, and each says what it would change. */
export function ProductSquad({ product: id, part }: ProductSquadProps) {
  const words = useWords();
  const index = useIndex();
  const product = index.product(id);
  const now = product?.[part] ?? null;
  const groups = useMemo((): ChoiceGroup[] => {
    const request = (to: SquadId | null): Request => ({ type: 'assignProduct', product: id, part, to });
    const near = index.product(id);
    const home = near && (near.squad ? index.squad(near.squad) : serviceSquadOf(near, index))?.tribe;
    const squads = byTribe(
      index,
      (tribe) =>
        index.squadsIn(tribe).map(({ id: squad, name, mission }) => ({
          id: squad,
          text: name,
          also: mission,
          checked: squad === now,
          request: request(squad),
        })),
      home,
    );
    const none = {
      id: 'none',
      text: words.t(`panels.productSquad.noneOf.${part}`),
      checked: now === null,
      request: request(null),
    };
    return [...squads, { id: 'none', label: words.t('panels.role.none'), items: [none] }];
  }, [id, index, now, part, words]);
  return (
    <PickDialog
      title={words.t(`panels.productSquad.${part}`, { name: product?.name ?? '' })}
      about={words.t('panels.productSquad.about')}
      label={words.t('panels.moveTo.search')}
      groups={groups}
      verdicts
    />
  );
}
