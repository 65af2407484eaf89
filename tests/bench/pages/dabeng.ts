import jquery from 'jquery';
import 'orgchart';
import 'orgchart/dist/css/jquery.orgchart.min.css';
import { cardHtml } from './cardHtml.ts';
import { fitted, type View } from './peer.ts';
import './peers.css';
import { storedOrganisation } from './stored.ts';
import { treeOf } from './tree.ts';

const root = document.getElementById('root') as HTMLElement;
root.className = 'placed';
const { $chart } = jquery('#root').orgchart({
  data: treeOf(await storedOrganisation()),
  nodeTemplate: cardHtml,
  // Squads and people below one another: side by side they would be a kilometre wide.
  verticalLevel: 3,
  draggable: true,
  pan: true,
  zoom: true,
  zoominLimit: 1.05,
  zoomoutLimit: 0.0001,
});

const chart = document.querySelector('.orgchart') as HTMLElement;
const size = () => ({ width: chart.offsetWidth, height: chart.offsetHeight });

/** It zooms about its own middle, so that is what a view has to say. */
function look({ x, y, zoom }: View): void {
  const { width, height } = size();
  const middle = { x: x + ((zoom - 1) * width) / 2, y: y + ((zoom - 1) * height) / 2 };
  $chart.css({ transform: `matrix(${zoom}, 0, 0, ${zoom}, ${middle.x}, ${middle.y})` });
}

const zoomTo = (zoom: number) => look({ zoom, x: (innerWidth - size().width * zoom) / 2, y: 20 });
zoomTo(1);

window.peer = { far: () => look(fitted(size())), zoomTo, farZoom: () => fitted(size()).zoom };
