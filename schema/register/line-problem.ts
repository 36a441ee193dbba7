/** What can be wrong with one line of a list; web/text/register has the sentences. */
export const lineProblems = [
  'street_missing',
  'number_missing',
  'number_wrong',
  'letter_wrong',
  'suffix_wrong',
  'postcode_missing',
  'postcode_wrong',
  'town_missing',
  'place_half',
  'place_wrong',
  'place_turned',
  'place_outside',
  'code_missing',
  'name_missing',
  'year_wrong',
  'bag_wrong',
  'outline_wrong',
  'too_long',
  'invisible',
  'personal',
  'twice',
  'unknown_part',
] as const;
export type LineProblem = (typeof lineProblems)[number];

/** Why a file is not read at all. Nothing of it has left the laptop. */
export const fileRefusals = [
  'too_large',
  'too_many_lines',
  'empty',
  'workbook',
  'unreadable',
  'no_columns',
  'personal',
] as const;
export type FileRefusal = (typeof fileRefusals)[number];
