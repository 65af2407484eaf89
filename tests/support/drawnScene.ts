import type { CardBox, Scene, TribeBox } from '../../src/scene/scene.ts';

const drawCard = (card: CardBox) =>
  [
    card.name,
    card.productOwner && '*',
    card.lead && ' CL',
    card.external && ' ext',
    card.vacancy && ' vacancy',
    card.share && ` ${card.share}`,
    card.elsewhere && ` of ${card.elsewhere}`,
  ]
    .filter(Boolean)
    .join('');

function drawTribe(box: TribeBox): string {
  const leads = box.leads.map((lead) => `${lead.label} ${lead.name}${lead.draggable ? ' alone' : ''}`);
  const columns = box.columns.map((column) => {
    const lead = column.leadName && ` (${column.leadName}${column.leadDraggable ? ' alone' : ''})`;
    return `${column.name}${lead}`;
  });
  const head = [box.title, leads.join(', ')].filter(Boolean).join(': ');
  const rows = box.rows.map((row) =>
    [row.name, ...row.cells.map((cell) => cell.cards.map(drawCard).join(', '))].join(' | ').trimEnd(),
  );
  return [head, ['', ...columns].join(' | ').trim(), ...rows].join('\n');
}

/** A scene as text: each tribe's header, its columns, and a line a row with cells between bars. */
export function drawnScene(scene: Scene): string {
  const tray = scene.tray && `${scene.tray.title}: ${scene.tray.cards.map(drawCard).join(', ')}`;
  return [tray, ...scene.tribes.map(({ box }) => drawTribe(box))].filter(Boolean).join('\n');
}

/** Lines of a picture in a test, without the indent of the source. */
export const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .join('\n');
