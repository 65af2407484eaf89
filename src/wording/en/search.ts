/** What is found by typing. */
export const search = {
  search: {
    label: 'A person, squad, chapter, tribe, product, project or command',
    people: 'People',
    squads: 'Squads',
    chapters: 'Chapters',
    tribes: 'Tribes',
    products: 'Products',
    projects: 'Projects',
    programmes: 'Programmes',
    guilds: 'Guilds',
    commands: 'Commands',
    dim: 'On the board',
    keep: '{count, plural, one {Keep {count, number} person in view and dim everybody else} other {Keep {count, number} people in view and dim everybody else}}',
    /** By which a command is found too. */
    new: { person: 'New person', squad: 'New squad', chapter: 'New chapter', tribe: 'New tribe' },
    nothing: 'Nothing matches.',
    more: 'and {count, number} more: type to narrow it down',
  },
} as const;
