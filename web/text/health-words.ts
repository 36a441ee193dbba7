/** Words by which somebody's health may be told, in the languages that are spoken at the door; whole words, by their beginning. */
const beginnings = [
  // nl
  ...[
    'ziek',
    'astma',
    'hoest',
    'benauwd',
    'allerg',
    'longen',
    'longont',
    'copd',
    'reuma',
    'dokter',
  ],
  ...[
    'huisarts',
    'ziekenhuis',
    'medicijn',
    'kanker',
    'depress',
    'zwanger',
    'gehandicapt',
    'rolstoel',
  ],
  ...['hoofdpijn', 'koorts', 'epilep', 'bronchit', 'eczeem', 'overspannen', 'verslaa'],
  // en
  ...['asthma', 'cough', 'illness', 'sick', 'doctor', 'hospital', 'medic', 'cancer', 'pregnan'],
  ...['wheelchair', 'disabled', 'fever', 'headache', 'eczema', 'lungs'],
  // tr, pl
  ...['hasta', 'astım', 'öksür', 'doktor', 'ilaç', 'hamile', 'chor', 'kaszl', 'lekarz', 'szpital'],
  // ar, uk
  ...['مريض', 'مرض', 'ربو', 'سعال', 'طبيب', 'دواء', 'хвор', 'астм', 'кашл', 'лікар'],
];
const words = /[\p{L}\p{M}]+/gu;

/** Whether one word seems to tell of somebody's health. */
export function isHealthWord(word: string): boolean {
  // In Arabic the article stands against the word.
  const bare = word.toLowerCase().replace(/^ال/, '');
  return beginnings.some((beginning) => bare.startsWith(beginning));
}

/**
 * Whether a text seems to tell of somebody's health. It is asked on the device and nowhere kept, and only makes a remark: the
 * words stay as they are.
 */
export const seemsHealth = (text: string): boolean => (text.match(words) ?? []).some(isHealthWord);
