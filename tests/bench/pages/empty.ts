import './peers.css';

// The least a page can do: one card that follows the pointer. What this costs, no page can save.
const root = document.getElementById('root') as HTMLElement;
root.className = 'viewport';
const card = root.appendChild(document.createElement('div'));
card.className = 'card';
card.textContent = 'Nobody';
let held = false;

function follow({ clientX, clientY }: { clientX: number; clientY: number }): void {
  card.style.transform = `translate(${clientX}px, ${clientY}px)`;
}

root.addEventListener('pointerdown', () => {
  held = true;
});
root.addEventListener('pointermove', (event) => {
  if (!held) return;
  card.classList.add('dragging');
  follow(event);
});
root.addEventListener('pointerup', () => {
  held = false;
  card.classList.remove('dragging');
  card.classList.add('dropped');
});
root.addEventListener('wheel', (event) => {
  event.preventDefault();
  follow(event);
});

window.peer = {
  far: () => {},
  zoomTo: () => {},
  farZoom: () => 1 / 16,
  carry: () => ({
    from: { x: 40, y: 30 },
    to: { x: 1200, y: 500 },
    dragging: ['.card.dragging'],
    dropped: ['.card.dropped'],
  }),
};
