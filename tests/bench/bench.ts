import { writeFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { findOrInstallBrowser } from '../../scripts/findBrowser.ts';
import { buildOurs, buildPages, installPeers } from './build.ts';
import { readCommands, readOneRecord } from './commands.ts';
import type { Contestant } from './contestant.ts';
import { optionsFrom } from './options.ts';
import { SCENARIOS, storedIn, TRIBECRAFT, WITH_SCENARIOS } from './ours.ts';
import { EMPTY_PAGE, PEERS } from './peerContestants.ts';
import { PAINTERS, readPicture } from './pictures.ts';
import { Random } from './random.ts';
import { FLOOR, OURS, PAGE_MEASURES, type Reading, Readings } from './readings.ts';
import { rowsOf } from './rows.ts';
import { serve, writeOrganisation } from './served.ts';
import { Session } from './session.ts';
import { tableOf } from './table.ts';
import { open, visit } from './visit.ts';

const RESULTS = join(import.meta.dirname, 'results.json');
/** A page that is not done by then is given up, in milliseconds. */
const GIVE_UP = 300_000;

const options = optionsFrom(process.argv.slice(2));
const readings = new Readings();
const failures: string[] = [];
const began = Date.now();

const isAsked = (name: string) => options.only.length === 0 || options.only.includes(name);

function say(what: string): void {
  const seconds = String(Math.round((Date.now() - began) / 1000));
  console.error(`${seconds.padStart(5)} s  ${what}`);
}

/** Reads something in every run; what fails is said, and leaves the others as they are. */
async function attempt(what: string, read: () => Promise<void>): Promise<string | null> {
  try {
    await read();
    say(what);
    return null;
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    failures.push(`${what}: ${reason}`);
    say(`${what}: FAILED, ${reason}`);
    return reason;
  }
}

async function readModel(run: number): Promise<void> {
  for (const people of options.modelSizes) {
    await attempt(`run ${run}: commands and rules, ${people} people`, async () => {
      const { reading, slowest } = readCommands(people);
      readings.add(OURS, people, reading);
      say(`the slowest command is ${slowest}`);
      readings.add('immer, one record of everybody', people, readOneRecord(people));
    });
  }
}

async function readPage(browser: Browser, origin: string, contestant: Contestant, people: number): Promise<Reading> {
  const session = await Session.begin(browser, origin, contestant.answer, options);
  let givenUp = false;
  const patience = setTimeout(() => {
    givenUp = true;
    session.end();
  }, GIVE_UP);
  try {
    return await visit(session, contestant, people, options);
  } catch (error) {
    throw givenUp ? new Error(`given up after ${GIVE_UP / 1000} s`) : error;
  } finally {
    clearTimeout(patience);
    await session.end();
  }
}

/** Everybody at every size once, in an order that is another in every run. */
async function readPages(browser: Browser, origin: string, run: number): Promise<void> {
  const sizes = [...new Set([...options.sizes, ...options.peerSizes])];
  let floor: number | undefined;
  await attempt(`run ${run}: ${FLOOR}`, async () => {
    const reading = await readPage(browser, origin, EMPTY_PAGE, 1);
    floor = reading.heap;
    for (const people of sizes) readings.add(FLOOR, people, { ...reading, heap: 0 });
  });
  const jobs = [
    ...options.sizes.map((people) => ({ contestant: TRIBECRAFT, people })),
    ...PEERS.flatMap((contestant) => options.peerSizes.map((people) => ({ contestant, people }))),
  ];
  for (const { contestant, people } of new Random(run).shuffled(jobs)) {
    if (!isAsked(contestant.name)) continue;
    const reason = await attempt(`run ${run}: ${contestant.name}, ${people} people`, async () => {
      const { heap, ...reading } = await readPage(browser, origin, contestant, people);
      const more = heap !== undefined && floor !== undefined ? { heap: heap - floor } : {};
      readings.add(contestant.name, people, { ...reading, ...more });
    });
    if (reason) readings.explain(PAGE_MEASURES, contestant.name, people, reason);
  }
  await readScenarios(browser, origin, run, floor);
}

/** The page with ten scenarios of the largest organisation, which no peer knows. */
async function readScenarios(browser: Browser, origin: string, run: number, floor: number | undefined): Promise<void> {
  const people = Math.max(...options.sizes);
  if (!isAsked(OURS)) return;
  await attempt(`run ${run}: ten scenarios of ${people} people`, async () => {
    const session = await Session.begin(browser, origin, WITH_SCENARIOS.answer, options);
    try {
      const { ready, heap } = await open(session, WITH_SCENARIOS, people);
      const more = floor === undefined ? {} : { 'scenarios-heap': heap - floor };
      readings.add(OURS, people, {
        'scenarios-ready': ready,
        'scenarios-stored': await storedIn(session.page),
        ...more,
      });
    } finally {
      await session.end();
    }
  });
}

async function readPictures(browser: Browser, origin: string, run: number): Promise<void> {
  for (const painter of PAINTERS.filter(isAsked)) {
    for (const people of painter === OURS ? options.sizes : options.peerSizes) {
      const reason = await attempt(`run ${run}: a picture by ${painter}, ${people} people`, async () => {
        readings.add(painter, people, await readPicture(browser, origin, painter, people));
      });
      if (reason) readings.explain(['png', 'png-blocked'], painter, people, reason);
    }
  }
  for (const people of options.sizes) readings.explain(['svg'], OURS, people, 'there is no export to SVG yet');
}

async function buildAll(): Promise<void> {
  for (const people of new Set([...options.sizes, ...options.peerSizes])) {
    writeOrganisation(people);
  }
  writeOrganisation(Math.max(...options.sizes), SCENARIOS);
  readings.add(OURS, null, { script: await buildOurs() });
  const scripts = await buildPages();
  for (const { name, path } of PEERS) {
    const script = scripts.get(path.replace(/^\/pages\/|\?.*$/g, ''));
    if (script !== undefined && isAsked(name)) readings.add(name, null, { script });
  }
  say('built, with what it is compared to');
}

const choice = findOrInstallBrowser();
if (choice.kind !== 'use') throw new Error(choice.advice);
installPeers();
await buildAll();
for (let run = 1; run <= options.runs; run++) await readModel(run);
const { server, origin } = await serve();
// Drawn by the processor alone, as on most machines of a firm that are reached from afar: what holds there holds anywhere.
const browser = await chromium.launch({
  executablePath: choice.program,
  chromiumSandbox: false,
  args: ['--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
const [processor] = cpus();
const machine = [
  `${cpus().length} x ${processor?.model.trim()}`,
  `${Math.round(totalmem() / 2 ** 30)} GB`,
  `${type()} ${release()}`,
  `Chromium ${browser.version()}`,
  `Node ${process.version}`,
  `${options.pixels} display pixels to one`,
  `load ${loadavg()[0]?.toFixed(1)}`,
].join(', ');

/** Writes down what is known after so many runs, so that a run that is broken off leaves the ones before it. */
function conclude(runs: number): string {
  const date = new Date().toISOString();
  const rows = rowsOf(readings, [...new Set([...options.sizes, ...options.peerSizes])]);
  writeFileSync(RESULTS, `${JSON.stringify({ date, machine, runs, rows, failures }, null, 2)}\n`);
  return `${date}, ${machine}; medians of ${runs} runs\n\n${tableOf(rows, failures)}\n\nWritten to ${RESULTS}`;
}

let conclusion = '';
for (let run = 1; run <= options.runs; run++) {
  await readPages(browser, origin, run);
  await readPictures(browser, origin, run);
  conclusion = conclude(run);
}
await browser.close();
server.close();
console.log(conclusion);
