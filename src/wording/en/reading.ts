/** A file that is being read. */
export const reading = { now: 'Reading {file}…', stop: 'Cancel', pasted: 'Pasted list' } as const;
