import { emptyDocument } from '../../domain/emptyDocument.ts';
import { NO_CORRECTIONS } from '../tables/corrected.ts';
import { HeldSource } from './heldSource.ts';

/** After as many lists a further one is read hardly faster. */
const LISTS = 20;
/** Few enough that nobody waits long for the list that is being read. */
const ROWS = 200;

/**
 * Reads made-up lists and plans them until somebody asks for a real one: browsers make a program fast only while it
 * runs. A list of ten thousand is then read in three quarters of the time.
 */
export async function warmUp(isAsked: () => boolean): Promise<void> {
  const document = emptyDocument('', '');
  const scenario = document.scenarios[0]?.id ?? 'scenario:today';
  const brought = { bytes: new TextEncoder().encode(madeUpList()) };
  for (let list = 0; list < LISTS; list++) {
    const source = new HeldSource();
    const read = await source.answer({ ask: 'read', brought, name: '' });
    const mapping = read && 'tables' in read && read.tables[0]?.mapping;
    if (!mapping) return;
    const reading = { table: 0, mapping, corrections: NO_CORRECTIONS, today: '2000-01-01' };
    await source.answer({ ask: 'takeInto', document, scenario });
    for (const ask of [{ ask: 'recognise' }, { ask: 'plan', isWhole: true, salt: '', vacancyName: '' }] as const) {
      await new Promise((resume) => setTimeout(resume));
      if (isAsked()) return;
      await source.answer({ ...ask, ...reading });
    }
  }
}

function madeUpList(): string {
  const syllables = ['Ma', 'Lo', 'Ki', 'Ra', 'Ne', 'To', 'Su', 'Bé', "D'A", 'Van de'];
  const name = (at: number) => `${syllables[at % 10]}a ${syllables[Math.floor(at / 10) % 10]}n ${syllables[at % 7]}r`;
  const rows = Array.from({ length: ROWS }, (_, at) => {
    const squad = Math.floor(at / 8);
    const role = at % 8 === 0 ? 'Product owner' : 'Developer';
    const manager = at % 8 === 0 ? '' : 1000 + squad * 8;
    return [1000 + at, name(at), role, `Tribe ${squad % 5}`, `Squad ${squad}`, at % 3 ? '1,0' : '0,8', manager].join(
      ';',
    );
  });
  return ['Number;Name;Role;Tribe;Squad;FTE;Manager', ...rows].join('\n');
}
