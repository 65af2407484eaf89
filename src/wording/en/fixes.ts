/** What repairs of a finding are called, where what commands are called says too little, and for whom something changes. */
export const fixes = {
  label: 'Repairs',
  title: '{count, plural, one {Fix it in one step} other {Fix it in one step, cheapest first}}',
  besides: 'What else it does (each ends this finding and adds no breach)',
  changes: 'Changes squad, chapter or line manager',
  apply: 'Apply',
  applyThis: 'Apply: {label}',
  none: 'No one step is known that ends this without breaking something else.',
  vacancy: '{name} (vacancy)',
  newVacancy: 'A new vacancy',
  vacancyIn: 'A new vacancy in {squad}',
  vacancyInAs: 'A new vacancy in {squad}, chapter {chapter}',
  takesSeat: 'A new vacancy in place of {who} in {squad}',
  split:
    '{count, plural, one {{count, number} person} other {{count, number} people}} to a new chapter {chapter}, led by {lead}',
  withPeople: '{squad} to tribe {tribe}, with its members',
  expertise: '{expertise} as the expertise of {chapter}',
  mandate: { squad: 'Full mandate for squad {squad}', tribe: 'Full mandate for tribe {tribe}' },
  launch: 'Launch of {product} on {day}',
  coaches: '{names} as {count, plural, one {coach} other {coaches}} of tribe {tribe}',
  coachesNone: 'No coaches for tribe {tribe}',
  people: '{count, plural, =0 {nobody} one {{count, number} person} other {{count, number} people}}',
} as const;
