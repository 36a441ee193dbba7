/** The app on this device, in Dutch: new versions, installing, storage, and pictures from elsewhere. */
export const nl = {
  notice: 'Bericht van de app',
  newer: 'Er is een nieuwe versie. Je vondsten blijven staan.',
  partGone: 'Dit deel van de app is vernieuwd. Je vondsten staan op dit toestel.',
  renew: 'Nu vernieuwen',
  renewAnyway: 'Toch vernieuwen',
  draft: 'Je bent hier nog iets aan het invullen. Bewaar dat eerst, anders is het weg.',
  later: 'Later',
  install: {
    title: 'Zet Loopmee op je beginscherm',
    why: 'Je vondsten zijn al binnen. Als app opent Loopmee sneller en blijft wat je vastlegt beter bewaard.',
    go: 'Installeren',
    how: 'Laat zien hoe',
    steps: {
      share:
        'Tik op Deel: het vierkantje met de pijl. Zie je dat niet, tik dan eerst op de drie puntjes.',
      add: 'Veeg omlaag in de lijst en kies ‘Zet op beginscherm’.',
      open: 'Open Loopmee voortaan met de gevel op je beginscherm.',
    },
    allIn: 'Je vondsten zijn al binnen: er blijft niets achter in dit tabblad.',
    codeAgain: (code: string) =>
      `De app op je beginscherm begint leeg en vraagt de code opnieuw: ${code}.`,
    joinAgain: 'De app op je beginscherm begint leeg en vraagt de code van je wandeling opnieuw.',
    first: {
      title: 'Zet Loopmee eerst op je beginscherm',
      type: (code: string) => `Open hem daarna vanaf je beginscherm en typ daar ${code}.`,
      scan: 'Open hem daarna vanaf je beginscherm en scan de QR daar nog een keer.',
      join: 'Open hem daarna vanaf je beginscherm en loop daar mee.',
    },
    sendFirst: 'Loopmee kan op je beginscherm zodra alles verstuurd is.',
  },
  screen: {
    keep: 'Scherm aan houden',
    on: 'aan',
    off: 'uit',
    isOn: 'Het scherm blijft aan zolang Loopmee open is.',
    isOff: 'Het scherm mag weer uitgaan.',
    refused: 'Je telefoon staat dit nu niet toe. Misschien staat de spaarstand aan.',
  },
  storage: {
    title: 'Opslag op dit toestel',
    kept: 'Opslag vastgezet.',
    mayGo: 'De telefoon mag deze opslag opruimen als ruimte op is: verstuur vaak.',
    room: (used: string, free: string) => `${used} in gebruik, ${free} vrij.`,
    low: (free: string) =>
      `Er is nog maar ${free} vrij. Verstuur wat hier staat en maak ruimte op je telefoon.`,
    atRisk:
      'Er staat al meer dan een dag werk in dit tabblad. Safari kan het wissen als je een week niet kijkt: verstuur het nu.',
    refused:
      'Loopmee kan op dit toestel niets bewaren: de opslag is vol of staat uit. Wat er al stond, blijft staan. Maak ruimte vrij op je telefoon, of open Loopmee buiten een privévenster.',
  },
  toUnsent: 'Bekijk wat hier staat',
};
