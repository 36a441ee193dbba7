import type { OtherOwner } from '../../../schema/vocabulary/desk.ts';

const finds = (n: number) => (n === 1 ? 'De vondst' : `${n} vondsten`);
const are = (n: number, one: string, more: string) => `${finds(n)} ${n === 1 ? one : more}`;
const others: Record<OtherOwner, string> = {
  municipality: 'Gemeente',
  police: 'Politie',
  contractor: 'Aannemer',
  energy: 'Energiebedrijf',
  other: 'Iemand anders',
};

/** The review desk, in Dutch. */
export const nl = {
  triage: {
    accepted: (n: number) => are(n, 'is opgepakt.', 'zijn opgepakt.'),
    notOursDone: (n: number) => are(n, 'is niet van ons.', 'zijn niet van ons.'),
    laterDone: (n: number, day: string) => are(n, `wacht tot ${day}.`, `wachten tot ${day}.`),
    backNow: (n: number) => are(n, 'is weer aan de beurt.', 'zijn weer aan de beurt.'),
    assigned: (n: number) => are(n, 'heeft nu iemand.', 'hebben nu iemand.'),
    unassigned: (n: number) => are(n, 'is van niemand meer.', 'zijn van niemand meer.'),
    labelled: (n: number, name: string) => are(n, `kreeg “${name}”.`, `kregen “${name}”.`),
    removed: 'Het is weggehaald.',
    merged: (n: number) => are(n, 'is samengevoegd.', 'zijn samengevoegd.'),
    unmerged: () => 'De vondst staat weer op zichzelf.',
    commented: 'De opmerking staat erbij.',
    handedOver: 'Doorgegeven. Het antwoord aan wie het vertelde blijft bij ons.',
    answered: (n: number) =>
      n === 1 ? 'Het antwoord staat klaar.' : `${n} antwoorden staan klaar.`,
    undone: (what: string) => `Teruggedraaid: ${what}`,
    nothing: 'Hier verandert niets door. Zo stond het al.',
    nothingToUndo: 'Er is niets om terug te draaien.',
    notKept:
      'Dit is niet bewaard: het toestel heeft geen ruimte. Er is niets veranderd. Probeer het opnieuw.',
    gone: (n: number) =>
      n === 1
        ? 'Deze vondst is er niet meer. Er is niets veranderd. Kies een andere.'
        : `${n} van deze vondsten zijn er niet meer. Er is niets veranderd. Kies opnieuw.`,
    whyMissing: 'Schrijf op waarom dit niet van ons is. Er is nog niets veranderd.',
    labelMissing: 'Schrijf een woord op. Er is nog niets veranderd.',
    commentMissing: 'Er staat nog niets. Schrijf je opmerking op.',
    messageMissing: 'Het bericht is leeg. Er is nog niets doorgegeven.',
    answerMissing: 'Het antwoord is leeg. Er is nog niets gezegd.',
    concernNeedsAnswer:
      'Wat een bewoner vertelde, sluit je af met een antwoord: onderaan bij “Antwoord”. Er is niets veranderd.',
    mixed:
      'Dit zijn verschillende soorten vondsten. Zo’n besluit gaat over één soort. Er is niets veranderd. Kies er van één soort.',
    tooFar:
      'Hier is al werk van gemaakt. Rond dat eerst af op het planbord. Er is niets veranderd.',
    mergeSelf:
      'Een vondst kan niet dubbel zijn met zichzelf. Er is niets veranderd. Kies een andere.',
    mergeMerged:
      'Die vondst is zelf al samengevoegd. Er is niets veranderd. Kies de vondst waar die bij hoort.',
    mergeKinds:
      'Een zorg van een bewoner en een vondst op straat blijven apart. Er is niets veranderd.',
  },
  sheet: {
    merge: 'Waar is dit dubbel mee?',
    notOurs: 'Waarom is dit niet van ons?',
    later: 'Tot wanneer?',
    assign: 'Wie pakt dit op?',
    label: 'Welk etiket?',
    handOver: 'Aan wie geven we dit door?',
    answer: 'Wat zeggen we terug?',
  },
  merge: {
    intro: 'Wie dit meldde, krijgt ook het antwoord op de andere.',
    none: 'Er ligt niets in de buurt dat hierop lijkt.',
    choose: (what: string, metres: string) => `Samen met ${what}, ${metres}`,
    likely: (percent: number) => `lijkt voor ${percent}%`,
    mapOf: (metres: string) => `Kaartje: de twee plekken liggen ${metres} uit elkaar`,
  },
  notOurs: {
    why: 'Dit leest wie het vertelde',
    do: 'Niet van ons',
  },
  later: {
    tomorrow: 'Morgen',
    nextWeek: 'Volgende week',
    day: 'Op een dag',
    do: 'Tot die dag',
    now: 'Nu weer',
  },
  assign: { me: 'Ik', teams: 'Teams', people: 'Collega’s', nobody: 'Niemand' },
  label: { word: 'Een woord', known: 'Al in gebruik', do: 'Plak erop' },
  handOver: {
    to: 'Naar wie',
    others,
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
  answer: {
    standard: 'Begin met een standaardtekst',
    none: 'Zonder',
    text: 'Ons antwoord',
    forWhom: (n: number) =>
      n === 1
        ? 'Wie dit zag, leest het op de telefoon bij de eigen vondsten.'
        : `${n} vondsten krijgen dit antwoord. Wie ze zag, leest het op de telefoon.`,
    do: 'Zeg dit terug',
  },
  buttons: {
    merge: 'Dubbel',
    notOurs: 'Niet ons',
    later: 'Later',
    assign: 'Aan wie',
    label: 'Etiket',
    handOver: 'Doorgeven',
    answer: 'Antwoord geven',
    undo: 'Ongedaan maken',
  },
  office: {
    title: 'Van kantoor',
    assignee: (who: string) => `Opgepakt door ${who}`,
    someone: 'iemand die er niet meer is',
    later: (day: string) => `Wacht tot ${day}`,
    labels: 'Etiketten',
    removeLabel: (name: string) => `Haal “${name}” weg`,
    merged: (n: number) => (n === 1 ? 'Eén andere hoort hierbij' : `${n} andere horen hierbij`),
    mergedInto: 'Dit is samengevoegd met een andere vondst.',
    toParent: 'Bekijk die',
    unmerge: 'Haal uit elkaar',
    notOursWhy: 'Niet van ons, want',
    unanswered: 'Besloten, maar nog niet beantwoord',
    answers: 'Teruggezegd',
    handovers: 'Doorgegeven',
    handedTo: (to: string, name: string, day: string) => `${to}${name ? `, ${name}` : ''}, ${day}`,
    moved: (metres: string) => `Verplaatst: eerst stond dit ${metres} verder.`,
    putBack: 'Zet terug op de eerste plek',
    comments: 'Onder collega’s',
    comment: 'Opmerking voor collega’s',
    commentHint: 'Met @naam roep je iemand erbij. Buiten kantoor leest niemand dit.',
    commentDo: 'Zet erbij',
    removeComment: 'Haal je opmerking weg',
    you: 'jij',
  },
  keys: {
    title: 'Toetsen',
    all: 'alle toetsen',
    next: 'volgende',
    previous: 'vorige',
    accept: 'dit pakken wij op',
    merge: 'dubbel',
    notOurs: 'niet van ons',
    later: 'later',
    assign: 'aan wie',
    label: 'etiket',
    photo: 'foto groot',
    undo: 'ongedaan maken',
    search: 'zoeken',
    help: 'deze lijst',
    select: 'kies erbij',
    on: 'Toetsen doen iets',
    off: 'Liever niet? Dan doet alleen de muis iets. In een veld typ je altijd gewoon.',
  },
  views: {
    label: 'Wat je ziet',
    new: 'Nieuw',
    mine: 'Van mij',
    later: 'Later',
    unanswered: 'Zonder antwoord',
    all: 'Alles',
    search: 'Zoek',
    category: 'Soort',
    everything: 'Alle soorten',
    chosenIs: (at: number, of: number, what: string) => `${at} van ${of}: ${what}`,
    shown: (n: number, of: number) => `${n} van ${of}`,
    more: (n: number) => `Toon er nog ${n}`,
    empty: 'Hier is nu niets. Kies een andere weergave.',
    unknown: 'Een deel van deze weergave kennen wij niet. De rest is toegepast.',
    gone: 'De vondst in dit adres is er niet, of is samengevoegd of verwijderd.',
  },
  bulk: {
    chosen: (n: number) => `${n} gekozen`,
    clear: 'Niets kiezen',
    choose: (what: string) => `Kies ${what} erbij`,
  },
  stories: {
    title: 'Dit hoorden we',
    week: 'de laatste zeven dagen',
    before: 'nog niets deze week; dit was het laatste',
    none: 'Er is nog niets in eigen woorden opgeschreven.',
    basis: (walks: number, talks: number) =>
      `gebaseerd op ${walks} ${walks === 1 ? 'wandeling' : 'wandelingen'}, ${talks} ${talks === 1 ? 'gesprek' : 'gesprekken'}, niet representatief`,
    resident: 'een bewoner',
    child: 'een kind',
    colleague: 'wie meeliep',
    fold: 'Vouw dicht',
    unfold: 'Lees wat we hoorden',
  },
};
