import { registerOffline } from '../../../../src/offline/registerOffline.ts';
import { startWorker } from '../../../../src/workers/startWorker.ts';
import program from './fetching.worker.ts?program';

function button(name: string, act: () => unknown): void {
  const element = document.createElement('button');
  element.textContent = name;
  element.onclick = act;
  document.body.append(element);
}

const worker = startWorker(program);
worker.onmessage = ({ data }: MessageEvent<string>) => {
  document.querySelector('output')?.append(data);
};
const elsewhere = new URLSearchParams(location.search).get('elsewhere');
if (elsewhere) worker.postMessage(elsewhere);

button('More', async () => document.querySelector('output')?.append((await import('./more.ts')).more));
void registerOffline((apply) =>
  button('Reload', () => apply().catch(() => document.querySelector('output')?.append('No answer'))),
);
