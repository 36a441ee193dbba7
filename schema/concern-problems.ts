/** What can go wrong with what a resident told, with what was promised and with what is said back. */
export const concernProblems = {
  promise_past: {
    status: 422,
    nl: 'Deze belofte ligt in het verleden. Wat de bewoner vertelde is bewaard. Kies een dag vanaf vandaag.',
    en: 'This promise lies in the past. What the resident told is kept. Choose a day from today on.',
  },
  answer_missing: {
    status: 422,
    nl: 'Afsluiten kan pas met een antwoord aan de bewoner. De zorg staat nog open. Schrijf op wat je zei, of dat de bewoner niets wil horen.',
    en: 'This can be closed once the resident was answered. The concern is still open. Write down what you said, or that the resident wants to hear nothing.',
  },
  report_missing: {
    status: 422,
    nl: 'Afsluiten kan pas als vaststaat wat er met de melding is. De zorg staat nog open. Kies: doorgezet, bewoner meldt zelf, of alleen gehoord.',
    en: 'This can be closed once it is clear what became of the report. The concern is still open. Choose: passed on, the resident reports it, or only heard.',
  },
  receipt_taken: {
    status: 422,
    nl: 'Deze code van een ontvangstbewijs is al gebruikt. De zorg is bewaard, kantoor kijkt ernaar. Geef de bewoner een nieuwe code.',
    en: 'This code of a receipt was used already. The concern is kept, the office will look at it. Give the resident a new code.',
  },
  receipt_wrong: {
    status: 422,
    nl: 'In deze code staat een letter verkeerd, of er zijn er twee verwisseld. Er is niets veranderd. Kijk hem na op het kaartje.',
    en: 'A letter in this code is wrong, or two were swapped. Nothing was changed. Check it on the card.',
  },
  phone_wrong: {
    status: 422,
    nl: 'Dit is geen telefoonnummer. De rest is bewaard. Kijk het nummer na.',
    en: 'This is not a telephone number. The rest is kept. Check the number.',
  },
  mail_wrong: {
    status: 422,
    nl: 'Dit is geen e-mailadres. De rest is bewaard. Kijk het adres na.',
    en: 'This is not an e-mail address. The rest is kept. Check the address.',
  },
  story_needs_consent: {
    status: 422,
    nl: 'Dit komt pas op de buurtpagina als de bewoner twee keer ja zei: tegen het verhaal en tegen het plaatsen. Het is bewaard.',
    en: 'This goes on the page of the neighbourhood once the resident said yes twice: to the story and to publishing it. It is kept.',
  },
  erased: {
    status: 410,
    nl: 'Dit is op verzoek van de bewoner verwijderd. Er komt niets van terug.',
    en: 'This was removed at the request of the resident. Nothing of it comes back.',
  },
} as const satisfies Record<string, { status: number; nl: string; en: string }>;
