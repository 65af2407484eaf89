import { useRef, useState } from 'react';
import type { Document, Waiver } from '../../domain/document.ts';
import { waiversFor } from '../../domain/rules/adoption.ts';
import { type SoftenedRule, softened } from '../../domain/rules/softened.ts';
import { standAlike } from '../../domain/rules/standingRules.ts';
import { waiversBeyond } from '../../domain/rules/waiversBeyond.ts';
import { perform } from '../../store/perform.ts';
import { type OwnPack, useReviewView } from '../../store/reviewView.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { rulesFileNotes } from '../../wording/saying/rulesFileNotes.ts';
import { packNamed } from './packNamed.ts';
import { standingSaid } from './standingSaid.ts';
import { takeOver } from './takeOver.ts';
import { waivedSaid, waiverAbout, waiverSaid } from './waiverSaid.ts';

/** By a program alone: where the focus goes when the button that had it is gone. */
const NOT_BY_KEYS = -1;

/**
 * A file of rules beside the document: where the document lets more or less through, by its rules and by its waivers. Each
 * rule is made as it is in the file by itself, or all of them are taken over in one step.
 */
export function OwnPackBeside({ pack }: { pack: OwnPack }) {
  const words = useWords();
  const document = useWorkspace((workspace) => workspace.document);
  const [withWaivers, setWithWaivers] = useState(false);
  const frame = useRef<HTMLElement>(null);
  const { settings } = pack;
  const file = packNamed(pack);
  const title = words.t('review.rules.fileBeside', { file });
  const softer = softened(document, settings);
  const stricter = softened(settings, document).map(({ rule, is, shouldBe }) => ({ rule, is: shouldBe, shouldBe: is }));
  const usable = waiversFor(document, settings.waivers);
  const elsewhere = settings.waivers.length - usable.length;
  const moreHere = waiversBeyond(document.waivers, usable);
  const moreThere = waiversBeyond(usable, document.waivers);
  const notes = rulesFileNotes(words, pack);
  const isAlike = standAlike(document, settings);
  const moved = () => frame.current?.focus();
  return (
    <section ref={frame} className="rules-file" aria-label={title} tabIndex={NOT_BY_KEYS}>
      <h3>{title}</h3>
      {notes.map((note) => (
        <p key={note} className="rules-note">
          {note}
        </p>
      ))}
      {elsewhere > 0 && <p className="rules-note">{words.t('review.rules.waiversElsewhere', { count: elsewhere })}</p>}
      {usable.length > 0 && (
        <label className="rules-too">
          <input type="checkbox" checked={withWaivers} onChange={({ target }) => setWithWaivers(target.checked)} />{' '}
          {words.t('review.rules.waiversToo', { count: usable.length })}
        </label>
      )}
      <div className="rules-file-ways">
        <Button
          look="main"
          disabled={isAlike && !withWaivers}
          onClick={() => {
            takeOver(pack, withWaivers);
            setWithWaivers(false);
          }}
        >
          {words.t('review.rules.adopt')}
        </Button>
        <Button onClick={() => useReviewView.getState().closePack(pack.file)}>
          {words.t('review.rules.closeFile')}
        </Button>
        {!isAlike && <p className="calm">{words.t('review.rules.openedAbout')}</p>}
      </div>
      <div className="rules-sides">
        <div>
          <p>{words.t('review.rules.hereSofter', { count: softer.length })}</p>
          <Standings rules={softer} onSet={moved} />
          <p>{words.t('review.rules.waivedHere', { count: moreHere.length })}</p>
          <Waivers waivers={moreHere} document={document} />
        </div>
        <div>
          <p>{words.t('review.rules.hereStricter', { count: stricter.length })}</p>
          <Standings rules={stricter} onSet={moved} />
          <p>{words.t('review.rules.waivedThere', { count: moreThere.length })}</p>
          <Waivers waivers={moreThere} document={document} />
        </div>
      </div>
    </section>
  );
}

/** Rules as they are here and as they are in the file, each of which can be made so here; `onSet` after that. */
function Standings({ rules, onSet }: { rules: readonly SoftenedRule[]; onSet: () => void }) {
  const words = useWords();
  if (rules.length === 0) return null;
  return (
    <ul className="rules-standings rules-many">
      {rules.map(({ rule, is, shouldBe: { severity, limit = null }, shouldBe }) => {
        const name = words.t(`rules.${rule}.name`);
        const there = standingSaid(words, shouldBe, is);
        return (
          <li key={rule}>
            {words.t('review.rules.hereIs', { rule: name, here: standingSaid(words, is, shouldBe), there })}{' '}
            <Button
              look="link"
              aria-label={words.t('review.rules.asInFileRule', { rule: name })}
              onClick={() => {
                perform({ type: 'setRule', rule, severity, limit });
                onSet();
              }}
            >
              {words.t('review.rules.asInFile')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

function Waivers({ waivers, document }: { waivers: readonly Waiver[]; document: Document }) {
  const words = useWords();
  if (waivers.length === 0) return null;
  return (
    <ul className="rules-standings">
      {waivers.map((waiver) => (
        <li key={JSON.stringify(waiver)}>
          {waiverAbout(words, waiver, document)}: {waivedSaid(words, waiver)}{' '}
          <span className="calm">{waiverSaid(words, waiver, document)}</span>
        </li>
      ))}
    </ul>
  );
}
