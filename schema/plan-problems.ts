/** What can go wrong with what is planned, and with calendars. */
export const planProblems = {
  due_before_planned: {
    status: 422,
    nl: 'De uiterste dag ligt vóór de geplande dag. De opvolging staat zoals hij stond. Kies een latere uiterste dag, of plan eerder.',
  },
  waiting_for_missing: {
    status: 422,
    nl: 'Er staat nog niet bij waarop het wacht. De opvolging staat zoals hij stond. Schrijf in een paar woorden op waarop je wacht.',
  },
  said_missing: {
    status: 422,
    nl: 'Klaar kan pas als iedereen die dit vertelde antwoord heeft. De opvolging staat nog open. Schrijf op wat je zei; ook ‘nee, want …’ is een antwoord.',
  },
  feed_revoked: {
    status: 404,
    nl: 'Deze agenda-link werkt niet meer. Vraag in Loopmee een nieuwe link.',
  },
} as const satisfies Record<string, { status: number; nl: string }>;
