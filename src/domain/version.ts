/** What a file of ours says it is, and in which version of the format. Apart, since the format itself is not needed to know it. */
export const FORMAT = 'tribecraft';
export const VERSION = 1;
