/** The desk on paper, in Dutch. */
export const nl = {
  title: (moment: string) => `Vondsten in de buurt, ${moment}`,
  count: (n: number, of: number) => `${n} van ${of} vondsten`,
  sought: (text: string) => `gezocht op “${text}”`,
  inArea: 'in het getekende gebied',
  one: 'Een vondst: het nummer staat in de lijst.',
  more: 'Meer vondsten bij elkaar. Dit zijn ze:',
  missing: '–: niet op dit stuk van de kaart.',
  concerns: 'Wat bewoners thuis vertelden, staat zonder plek in de lijst: papier raakt kwijt.',
  atHome: 'bij een bewoner',
};
