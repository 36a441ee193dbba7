/** The app on this device, in Dutch: new versions, installing, storage, and pictures from elsewhere. */
export const nl = {
  notice: 'Bericht van de app',
  newer: 'Er is een nieuwe versie. Je vondsten blijven staan.',
  partGone: 'Dit deel van de app is vernieuwd. Je vondsten staan op dit toestel.',
  renew: 'Nu vernieuwen',
  renewAnyway: 'Toch vernieuwen',
  draft: 'Je bent hier nog iets aan het invullen. Bewaar dat eerst, anders is het weg.',
  later: 'Later',
};
