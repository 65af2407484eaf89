/**
 * Deletes the page's own files that this browser keeps, with the worker that keeps them, and answers whether they are
 * gone. Where the host does not answer they stay: without them the page could not be opened again.
 */
export async function forgetFiles(): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return true;
  const registration = await navigator.serviceWorker.getRegistration();
  if (!registration) return true;
  try {
    await registration.update();
  } catch {
    return false;
  }
  await registration.unregister();
  const ours = `tribecraft ${registration.scope} `;
  const names = (await caches.keys()).filter((name) => name.startsWith(ours));
  await Promise.all(names.map((name) => caches.delete(name)));
  return true;
}
