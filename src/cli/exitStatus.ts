export const OK = 0;
/** There is something that fails the check. */
export const FAILED = 1;
/** Something could not be read, or was asked for wrongly. */
export const NOT_READ = 2;
