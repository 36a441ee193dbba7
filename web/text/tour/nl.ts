export const nl = {
  title: 'Hoe werkt het?',
  close: 'Uitleg sluiten',
  roof: 'Tik op het dak',
  kind: 'Kies wat je ziet',
  done: 'Klaar: het gaat vanzelf mee',
};
