import { type Contestant, found } from './contestant.ts';
import type { Options } from './options.ts';
import type { Point } from './pages/peer.ts';
import type { Reading } from './readings.ts';
import { type Cost, type Session, WINDOW } from './session.ts';

/** 60 frames a second leave 16.7 ms for one; one that took longer than this came late. */
const LATE = 20;

/** Everything that is read of a page at one size, in the order in which somebody would come to it. */
export async function visit(
  session: Session,
  contestant: Contestant,
  people: number,
  options: Options,
): Promise<Reading> {
  const ready = await arrive(session, contestant, people);
  await session.rest();
  const heap = await session.heap();
  const elements = [await session.elements()];
  const dragging = await drag(session, contestant, options.steps);

  await contestant.far(session.page);
  await session.rest();
  elements.push(await session.elements());
  const panning = await pan(session, contestant, options.steps);
  const zooming = await zoom(session, contestant, options.steps);

  for (const level of options.levels) {
    await contestant.zoomTo(session.page, session.hand, level);
    await session.rest();
    elements.push(await session.elements());
    await pan(session, contestant, options.steps);
  }
  const late = session.frames.filter((gap) => gap > LATE).length;
  return {
    ready,
    heap,
    elements: Math.max(...elements),
    ...dragging,
    'pan-worst-frame': Math.max(...panning.frames),
    'pan-main': panning.main,
    'zoom-worst-frame': Math.max(...zooming.frames),
    'zoom-main': zooming.main,
    'late-frames': (100 * late) / session.frames.length,
  };
}

/** What a page costs that has only just been opened from the browser's store, in ms and MB. */
export async function open(session: Session, contestant: Contestant, people: number) {
  const ready = await arrive(session, contestant, people);
  await session.rest();
  return { ready, heap: await session.heap() };
}

/** Puts the organisation into the browser's store; then, at a second visit: how long until a pointer is answered. */
async function arrive(session: Session, contestant: Contestant, people: number): Promise<number> {
  const { page } = session;
  const path = contestant.path.replace('{people}', String(people));
  await page.goto(path);
  await contestant.store(page, people);
  await session.rest();
  const somebody = await page.evaluate((cards) => window.probe.touchable(cards), contestant.cards);
  await page.goto('about:blank');
  const ready = await session.firstAnswer(path, found(somebody, 'Somebody'));
  await contestant.confirm(page, people);
  return ready;
}

/** Takes somebody, carries them over other squads in a wavy line, and drops them in another. */
async function drag(session: Session, contestant: Contestant, steps: number): Promise<Reading> {
  const plan = await contestant.carry(session.page);
  if (!plan) return {};
  const { from, to, dragging, dropped } = plan;
  const { hand } = session;
  await hand.press(from);
  const taken = { x: from.x + 12, y: from.y + 4 };
  const start = await session.latency('start', 'pointermove', dragging, () => hand.move(taken));
  const cost = await session.gesture((at) => {
    const part = (at + 1) / steps;
    const wave = 40 * Math.sin(at / 3) * (1 - part);
    return hand.move({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part + wave });
  });
  await hand.move(to);
  const drop = await session.latency('drop', 'pointerup', dropped, () => hand.release(to));
  return { 'drag-start': start, 'drag-worst-frame': Math.max(...cost.frames), 'drag-main': cost.main, drop };
}

/** Towards the middle of the window and back. */
async function pan(session: Session, contestant: Contestant, steps: number): Promise<Cost> {
  const from = await contestant.ground(session.page);
  const step = { x: from.x > WINDOW.width / 2 ? -12 : 12, y: from.y > WINDOW.height / 2 ? -5 : 5 };
  const on = (at: number): Point => {
    const turns = at < steps / 2 ? at + 1 : steps - at;
    return { x: from.x + step.x * turns, y: from.y + step.y * turns };
  };
  await session.hand.press(from);
  const cost = await session.gesture((at) => session.hand.move(on(at)));
  await session.hand.release(from);
  return cost;
}

/** From everything in view to 100 % and back, at the middle of the window. */
async function zoom(session: Session, contestant: Contestant, steps: number): Promise<Cost> {
  const factor = (1 / (await contestant.farZoom(session.page))) ** (2 / steps);
  const middle = { x: WINDOW.width / 2, y: WINDOW.height / 2 };
  await session.hand.move(middle);
  return await session.gesture((at) => {
    const { deltaY, ctrl } = contestant.wheel(at < steps / 2 ? factor : 1 / factor);
    return session.hand.wheel(middle, deltaY, ctrl);
  });
}
