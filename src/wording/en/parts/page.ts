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

/** Everything that is said before anything is opened. */
export const sentences = {
  canvas,
  commands,
  keeping,
  rules,
  scene,
  terms,
  storage: { reading },
  panels: { ...bar, ...everywhere, ...welcome, ...counts, documents: fileState },
};
