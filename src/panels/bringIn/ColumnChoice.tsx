import { FIELDS, type Field, type Mapping } from '../../importing/mapping/mapping.ts';
import {
  nameParts,
  namePartsByHeader,
  wholeNames,
  withNameParts,
  withWholeName,
} from '../../importing/mapping/nameParts.ts';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import type { KeptDay } from './columnSaid.ts';
import { headerOf } from './headerOf.ts';

const PARTS = 'parts';
const APART = 'apart';

interface ColumnChoiceProps {
  mapping: Mapping;
  at: number;
  /** The day that it says of everybody, where that decides who is taken in. */
  day: KeptDay | undefined;
  onBecomes: (at: number, field: Field) => void;
  onMapping: (mapping: Mapping) => void;
}

/** What a column becomes; of a name, all its parts at once too. */
export function ColumnChoice({ mapping, at, day, onBecomes, onMapping }: ColumnChoiceProps) {
  const words = useWords();
  const byHeader = namePartsByHeader(mapping);
  const isOfName = byHeader.some((part) => part.at === at) || wholeNames(mapping).includes(at);
  const parts = isOfName && nameParts(mapping).length === 0 ? byHeader : [];
  return (
    <ChoiceField<Field | typeof PARTS>
      look="bare"
      label={words.t('bringIn.table.choose', { column: headerOf(words, mapping, at) })}
      value={mapping.columns[at]?.becomes ?? 'extra'}
      options={[
        ...FIELDS.map((field) => ({
          value: field,
          text: field === 'extra' && day ? words.t(`bringIn.day.${day}`) : words.t(`bringIn.field.${field}`),
        })),
        ...(parts.length > 0
          ? [{ value: PARTS, text: words.t('bringIn.name.parts', { count: parts.length }) } as const]
          : []),
      ]}
      onChoose={(chosen) => {
        if (chosen === PARTS) onMapping(withNameParts(mapping, parts));
        else onBecomes(at, chosen);
      }}
    />
  );
}

interface NameChoiceProps {
  mapping: Mapping;
  onMapping: (mapping: Mapping) => void;
  /** Each of its columns is to be chosen by itself. */
  onApart: () => void;
}

/** Of which columns names are made: parts that are joined, or a column that has them whole. */
export function NameChoice({ mapping, onMapping, onApart }: NameChoiceProps) {
  const words = useWords();
  const whole = wholeNames(mapping).flatMap((at) =>
    (['name', 'lastFirst'] as const).map((field) => ({
      value: `${field} ${at}`,
      text: words.t(`bringIn.name.${field}`, { column: headerOf(words, mapping, at) }),
      next: () => withWholeName(mapping, at, field),
    })),
  );
  return (
    <ChoiceField
      look="bare"
      label={words.t('bringIn.name.choose')}
      value={PARTS}
      options={[
        { value: PARTS, text: words.t('bringIn.name.parts', { count: nameParts(mapping).length }) },
        ...whole.map(({ value, text }) => ({ value, text })),
        { value: APART, text: words.t('bringIn.name.apart') },
      ]}
      onChoose={(chosen) => {
        const next = whole.find(({ value }) => value === chosen)?.next();
        if (next) onMapping(next);
        else if (chosen === APART) onApart();
      }}
    />
  );
}
