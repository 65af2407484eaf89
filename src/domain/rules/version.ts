/** Goes up whenever a rule changes what it flags or refuses. A journal notes under which rules a command was done. */
export const RULES_VERSION = 2;
