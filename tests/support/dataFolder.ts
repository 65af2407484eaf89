import { resolve } from 'node:path';

/** Where organisations taken from real life are kept, which not everybody has: `TRIBECRAFT_DATA`, or beside the project. */
export const REAL_DATA = resolve(process.env.TRIBECRAFT_DATA ?? '../shared/data');
