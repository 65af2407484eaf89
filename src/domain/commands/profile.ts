import type { Profile } from '../organisation.ts';
import { ASPECTS, type Aspect, type Standing } from '../vocabulary.ts';

/** A profile with another standing in one aspect, `null` for none; the aspects stay in their order. */
export function profileAfter(
  profile: Profile = {},
  { aspect, standing }: { aspect: Aspect; standing: Standing | null },
): Profile {
  const { [aspect]: _, ...others } = profile;
  const stated: Profile = standing === null ? others : { ...others, [aspect]: standing };
  const known = ASPECTS.filter((each) => each in stated).map((each) => [each, stated[each]]);
  return { ...Object.fromEntries(known), ...stated };
}
