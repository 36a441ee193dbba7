import type { FileRefusal, LineProblem } from '../../../schema/register/line-problem.ts';

const digits = new Intl.NumberFormat('nl-NL');

/** What is wrong with a line and what to do, in Dutch; and why a file is not read at all. */
export const lines: {
  why: Record<LineProblem, (other?: number) => string>;
  refused: Record<FileRefusal, (about: string) => string>;
} = {
  why: {
    street_missing: () => 'De straat ontbreekt. Vul hem in.',
    number_missing: () => 'Het huisnummer ontbreekt. Vul het in.',
    number_wrong: () => 'Dit is geen huisnummer. Schrijf een getal, zoals 14 of 14 A.',
    letter_wrong: () => 'Een huisletter is één letter. Zet de rest in de kolom toevoeging.',
    suffix_wrong: () =>
      'Een toevoeging heeft hoogstens zes letters of cijfers, zoals 2 of bis. Kort hem in.',
    postcode_missing: () => 'De postcode ontbreekt. Vul hem in.',
    postcode_wrong: () => 'Dit is geen postcode. Schrijf vier cijfers en twee letters: 1234 AB.',
    town_missing: () => 'De woonplaats ontbreekt. Vul hem in.',
    place_half: () =>
      'Van de plek staat er maar één getal. Vul ook het andere in, of laat beide leeg.',
    place_wrong: () => 'De plek bestaat niet uit getallen. Schrijf ze als 52,0841 en 5,0707.',
    place_turned: () => 'De twee getallen van de plek zijn verwisseld. Draai de kolommen om.',
    place_outside: () => 'Deze plek ligt niet in Nederland. Kijk de getallen na.',
    code_missing: () => 'De code ontbreekt. Vul hem in.',
    name_missing: () => 'De naam ontbreekt. Vul hem in.',
    year_wrong: () => 'Dit is geen jaar. Schrijf vier cijfers, zoals 2025.',
    bag_wrong: () => 'Een BAG-id heeft zestien cijfers. Kijk hem na, of laat hem leeg.',
    outline_wrong: () =>
      'Dit is geen omtrek van een gebied in graden (WGS 84). Sla hem opnieuw op als GeoJSON.',
    too_long: () => 'Deze tekst is te lang. Kort hem in.',
    invisible: () => 'Er staan onzichtbare tekens in. Typ de tekst opnieuw.',
    personal: () =>
      'Dit lijkt een e-mailadres of telefoonnummer. Over bewoners bewaart deze lijst niets; haal het weg.',
    twice: (other = 0) =>
      `Dit staat ook op regel ${digits.format(other)}. Die gaat mee, deze niet.`,
    unknown_part: () => 'Hier staat iets in wat deze lijst niet kent. Haal het weg.',
  },
  refused: {
    too_large: () => 'Dit bestand is groter dan 10 MB. Er is niets ingelezen. Splits het in delen.',
    too_many_lines: (about) =>
      `Deze lijst heeft ${digits.format(Number(about))} regels; 50.000 is het meeste. Er is niets ingelezen. Splits hem in delen.`,
    empty: () => 'Hier staan geen regels in. Er is niets ingelezen. Kies een ander bestand.',
    workbook: () =>
      'Dit is een werkmap van Excel. Er is niets ingelezen. Kies in Excel ‘Opslaan als’ en dan ‘CSV’, of kopieer de regels en plak ze hier.',
    unreadable: () =>
      'Dit bestand kan Loopmee niet lezen. Er is niets ingelezen. Kies een CSV-bestand of GeoJSON.',
    no_columns: () =>
      'De eerste regel noemt de kolommen niet die nodig zijn. Er is niets ingelezen. Zet boven je lijst: straat, huisnummer, postcode.',
    personal: (about) =>
      `De kolom ‘${about}’ lijkt over bewoners te gaan. Namen, contactgegevens en huren horen niet in deze lijst. Er is niets ingelezen of verstuurd. Haal de kolom weg en kies het bestand opnieuw.`,
  },
};
