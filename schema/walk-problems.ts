/** What can go wrong with a walk that people do together. */
export const walkProblems = {
  places_full: {
    status: 409,
    nl: 'Alle plekken op deze wandeling zijn bezet. Er is niets veranderd. Kies een andere wandeling, of vraag wie hem plande om een plek erbij.',
  },
  promises_full: {
    status: 409,
    nl: 'Deze plek heeft al een belofte. Wat jij schreef is bewaard. Kies een vrije plek, of verander de belofte die er staat.',
  },
  walk_over: {
    status: 410,
    nl: 'Deze wandeling is voorbij. Wat je al vastlegde is bewaard en gaat gewoon mee. Vraag de leider om de code van een nieuwe wandeling.',
  },
  walk_deleted: {
    status: 410,
    nl: 'Deze wandeling is weggehaald. Wat je al vastlegde is bewaard en gaat gewoon mee. Vraag de leider of begin zelf een wandeling.',
  },
} as const satisfies Record<string, { status: number; nl: string }>;
