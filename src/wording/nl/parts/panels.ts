import type { sentences as english } from '../../en/parts/panels.ts';
import type { Translated } from '../../translated.ts';
import { barMenus } from '../barMenus.ts';
import { done } from '../done.ts';
import { findings } from '../findings.ts';
import { inspector } from '../inspector.ts';
import { legend } from '../legend.ts';
import { menu } from '../menu.ts';
import { packs } from '../packs.ts';
import { product } from '../product.ts';
import { projects } from '../projects.ts';
import { ruleTexts } from '../ruleTexts.ts';

export const sentences: Translated<typeof english> = {
  commands: { done },
  rules: { ...ruleTexts, packs },
  exporting: { legend },
  panels: { ...barMenus, ...findings, ...inspector, ...menu, ...product, ...projects },
};
