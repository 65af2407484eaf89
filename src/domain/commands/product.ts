import type { Product } from '../organisation.ts';
import type { ProductCommand } from './command.ts';
import type { Edit } from './edit.ts';
import { handOver } from './places.ts';
import { type Answer, badDay, badName, badText, missing, said, taken } from './refusal.ts';

export function editProduct(edit: Edit, command: ProductCommand): Answer {
  const { product } = command;
  if (command.type === 'addProduct') {
    const { name, squad = null, before } = command;
    return (
      taken(edit, 'products', product) ??
      badName(name) ??
      missing(edit, 'squads', squad) ??
      missing(edit, 'products', before) ??
      edit.insert('products', [newProduct({ id: product, name, squad })], edit.placeBefore('products', before))
    );
  }
  const refusal = missing(edit, 'products', product);
  if (refusal) return refusal;
  switch (command.type) {
    case 'renameProduct':
      return badName(command.name) ?? edit.set('products', product, { name: command.name });
    case 'describeProduct': {
      const { details } = command;
      const { launch, value, text } = details;
      return badText(value, text) ?? badDay(launch) ?? edit.set('products', product, said(details));
    }
    case 'moveProduct': {
      const { before } = command;
      return missing(edit, 'products', before) ?? edit.move('products', product, edit.placeBefore('products', before));
    }
    case 'removeProduct': {
      const gone = new Set([product]);
      return handOver(edit, gone, null) ?? edit.remove('products', gone);
    }
    case 'assignProduct': {
      const { part, to } = command;
      return missing(edit, 'squads', to) ?? edit.set('products', product, { [part]: to });
    }
    case 'nameProductManager': {
      const { person: manager } = command;
      return missing(edit, 'people', manager) ?? edit.set('products', product, { manager });
    }
  }
}

/** A product of which this much is known; the rest is as in a file that leaves it out. */
function newProduct(known: Pick<Product, 'id' | 'name' | 'squad'>): Product {
  return {
    ...known,
    service: null,
    manager: null,
    complex: false,
    way: null,
    phase: null,
    launch: null,
    value: '',
    text: '',
  };
}
