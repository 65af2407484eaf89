const ADDRESS = './sw.js';

/**
 * Only this one address may become a service worker's script: the shipped policy lists this Trusted Types policy by
 * name.
 */
const policy = import.meta.env.VITE_SINGLE_FILE
  ? undefined
  : window.trustedTypes?.createPolicy('service-worker', {
      createScriptURL(address) {
        if (address !== ADDRESS) throw new TypeError('There is one service worker');
        return address;
      },
    });

async function loaded(): Promise<void> {
  if (document.readyState !== 'complete') await new Promise((done) => addEventListener('load', done, { once: true }));
}

/**
 * Reloads the page into the version that waits. The worker takes no messages, so it is unregistered instead: the reload
 * then comes from the network, which is tried first. Rejects, with nothing changed, when the host does not answer.
 */
async function apply(registration: ServiceWorkerRegistration): Promise<void> {
  await registration.update();
  await registration.unregister();
  location.reload();
}

/**
 * Keeps the page's files in this browser, so that it opens without a network from the next visit on. When a newer
 * version lies ready, `onUpdate` is told how to apply it; nobody has to, and until then the page stays as it is.
 * Does nothing in the page in one file, in development, and where the browser cannot or will not.
 */
export async function registerOffline(onUpdate: (apply: () => Promise<void>) => void): Promise<void> {
  if (import.meta.env.VITE_SINGLE_FILE || import.meta.env.DEV || !('serviceWorker' in navigator)) return;
  await loaded();
  const registration = await navigator.serviceWorker
    .register(policy ? policy.createScriptURL(ADDRESS) : ADDRESS)
    .catch(() => null);
  if (!registration) return;

  // A page that came from the network is the newest there is, whatever waits for other tabs to close.
  function offer(): void {
    if (registration?.waiting && navigator.serviceWorker.controller) onUpdate(() => apply(registration));
  }
  offer();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer);
  });
}
