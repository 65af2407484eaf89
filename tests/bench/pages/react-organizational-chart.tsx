import { createRoot } from 'react-dom/client';
import { Tree, TreeNode } from 'react-organizational-chart';
import { CardFace } from './CardFace.tsx';
import { panAndZoom } from './panAndZoom.ts';
import { fitted, type View } from './peer.ts';
import './peers.css';
import { storedOrganisation } from './stored.ts';
import { type Branch, treeOf } from './tree.ts';

function Label({ branch }: { branch: Branch }) {
  return (
    <div className="card">
      <CardFace card={branch} />
    </div>
  );
}

function branchesOf(branch: Branch) {
  return branch.children.map((child) => (
    <TreeNode key={child.id} label={<Label branch={child} />}>
      {branchesOf(child)}
    </TreeNode>
  ));
}

const tree = treeOf(await storedOrganisation());
// It draws, and has neither pan nor zoom: ours stand around it.
const root = document.getElementById('root') as HTMLElement;
root.className = 'viewport placed';
const world = root.appendChild(document.createElement('div'));
world.className = 'world as-wide-as-it-is';
const view: View = { x: 0, y: 20, zoom: 1 };
const show = () => {
  world.style.transform = `translate(${view.x}px, ${view.y}px) scale(${view.zoom})`;
};
panAndZoom(root, view, show);
createRoot(world).render(<Tree label={<Label branch={tree} />}>{branchesOf(tree)}</Tree>);

const size = () => ({ width: world.offsetWidth, height: world.offsetHeight });
const look = (to: View) => {
  Object.assign(view, to);
  show();
};
const zoomTo = (zoom: number) => look({ zoom, x: (innerWidth - size().width * zoom) / 2, y: 20 });
const showRoot = () => {
  if (world.firstChild) zoomTo(1);
  else requestAnimationFrame(showRoot);
};
showRoot();

window.peer = { far: () => look(fitted(size())), zoomTo, farZoom: () => fitted(size()).zoom };
