/** What can go wrong with what a resident told, with what was promised and with what is said back. */
export const concernProblems = {
  promise_past: {
    status: 422,
    nl: 'Deze belofte ligt in het verleden. Wat de bewoner vertelde is bewaard. Kies een dag vanaf vandaag.',
  },
  answer_missing: {
    status: 422,
    nl: 'Afsluiten kan pas met een antwoord aan de bewoner. De zorg staat nog open. Schrijf op wat je zei, of dat de bewoner niets wil horen.',
  },
  report_missing: {
    status: 422,
    nl: 'Afsluiten kan pas als vaststaat wat er met de melding is. De zorg staat nog open. Kies: doorgezet, bewoner meldt zelf, of alleen gehoord.',
  },
  receipt_taken: {
    status: 422,
    nl: 'Deze code van een ontvangstbewijs is al gebruikt. De zorg is bewaard, kantoor kijkt ernaar. Geef de bewoner een nieuwe code.',
  },
  receipt_wrong: {
    status: 422,
    nl: 'In deze code staat een letter verkeerd, of er zijn er twee verwisseld. Er is niets veranderd. Kijk hem na op het kaartje.',
  },
  phone_wrong: {
    status: 422,
    nl: 'Dit is geen telefoonnummer. De rest is bewaard. Kijk het nummer na.',
  },
  mail_wrong: {
    status: 422,
    nl: 'Dit is geen e-mailadres. De rest is bewaard. Kijk het adres na.',
  },
  story_needs_consent: {
    status: 422,
    nl: 'Dit komt pas op de buurtpagina als de bewoner twee keer ja zei: tegen het verhaal en tegen het plaatsen. Het is bewaard.',
  },
  erased: {
    status: 410,
    nl: 'Dit is op verzoek van de bewoner verwijderd. Er komt niets van terug.',
  },
} as const satisfies Record<string, { status: number; nl: string }>;
