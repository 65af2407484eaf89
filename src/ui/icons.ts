/** The icons of the page, under their library's names. */
export { Ellipsis, Plus } from 'lucide-react';
