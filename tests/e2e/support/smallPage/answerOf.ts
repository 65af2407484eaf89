/** Whether an address could be reached from here. */
export async function answerOf(address: string): Promise<string> {
  return await fetch(address, { mode: 'no-cors' }).then(
    () => 'reached',
    () => 'refused',
  );
}
