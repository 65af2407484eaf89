import type { Page } from '@playwright/test';
import { type Contestant, found } from './contestant.ts';
import { FLOOR } from './readings.ts';

/** d3-zoom's law, which panAndZoom follows. */
const d3Wheel = (factor: number) => ({ deltaY: -Math.log2(factor) / 0.002, ctrl: false });

const untilReady = (page: Page) => page.waitForFunction(() => window.peer !== undefined);

function peer(name: string, path: string, within: string, more: Partial<Contestant> = {}): Contestant {
  return {
    name,
    path: `/pages/${path}`,
    answer: '.card:hover',
    cards: '.card',
    async store(page) {
      await untilReady(page);
      await page.waitForSelector('.card');
    },
    confirm: async () => {},
    async far(page) {
      await page.evaluate(() => window.peer?.far());
    },
    farZoom: async (page) => found(await page.evaluate(() => window.peer?.farZoom()), 'The zoom'),
    async zoomTo(page, _hand, zoom) {
      await page.evaluate((to) => window.peer?.zoomTo(to), zoom);
    },
    ground: async (page) => {
      return found(await page.evaluate((inside) => window.probe.ground(inside, '.card, .node'), within), 'Bare ground');
    },
    wheel: d3Wheel,
    carry: async (page) => (await page.evaluate(() => window.peer?.carry?.())) ?? null,
    ...more,
  };
}

/** What somebody would pick instead. Charts that draw a tree have no dragging, or none that a mouse alone can do. */
export const PEERS: readonly Contestant[] = [
  peer('naive dnd-kit', 'naive.html?people={people}', '.viewport'),
  peer('React Flow', 'react-flow.html?people={people}', '.react-flow'),
  peer('React Flow visible', 'react-flow.html?people={people}&only-visible', '.react-flow'),
  peer('d3-org-chart', 'd3-org-chart.html?people={people}', 'svg'),
  peer('react-organizational-chart', 'react-organizational-chart.html?people={people}', '.viewport'),
  // Its wheel goes by fixed steps.
  peer('dabeng OrgChart', 'dabeng.html?people={people}', '.orgchart', {
    wheel: (factor) => ({ deltaY: factor > 1 ? -100 : 100, ctrl: false }),
  }),
];

/** What no page can do without: the same gestures on a page with one card. */
export const EMPTY_PAGE = peer(FLOOR, 'empty.html', '.viewport');
