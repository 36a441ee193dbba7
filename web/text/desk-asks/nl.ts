/** What the desk asks in a sheet of its own, in Dutch. */
export const nl = {
  merge: {
    intro: 'Wie dit meldde, krijgt ook het antwoord op de andere.',
    none: 'Er ligt niets in de buurt dat hierop lijkt.',
    choose: (what: string, metres: string) => `Samen met ${what}, ${metres}`,
    likely: (percent: number) => `lijkt voor ${percent}%`,
    mapOf: (metres: string) => `Kaartje: de twee plekken liggen ${metres} uit elkaar`,
  },
  handOver: {
    to: 'Naar wie',
    name: 'Naam of meldpunt',
    text: 'Het bericht',
    hint: 'Kijk het na. Naam, adres en woorden van een bewoner staan er niet in.',
    copy: 'Kopieer',
    copied: 'Het bericht is gekopieerd.',
    notCopied: 'Kopiëren lukte niet. Kies de tekst en kopieer met de hand.',
    print: 'Druk af',
    do: 'Zet erbij dat dit is doorgegeven',
    message: (what: string, where: string, when: string, notes: string) =>
      `Goedendag,\n\nTijdens een wandeling door de buurt zagen wij: ${what.toLowerCase()}.\nWaar: ${where}\nWanneer: ${when}\n${notes ? `\n${notes}\n` : ''}\nWillen jullie hiernaar kijken?\n\nMet vriendelijke groet`,
  },
};
