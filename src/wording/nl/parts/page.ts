import type { sentences as english } from '../../en/parts/page.ts';
import type { Translated } from '../../translated.ts';
import { bar } from '../bar.ts';
import { canvas } from '../canvas.ts';
import { commands } from '../commands.ts';
import { counts } from '../counts.ts';
import { everywhere } from '../everywhere.ts';
import { fileState } from '../fileState.ts';
import { keeping } from '../keeping.ts';
import { reading } from '../reading.ts';
import { rules } from '../rules.ts';
import { scene } from '../scene.ts';
import { terms } from '../terms.ts';
import { welcome } from '../welcome.ts';

export const sentences: Translated<typeof english> = {
  canvas,
  commands,
  keeping,
  rules,
  scene,
  terms,
  storage: { reading },
  panels: { ...bar, ...everywhere, ...welcome, ...counts, documents: fileState },
};
