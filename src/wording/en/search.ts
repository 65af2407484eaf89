/** What is found by typing. */
export const search = {
  search: {
    label:
      'A person, {form, select, department {team, group, department} chain {department, part of the chain, chain} other {squad, chapter, tribe}}, product, project or command',
    people: 'People',
    squads: '{form, select, department {Teams} chain {Departments} other {Squads}}',
    chapters: '{form, select, department {Groups} chain {Parts of the chain} other {Chapters}}',
    tribes: '{form, select, department {Departments} chain {Chains} other {Tribes}}',
    products: 'Products',
    projects: 'Projects',
    programmes: 'Programmes',
    guilds: 'Guilds',
    commands: 'Commands',
    dim: 'On the board',
    keep: '{count, plural, one {Keep {count, number} person in view and dim everybody else} other {Keep {count, number} people in view and dim everybody else}}',
    /** By which a command is found too. */
    new: {
      person: 'New person',
      squad: 'New {form, select, department {team} chain {department} other {squad}}',
      chapter: 'New {form, select, department {group} chain {part of the chain} other {chapter}}',
      tribe: 'New {form, select, department {department} chain {chain} other {tribe}}',
    },
    nothing: 'Nothing matches.',
    more: 'and {count, number} more: type to narrow it down',
  },
} as const;
