import type { PictureDamage } from '../../domain/fault.ts';

/** A picture that carries no document, or one that cannot be had any more. */
export type Uncarried = { kind: 'nothing' } | { kind: 'damaged'; damage: PictureDamage } | { kind: 'newer' };

/** What stands in a picture, before it is unpacked: packed as zlib does, or as it is. */
export type Packed = { kind: 'packed'; bytes: Uint8Array } | { kind: 'plain'; bytes: Uint8Array };

export const NOTHING: Uncarried = { kind: 'nothing' };

export function damaged(damage: PictureDamage): Uncarried {
  return { kind: 'damaged', damage };
}
