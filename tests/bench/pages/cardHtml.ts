import { type Card, initialsOf } from './plane.ts';

/** A card as text, for the libraries that want it so. The names are our own, and hold nothing to escape. */
export function cardHtml({ name, role }: Pick<Card, 'name' | 'role'>): string {
  return `<div class="card"><b>${initialsOf(name)}</b><span>${name}</span><small>${role}</small></div>`;
}
