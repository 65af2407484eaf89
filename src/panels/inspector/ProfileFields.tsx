import type { SquadId, TribeId } from '../../domain/organisation.ts';
import { ASPECTS, type Aspect } from '../../domain/vocabulary.ts';
import { useMandateView } from '../../store/mandateView.ts';
import { perform } from '../../store/perform.ts';
import { useReviewView } from '../../store/reviewView.ts';
import { useView } from '../../store/view.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import type { Words } from '../../wording/words.ts';
import { useIndex } from '../useOrganisation.ts';
import { type StandingOption, standingOf, standingOptions, standingRequest } from './profileChoices.ts';

/** The eleven aspects of a tribe or squad, each asked in the words of the table of [W] ch. 5. */
export function ProfileFields({ id }: { id: TribeId | SquadId }) {
  const words = useWords();
  const index = useIndex();
  return (
    <div className="inspector-profile-fields">
      {ASPECTS.map((aspect) => (
        <ChoiceField
          key={aspect}
          label={words.t(`terms.aspects.${aspect}`)}
          value={standingOf(index, id, aspect)}
          options={standingOptions(words, index, id, aspect).map((option) => inFull(words, aspect, option))}
          onChoose={(choice) => perform(standingRequest(id, aspect, choice))}
        />
      ))}
      <p className="calm">{words.t('mandate.source')}</p>
      <Button look="link" onClick={() => showMap(id)}>
        {words.t('mandate.openMap')}
      </Button>
    </div>
  );
}

/** Both ends say what they mean: `1.0 · Waterfall`. */
function inFull(words: Words, aspect: Aspect, option: StandingOption): StandingOption {
  if (option.value !== '1.0' && option.value !== '2.0') return option;
  const end = words.t(`mandate.ends.${aspect}.${option.value === '1.0' ? 'from' : 'to'}`);
  return { ...option, text: words.t('mandate.end', { standing: option.text, text: end }) };
}

/** Shows where it stands among all others. */
function showMap(unit: TribeId | SquadId): void {
  useMandateView.getState().choose({ unit, aspect: 'mandate' });
  useReviewView.getState().showTab('mandate');
  useView.getState().showSheet(null);
  useView.getState().showPage('review');
}
