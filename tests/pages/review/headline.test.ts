import { expect, it } from 'vitest';
import type { Tribe } from '../../../src/domain/organisation.ts';
import { headline } from '../../../src/pages/review/headline.ts';
import { locatedFindings } from '../../support/located.ts';
import { tribe } from '../../support/picture.ts';
import { wordsIn } from '../../support/words.ts';

const tribesNamed = (names: string) => names.split(' ').map((name) => ({ id: tribe(name), name }) as Tribe);

/** The headline of breaches in these tribes, among those of an organisation. */
const said = (breaches: string, of: string, language: 'en' | 'nl' = 'en') =>
  headline(
    wordsIn(language),
    locatedFindings(
      breaches
        .split(' ')
        .map((name, at) => `! squad-size s${at} ${name}`)
        .join('\n'),
    ),
    tribesNamed(of),
  );

it('says how much there is to fix, and in which tribes', () => {
  expect(said('Shop Bank Care', 'Shop Bank Care')).toBe('3 breaches to fix, one in each tribe');
  expect(said('Shop Shop Bank', 'Shop Bank')).toBe('3 breaches to fix, in Shop and Bank');
  expect(said('Bank Shop', 'Shop Bank Care')).toBe('2 breaches to fix, in Shop and Bank');
  expect(said('Bank', 'Shop Bank Care')).toBe('1 breach to fix, in Bank');
  expect(said('A B C D', 'A B C D E')).toBe('4 breaches to fix, in 4 tribes');
  expect(said('Shop', 'Shop')).toBe('1 breach to fix');
  expect(said('Shop -', 'Shop Bank')).toBe('2 breaches to fix');
  expect(said('Shop Bank', 'Shop Bank', 'nl')).toBe('2 afwijkingen op te lossen, één in elke tribe');
});

it('says where there is nothing to fix', () => {
  const words = wordsIn('en');
  expect(headline(words, [], tribesNamed('Shop'))).toBe('No findings');
  const mild = locatedFindings('o squad-coach app Shop\n! squad-size app Shop (waived)');
  expect(headline(words, mild, tribesNamed('Shop Bank'))).toBe('No breaches');
});
