/** What is only on this device, and whether all that was sent is in, in Dutch. */
export const nl = {
  title: 'Nog niet verstuurd',
  intro: 'Dit staat veilig op dit toestel en gaat vanzelf mee zodra er bereik is.',
  empty: 'Alles is binnen. Er wacht niets op dit toestel.',
  checking: 'Alles is verstuurd. We kijken nog na of het goed is aangekomen.',
  photos: (n: number) =>
    n === 1
      ? 'Er staat nog 1 foto op dit toestel. Die gaat vanzelf mee zodra er bereik is.'
      : `Er staan nog ${n} foto’s op dit toestel. Die gaan vanzelf mee zodra er bereik is.`,
  missing:
    'Vraagt aandacht: er is iets verstuurd dat steeds niet aankomt. Het staat veilig op dit toestel en gaat telkens opnieuw mee. Blijft dit zo, bewaar het dan als bestand en vraag kantoor om hulp.',
  count: (n: number) => (n === 1 ? '1 ding' : `${n} dingen`),
  exported: 'Het bestand is gemaakt. Bewaar het goed: wat bewoners zeiden staat er leesbaar in.',
  exportFile: 'Bewaar als bestand',
  exportHint:
    'Als versturen niet lukt. In het bestand is alles te lezen, ook wat bewoners vertelden.',
  importFile: 'Zet een bestand terug',
  imported: 'Het bestand is teruggezet op dit toestel.',
  importFailed: 'Dit bestand kon niet gelezen worden. Er is niets veranderd.',
  syncNow: 'Nu versturen',
};
