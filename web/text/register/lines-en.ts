import type { lines as nl } from './lines-nl.ts';

const digits = new Intl.NumberFormat('en-GB');

/** What is wrong with a line and what to do, in English; and why a file is not read at all. */
export const lines: typeof nl = {
  why: {
    street_missing: () => 'The street is missing. Fill it in.',
    number_missing: () => 'The house number is missing. Fill it in.',
    number_wrong: () => 'This is no house number. Write a number, such as 14 or 14 A.',
    letter_wrong: () => 'A house letter is one letter. Put the rest in the column suffix.',
    suffix_wrong: () => 'A suffix has six letters or digits at most, such as 2 or bis. Shorten it.',
    postcode_missing: () => 'The postcode is missing. Fill it in.',
    postcode_wrong: () => 'This is no postcode. Write four digits and two letters: 1234 AB.',
    town_missing: () => 'The town is missing. Fill it in.',
    place_half: () =>
      'Of the place there is one number only. Fill in the other, or leave both empty.',
    place_wrong: () => 'The place is not in numbers. Write them as 52.0841 and 5.0707.',
    place_turned: () => 'The two numbers of the place are turned around. Swap the columns.',
    place_outside: () => 'This place is not in the Netherlands. Check the numbers.',
    code_missing: () => 'The code is missing. Fill it in.',
    name_missing: () => 'The name is missing. Fill it in.',
    year_wrong: () => 'This is no year. Write four digits, such as 2025.',
    bag_wrong: () => 'A BAG id has sixteen digits. Check it, or leave it empty.',
    outline_wrong: () =>
      'This is no outline of an area in degrees (WGS 84). Save it again as GeoJSON.',
    too_long: () => 'This text is too long. Shorten it.',
    invisible: () => 'There are invisible characters in it. Type the text again.',
    personal: () =>
      'This looks like an e-mail address or a telephone number. This list keeps nothing about residents; take it out.',
    twice: (other = 0) =>
      `This is also on line ${digits.format(other)}. That one goes along, this one does not.`,
    unknown_part: () => 'There is something in it that this list does not know. Take it out.',
  },
  refused: {
    too_large: () => 'This file is larger than 10 MB. Nothing was taken in. Split it in parts.',
    too_many_lines: (about) =>
      `This list has ${digits.format(Number(about))} lines; 50,000 is the most. Nothing was taken in. Split it in parts.`,
    empty: () => 'There are no lines in this. Nothing was taken in. Choose another file.',
    workbook: () =>
      'This is an Excel workbook. Nothing was taken in. In Excel choose “Save as” and then “CSV”, or copy the lines and paste them here.',
    unreadable: () =>
      'Loopmee cannot read this file. Nothing was taken in. Choose a CSV file or GeoJSON.',
    no_columns: () =>
      'The first line does not name the columns that are needed. Nothing was taken in. Put above your list: straat, huisnummer, postcode.',
    personal: (about) =>
      `The column “${about}” looks as if it is about residents. Names, contact details and rents do not belong in this list. Nothing was taken in or sent. Take the column out and choose the file again.`,
  },
};
