import type { sentences as english } from '../../en/parts/documents.ts';
import type { Translated } from '../../translated.ts';
import { documents } from '../documents.ts';
import { keepHere } from '../keepHere.ts';

export const sentences: Translated<typeof english> = { keeping: { keepHere }, panels: documents };
