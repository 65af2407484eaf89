import type { OwnPack } from '../../store/reviewView.ts';

/** What a file of rules is called among the packs: `audit` of `audit.rules.json`. */
export function packNamed({ file }: Pick<OwnPack, 'file'>): string {
  return file.replace(/(?:\.rules)?\.json$/i, '') || file;
}
