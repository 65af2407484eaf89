/**
 * How a file says that it is ours, and in which version of the format. In a file of its own, since knowing this does
 * not take the format itself.
 */
export const FORMAT = 'tribecraft';
export const VERSION = 2;
