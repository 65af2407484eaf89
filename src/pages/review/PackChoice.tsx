import { PackId, type RuleSettings } from '../../domain/document.ts';
import { departure } from '../../domain/rules/adoption.ts';
import { standAlike, standingRules } from '../../domain/rules/standingRules.ts';
import { asOne, perform } from '../../store/perform.ts';
import { type OwnPack, packHeldAgainst, useReviewView } from '../../store/reviewView.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { packNamed } from './packNamed.ts';
import { ruleSetSaid } from './standingSaid.ts';
import { takeOver } from './takeOver.ts';

type Choice = Pick<RuleSettings, 'pack' | 'rules'>;

/**
 * Which pack of rules the document begins with; what it says of single rules itself stays. Beside the packs stand the files
 * of rules that were opened: one of them is chosen as long as every rule stands as it does there.
 */
export function PackChoice({ settings }: { settings: Choice }) {
  const words = useWords();
  const ownPacks = useReviewView((view) => view.ownPacks);
  const beside = useReviewView(packHeldAgainst);
  const chosen = beside && standAlike(settings, beside.settings) ? beside : null;
  const choose = (pack: PackId) => {
    if (!chosen) return perform({ type: 'choosePack', pack });
    useReviewView.getState().holdAgainst(null);
    return perform(asOne(departure(settings, pack)));
  };
  return (
    <fieldset className="rules-packs" aria-label={words.t('review.rules.packs')}>
      {PackId.options.map((each) => (
        <label key={each} className="rules-pack" data-chosen={(!chosen && each === settings.pack) || undefined}>
          <input type="radio" name="pack" checked={!chosen && each === settings.pack} onChange={() => choose(each)} />
          <strong>{words.t(`rules.packs.${each}.name`)}</strong>{' '}
          <span className="calm">{words.t(`rules.packs.${each}.about`)}</span>
        </label>
      ))}
      {ownPacks.map((pack) => (
        <OwnPackChoice key={pack.file} pack={pack} isChosen={pack === chosen} isBeside={pack === beside} />
      ))}
    </fieldset>
  );
}

interface OwnPackChoiceProps {
  pack: OwnPack;
  isChosen: boolean;
  isBeside: boolean;
}

/** A file of rules among the packs: chosen as they are, or held beside the rules of the document. */
function OwnPackChoice({ pack, isChosen, isBeside }: OwnPackChoiceProps) {
  const words = useWords();
  const { holdAgainst } = useReviewView.getState();
  const name = packNamed(pack);
  return (
    <div className="rules-pack rules-own" data-chosen={isChosen || undefined}>
      <label>
        <input type="radio" name="pack" checked={isChosen} onChange={() => takeOver(pack, false)} />
        <strong>{name}</strong>{' '}
        <span className="calm">
          {words.t('review.rules.ownFile', {
            rules: ruleSetSaid(words, pack.settings.pack, standingRules(pack.settings)),
          })}
        </span>
      </label>
      <Button
        look="link"
        aria-label={words.t(isBeside ? 'review.rules.compareNoMoreWith' : 'review.rules.compareWith', { file: name })}
        onClick={() => holdAgainst(isBeside ? null : pack.file)}
      >
        {words.t(isBeside ? 'review.rules.compareNoMore' : 'review.rules.compare')}
      </Button>
    </div>
  );
}
