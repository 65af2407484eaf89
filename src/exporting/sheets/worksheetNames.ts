/** How long the name of a worksheet may be. */
const LONGEST = 31;

/**
 * Names that worksheets of one workbook may have: without what is forbidden in them, no longer than 31 letters, none
 * empty, and no two the same, large and small letters aside.
 */
export function worksheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const tidy = tidied(name) || 'Sheet';
    for (let number = 1; ; number += 1) {
      const ending = number === 1 ? '' : ` ${number}`;
      const tried = `${cut(tidy, LONGEST - ending.length)}${ending}`;
      if (taken.has(tried.toLowerCase())) continue;
      taken.add(tried.toLowerCase());
      return tried;
    }
  });
}

function tidied(name: string): string {
  const safe = name.replace(/[\\/?*:[\]\p{Cc}\p{Cs}]/gu, ' ').replace(/\s+/g, ' ');
  const bare = safe.replace(/^[' ]+|[' ]+$/g, '');
  // Excel keeps this name for itself.
  return /^history$/i.test(bare) ? `${bare}_` : bare;
}

/** No letter is cut in two that takes two places. */
function cut(text: string, most: number): string {
  let short = '';
  for (const letter of text) {
    if (short.length + letter.length > most) break;
    short += letter;
  }
  return short.replace(/[' ]+$/, '');
}
