/** How many bytes the browser says that everything of this address takes; `null` where it does not say. */
export async function roomTaken(): Promise<number | null> {
  const estimate = await navigator.storage?.estimate?.().catch(() => null);
  return estimate?.usage ?? null;
}
