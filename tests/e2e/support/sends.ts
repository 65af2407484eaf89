/** Everything a page can try to reach an address by, each with its own path there. It goes into the browser as text. */
export function sendFromPage(address: string): void {
  function element<Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    properties: Partial<HTMLElementTagNameMap[Name]>,
  ): HTMLElementTagNameMap[Name] {
    const made = Object.assign(document.createElement(name), properties);
    document.body.append(made);
    return made;
  }
  const at = (way: string) => `${address}${way}`;
  const quietly = (attempt: Promise<unknown>) => void attempt.catch(() => {});

  quietly(fetch(at('fetch'), { method: 'POST', body: 'names', mode: 'no-cors' }));
  const request = new XMLHttpRequest();
  request.open('POST', at('xhr'));
  request.send('names');
  new WebSocket(at('websocket').replace(/^http/, 'ws'));
  new EventSource(at('events'));
  navigator.sendBeacon(at('beacon'), 'names');
  element('a', { href: '#', ping: at('ping') }).click();
  quietly(import(/* @vite-ignore */ at('import')));
  element('img', { src: at('image') });
  element('div', { textContent: 'x' }).style.backgroundImage = `url(${at('background')})`;
  quietly(new FontFace('x', `url(${at('font')})`).load());
  element('video', { src: at('video') });
  element('link', { rel: 'stylesheet', href: at('stylesheet') });
  element('link', { rel: 'prefetch', href: at('prefetch') });
  element('iframe', { src: at('frame') });
  element('iframe', { name: 'form' });
  element('form', { action: at('form'), method: 'post', target: 'form' }).submit();
}

/** The same for a worker. */
export function sendFromWorker(address: string): void {
  const at = (way: string) => `${address}${way}`;
  fetch(at('fetch'), { method: 'POST', body: 'names', mode: 'no-cors' }).catch(() => {});
  const request = new XMLHttpRequest();
  request.open('POST', at('xhr'));
  request.send('names');
  new WebSocket(at('websocket').replace(/^http/, 'ws'));
  new EventSource(at('events'));
  import(/* @vite-ignore */ at('import')).catch(() => {});
}

export const WAYS_OUT_OF_A_PAGE = [
  'background',
  'beacon',
  'events',
  'fetch',
  'font',
  'form',
  'frame',
  'image',
  'import',
  'ping',
  'prefetch',
  'stylesheet',
  'video',
  'websocket',
  'xhr',
];

export const WAYS_OUT_OF_A_WORKER = ['events', 'fetch', 'import', 'websocket', 'xhr'];
