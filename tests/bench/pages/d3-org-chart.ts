import { OrgChart } from 'd3-org-chart';
import { cardHtml } from './cardHtml.ts';
import './peers.css';
import { CARD } from './plane.ts';
import { storedOrganisation } from './stored.ts';
import { type Branch, treeOf } from './tree.ts';

function rowsOf(branch: Branch, parentId: string): Parameters<OrgChart['data']>[0] {
  const { id, name, role, children } = branch;
  return [{ id, parentId, name, role, _expanded: true }, ...children.flatMap((child) => rowsOf(child, id))];
}

const root = document.getElementById('root') as HTMLElement;
root.className = 'placed';
// Everybody is shown, as on the other pages, in the compact layout and without animation.
const chart = new OrgChart()
  .container('#root')
  .svgHeight(innerHeight)
  .duration(0)
  .nodeWidth(() => CARD.width)
  .nodeHeight(() => CARD.height)
  .nodeContent(({ data }) => cardHtml(data))
  .data(rowsOf(treeOf(await storedOrganisation()), ''))
  .render();

window.peer = {
  far: () => void chart.fit({ animate: false }),
  zoomTo(zoom) {
    const { svg, zoomBehavior } = chart.getChartState();
    svg.call(zoomBehavior.scaleTo, zoom);
  },
  farZoom: () => chart.getChartState().lastTransform.k,
};
