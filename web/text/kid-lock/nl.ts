/** Giving the phone to a child and taking it back, in Dutch. */
export const nl = {
  gate: {
    title: 'Voor grote mensen',
    ask: 'Tik deze drie cijfers:',
    digits: ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'],
    typed: (count: number) => `${count} van 3 getikt`,
    back: 'Terug naar het kind',
  },
  give: {
    open: 'Geef aan kind',
    title: 'Geef aan kind',
    what: 'Je kind kiest een dier en zet zelf neer wat het vindt. Een naam of leeftijd vragen we niet. De rest van Loopmee gaat dicht.',
    back: 'Terug kom je zo: houd het slotje linksboven twee tellen vast en tik de drie cijfers die er staan.',
    pick: 'Welk dier ben jij?',
    typing: 'Je was nog iets aan het typen. Bewaar dat eerst, dan kan je telefoon naar je kind.',
    notHere:
      'Het lukt nu niet: de kinderkant staat nog niet op dit toestel. Probeer het opnieuw als er bereik is.',
    notSaved: 'Dit toestel kan niets bewaren. Is er nog ruimte vrij?',
  },
  pin: {
    title: 'Kind in de app houden',
    comfort:
      'Het slotje is voor het gemak, het is geen beveiliging: met de knoppen van de telefoon kan een kind toch naar iets anders. Je telefoon kan dat zelf tegenhouden.',
    android:
      'Android: zoek in Instellingen op ‘app vastzetten’ en zet het aan. Open dan je laatste apps, tik op het pictogram van deze app en kies Vastzetten.',
    ios: 'iPhone of iPad: zet in Instellingen bij Toegankelijkheid ‘Begeleide toegang’ aan. Druk hier dan drie keer op de zijknop of de thuisknop.',
  },
  own: {
    back: (animal: string) => `Verder als ${animal.toLowerCase()}`,
  },
};
