import { type Ref, useId } from 'react';

interface PassphraseFieldProps {
  label: string;
  passphrase: string;
  onType: (passphrase: string) => void;
  /** Whether it can be read while it is typed. */
  isShown: boolean;
  /** The id of the sentence that says why it is not accepted; `null` where nothing is wrong with it. */
  wrong: string | null;
  ref?: Ref<HTMLInputElement>;
}

/**
 * A passphrase as it is typed. It is in this field alone: not among the drafts that outlive the page, and no browser is
 * asked to keep, correct or spell it, which some do on their maker's servers.
 */
export function PassphraseField({ label, passphrase, onType, isShown, wrong, ref }: PassphraseFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <input
        ref={ref}
        id={id}
        className="field-input"
        type={isShown ? 'text' : 'password'}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        aria-invalid={wrong !== null}
        aria-describedby={wrong ?? undefined}
        value={passphrase}
        onChange={({ target }) => onType(target.value)}
      />
    </div>
  );
}
