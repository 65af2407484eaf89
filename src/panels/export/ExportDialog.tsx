import { useEffect, useMemo, useState } from 'react';
import { type Called, type HandedOn, handOn } from '../../documents/handOn.ts';
import { levelOn, sheetFor } from '../../exporting/drawing/sheet.ts';
import type { Picture } from '../../exporting/picture.ts';
import { fileName } from '../../storage/files.ts';
import { usePreferences } from '../../store/preferences.ts';
import { usePseudonymKeys } from '../../store/pseudonymKeys.ts';
import { useView } from '../../store/view.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { DialogShell } from '../../ui/DialogShell.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import type { Words } from '../../wording/words.ts';
import { CarryChoice } from './CarryChoice.tsx';
import { type Choices, choicesIn, FORMATS, type Format, groundOf, kept, type SizeChoice, sizesOf } from './choices.ts';
import { NamesChoice } from './NamesChoice.tsx';
import { PicturePreview } from './PicturePreview.tsx';
import { useDrawing } from './useDrawing.ts';
import { useParts } from './useParts.ts';
import { usePicture } from './usePicture.ts';
import './ExportDialog.css';

/** A picture of the whole document, one tribe or the rows of the selected squads, for a slide, on paper, or as it is. */
export function ExportDialog({ format: asked }: { format?: Format }) {
  const words = useWords();
  const [choices, setChoices] = useState(() => {
    const last = choicesIn(usePreferences.getState());
    return { ...last, format: asked ?? last.format };
  });
  const choose = (change: Partial<Choices>) => {
    const next = { ...choices, ...change };
    setChoices(next);
    usePreferences.getState().rememberExporting(kept(next));
  };
  const shown = useWorkspace((workspace) => workspace.scenario);
  const scenarios = useWorkspace((workspace) => workspace.document.scenarios);
  const [scenario, setScenario] = useState(shown);
  const parts = useParts(words, scenario);
  const [what, setWhat] = useState('document');
  const { part } = parts.find(({ value }) => value === what) ?? { part: { kind: 'document' } as const };
  const document = useWorkspace((workspace) => workspace.document);
  const [isNoKey, setNoKey] = useState(false);
  const { called } = choices;
  const handedOn = useHandedOn(called);
  const picture = usePicture({ scenario, part }, choices, handedOn.document);
  const sizes = useMemo(() => sizesOf(picture), [picture]);
  const offered = choices.format === 'pdf' ? sizes.filter((each) => each.size.kind === 'page') : sizes;
  const chosen = offered.find(({ value }) => value === choices.size) ?? offered[0];
  const size = choices.format === 'svg' ? AS_IT_IS : chosen?.size;
  // Not remembered: it is asked for each picture anew.
  const [isCarried, setCarries] = useState(false);
  const carries = isCarried && choices.format !== 'pdf' && called === 'names';
  const name = nameOf(words, picture, choices, carries);
  const { work, save, copy, stop } = useDrawing({
    ...{ picture, choices, name, carries },
    handedOn: handedOn.document,
    size: size ?? AS_IT_IS,
  });
  const close = () => useView.getState().ask(null);
  const isEmpty = sizes.length === 0;
  const isDrawing = work.kind === 'drawing';

  return (
    <DialogShell
      whole
      title={words.t('panels.export.title', { format: choices.format.toUpperCase() })}
      close={words.t('panels.close')}
      onClose={close}
      finalFocus={false}
      feet={
        <>
          <span className="calm export-said" role="status">
            {work.kind === 'failed' && <span className="dialog-wrong">{words.t('panels.export.failed')}</span>}
            {work.kind === 'copied' && words.t('panels.export.copied')}
            {work.kind === 'none' && words.t('panels.export.here')}
            {isDrawing && <progress aria-label={words.t('panels.export.drawing')} value={work.part} />}
          </span>
          {isDrawing ? (
            <Button onClick={stop}>{words.t('panels.export.stop')}</Button>
          ) : (
            <>
              {choices.format === 'png' && (
                <Button disabled={isEmpty} onClick={copy}>
                  {words.t('panels.export.copy')}
                </Button>
              )}
              <Button look="main" disabled={isEmpty} onClick={save}>
                {words.t('panels.export.save', { format: choices.format.toUpperCase() })}
              </Button>
            </>
          )}
        </>
      }
    >
      <div className="export">
        <section className="export-look" aria-label={words.t('panels.export.look')}>
          {size && !isEmpty ? (
            <>
              <PicturePreview {...{ picture, size }} dark={choices.dark} ground={groundOf(choices, size)} />
              <p className="calm">{name}</p>
              {called === 'names' && <p className="dialog-note">{words.t('panels.export.named')}</p>}
              {choices.format !== 'pdf' && <TooSmall picture={picture} size={size} />}
            </>
          ) : (
            <p className="calm">{words.t('panels.export.empty')}</p>
          )}
        </section>
        <div className="export-choices">
          <ChoiceField label={words.t('panels.export.what')} value={what} options={parts} onChoose={setWhat} />
          {scenarios.length > 1 && (
            <ChoiceField
              label={words.t('panels.export.scenario')}
              value={scenario}
              options={scenarios.map(({ id, name }) => ({ value: id, text: name }))}
              onChoose={setScenario}
            />
          )}
          <div className="field">
            <span className="field-label" aria-hidden="true">
              {words.t('panels.export.format')}
            </span>
            <Segmented
              label={words.t('panels.export.format')}
              value={choices.format}
              options={FORMATS.map((value) => ({ value, text: value.toUpperCase() }))}
              onChoose={(format) => choose({ format })}
            />
          </div>
          {choices.format !== 'png' && <p className="calm">{words.t(`panels.export.${choices.format}`)}</p>}
          {choices.format !== 'svg' && chosen && (
            <ChoiceField
              label={words.t('panels.export.size')}
              value={chosen.value}
              options={offered.map((each) => ({ value: each.value, text: sizeText(words, each) }))}
              onChoose={(value) => choose({ size: value })}
            />
          )}
          <div className="field">
            <span className="field-label" aria-hidden="true">
              {words.t('panels.export.theme')}
            </span>
            <Segmented
              label={words.t('panels.export.theme')}
              value={choices.dark ? 'dark' : 'light'}
              options={[
                { value: 'light', text: words.t('panels.export.light') },
                { value: 'dark', text: words.t('panels.export.dark') },
              ]}
              onChoose={(look) => choose({ dark: look === 'dark' })}
            />
          </div>
          <NamesChoice
            called={called}
            onChoose={(next) => choose({ called: next })}
            pseudonyms={handedOn.key}
            name={document.name}
            onKey={(key) => {
              if (key) usePseudonymKeys.getState().keep(useWorkspace.getState().documentKey, key);
              setNoKey(key === null);
            }}
          />
          {isNoKey && <p className="dialog-wrong">{words.t('panels.export.noKey')}</p>}
          <fieldset className="export-shown dialog-choice">
            <legend>{words.t('panels.export.shown')}</legend>
            {shownChoices(choices.format).map((each) => (
              <label key={each}>
                <input
                  type="checkbox"
                  checked={choices[each]}
                  onChange={({ target }) => choose({ [each]: target.checked })}
                />
                {words.t(`panels.export.show.${each}`)}
              </label>
            ))}
          </fieldset>
          {choices.format !== 'pdf' && (
            <CarryChoice carries={carries} hidesNames={called !== 'names'} onChoose={setCarries} />
          )}
        </div>
      </div>
    </DialogShell>
  );
}

/** The document with people called so, and with pseudonyms the same ones for as long as the page is open. */
function useHandedOn(called: Called): HandedOn {
  const words = useWords();
  const document = useWorkspace((workspace) => workspace.document);
  const documentKey = useWorkspace((workspace) => workspace.documentKey);
  const known = usePseudonymKeys(({ keys }) => keys[documentKey] ?? null);
  const handedOn = useMemo(() => handOn(words, document, called, known), [words, document, called, known]);
  const { key } = handedOn;
  useEffect(() => {
    if (key && !known) usePseudonymKeys.getState().keep(documentKey, key);
  }, [documentKey, key, known]);
  return handedOn;
}

const AS_IT_IS = { kind: 'natural', scale: 1 } as const;

/** Says that a part of what stands on the cards is left out of a picture, since nobody could read it. */
function TooSmall({ picture, size }: { picture: Picture; size: SizeChoice['size'] }) {
  const words = useWords();
  const level = levelOn(sheetFor(picture, size));
  return level !== 'near' && <p className="dialog-note">{words.t(`panels.export.tooSmall.${level}`)}</p>;
}

function sizeText(words: Words, { value, size, pixels }: SizeChoice): string {
  const values = { width: words.number(pixels.width), height: words.number(pixels.height) };
  if (size.kind === 'page') return words.t(`panels.export.pages.${value as 'slide' | 'a4' | 'a3'}`, values);
  const scale = words.number(size.scale);
  return words.t(value === 'largest' ? 'panels.export.largest' : 'panels.export.natural', { scale, ...values });
}

/** What the file is called: the document, what of it stands on it, the day, and that it carries the document. */
function nameOf(words: Words, { title, subtitle }: Picture, { format }: Choices, carries: boolean): string {
  const { day } = useWorkspace.getState();
  const parts = [title, ...subtitle.split(' · ').filter(Boolean), day];
  const called = parts.join(words.t('panels.export.nameBetween'));
  return fileName(called, format, carries ? words.t('panels.carry.inName') : '');
}

/** What may be shown or left out; the foot of a PDF is its own, and it is on paper. */
function shownChoices(format: Format): readonly ('legend' | 'findings' | 'foot' | 'transparent')[] {
  return format === 'pdf' ? ['legend', 'findings'] : ['legend', 'findings', 'foot', 'transparent'];
}
