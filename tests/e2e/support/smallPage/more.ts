export const more = 'More of a small page';
