import { PackId } from '../../domain/document.ts';
import { perform } from '../../store/perform.ts';
import { useWords } from '../../ui/LanguageContext.ts';

/** Which pack of rules the document begins with; what it says of single rules itself stays. */
export function PackChoice({ pack }: { pack: PackId }) {
  const words = useWords();
  return (
    <fieldset className="rules-packs" aria-label={words.t('review.rules.packs')}>
      {PackId.options.map((each) => (
        <label key={each} className="rules-pack" data-chosen={each === pack || undefined}>
          <input
            type="radio"
            name="pack"
            checked={each === pack}
            onChange={() => perform({ type: 'choosePack', pack: each })}
          />
          <strong>{words.t(`rules.packs.${each}.name`)}</strong>{' '}
          <span className="calm">{words.t(`rules.packs.${each}.about`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
