import { exportCsv } from '../../../documents/exportCsv.ts';
import { exportXlsx } from '../../../documents/exportXlsx.ts';
import { openly } from '../../../domain/hiding/disclosed.ts';
import { textsIn } from '../../../exporting/sheets/worksheet.ts';
import { MANDATE_SIDES, useMandateView } from '../../../store/mandateView.ts';
import { useWorkspace } from '../../../store/workspace.ts';
import { Button } from '../../../ui/Button.tsx';
import { DropMenu } from '../../../ui/DropMenu.tsx';
import { ChevronDown } from '../../../ui/icons.ts';
import { useWords } from '../../../ui/LanguageContext.ts';
import { HangingMenu, MenuItem } from '../../../ui/Menu.tsx';
import { Segmented } from '../../../ui/Segmented.tsx';
import { profilesSheet } from './profilesSheet.ts';
import { recommendationsSheet } from './recommendationsSheet.ts';
import type { Mandate } from './useMandate.ts';

/** Which side is shown, as a picture or as a table, and what can be taken along. */
export function MandateTools({ mandate }: { mandate: Mandate }) {
  const words = useWords();
  const document = openly(useWorkspace((workspace) => workspace.document));
  const { asTable, showAsTable, showSide } = useMandateView();
  const { scenario, before, side } = mandate;
  const sides = { before: before?.name ?? '', after: scenario.name, both: words.t('mandate.both') };
  const file = words.t('mandate.file', { name: `${document.name}, ${scenario.name}` });
  const profiles = () => profilesSheet(words, mandate);
  return (
    <>
      {before && (
        <Segmented
          label={words.t('mandate.sides')}
          value={side}
          options={MANDATE_SIDES.map((value) => ({ value, text: sides[value] }))}
          onChoose={showSide}
        />
      )}
      <Button onClick={() => showAsTable(!asTable)}>{words.t(asTable ? 'mandate.asMap' : 'mandate.asTable')}</Button>
      <DropMenu
        button={
          <Button>
            {words.t('mandate.export')}
            <ChevronDown size={14} aria-hidden />
          </Button>
        }
        menu={(hanging) => (
          <HangingMenu {...hanging}>
            <MenuItem onPick={() => exportCsv(file, textsIn(words, profiles()), words.language === 'nl' ? ';' : ',')}>
              {words.t('mandate.saveCsv')}
            </MenuItem>
            <MenuItem onPick={() => exportXlsx(file, [profiles(), recommendationsSheet(words, mandate)])}>
              {words.t('mandate.saveXlsx')}
            </MenuItem>
          </HangingMenu>
        )}
      />
    </>
  );
}
