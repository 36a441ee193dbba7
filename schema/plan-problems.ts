/** What can go wrong with what is planned, and with calendars. */
export const planProblems = {
  due_before_planned: {
    status: 422,
    nl: 'De uiterste dag ligt vóór de geplande dag. De opvolging staat zoals hij stond. Kies een latere uiterste dag, of plan eerder.',
    en: 'The last day is before the planned day. The follow-up stands as it stood. Choose a later last day, or plan it earlier.',
  },
  waiting_for_missing: {
    status: 422,
    nl: 'Er staat nog niet bij waarop het wacht. De opvolging staat zoals hij stond. Schrijf in een paar woorden op waarop je wacht.',
    en: 'It does not say yet what it waits for. The follow-up stands as it stood. Write down in a few words what you wait for.',
  },
  said_missing: {
    status: 422,
    nl: 'Klaar kan pas als iedereen die dit vertelde antwoord heeft. De opvolging staat nog open. Schrijf op wat je zei; ook ‘nee, want …’ is een antwoord.',
    en: 'It can be done once everyone who raised it was answered. The follow-up is still open. Write down what you said; "no, because …" is an answer too.',
  },
  feed_revoked: {
    status: 404,
    nl: 'Deze agenda-link werkt niet meer. Vraag in Loopmee een nieuwe link.',
    en: 'This calendar link does not work any more. Ask for a new link in Loopmee.',
  },
} as const satisfies Record<string, { status: number; nl: string; en: string }>;
