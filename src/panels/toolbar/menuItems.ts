import { lazy } from 'react';

const imports = {
  DocumentItems: () => import('./DocumentItems.tsx'),
  ExportItems: () => import('./ExportItems.tsx'),
  LanguageItems: () => import('./LanguageItems.tsx'),
  NarrowItems: () => import('./NarrowItems.tsx'),
  ThemeItems: () => import('./ThemeItems.tsx'),
};

/** What stands in the menus of the bar: none of it is part of the first script, each comes when its menu is opened. */
export const DocumentItems = lazy(async () => ({ default: (await imports.DocumentItems()).DocumentItems }));
export const ExportItems = lazy(async () => ({ default: (await imports.ExportItems()).ExportItems }));
export const LanguageItems = lazy(async () => ({ default: (await imports.LanguageItems()).LanguageItems }));
export const NarrowItems = lazy(async () => ({ default: (await imports.NarrowItems()).NarrowItems }));
export const ThemeItems = lazy(async () => ({ default: (await imports.ThemeItems()).ThemeItems }));

/** Fetches the menus before they are opened. */
export function warmMenus(): void {
  for (const fetchOne of Object.values(imports)) fetchOne();
}
