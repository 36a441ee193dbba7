import { concernProblems } from './concern-problems.ts';
import { planProblems } from './plan-problems.ts';
import { reviewProblems } from './review-problems.ts';
import { walkProblems } from './walk-problems.ts';

/**
 * Every way to fail: a stable code, an HTTP status, and a sentence that says what is safe and what to do. In English it stands in
 * problem-en.ts.
 */
export const problems = {
  not_json: {
    status: 400,
    nl: 'Dit bericht kon de server niet lezen. Je werk staat nog op dit toestel. Probeer het straks opnieuw.',
  },
  bad_shape: {
    status: 400,
    nl: 'Dit bericht klopt niet. Je werk staat nog op dit toestel. Werk de app bij en probeer het opnieuw.',
  },
  too_large: {
    status: 413,
    nl: 'Dit is te veel in één keer. Alles staat nog op dit toestel en gaat in kleinere delen mee.',
  },
  picture_too_large: {
    status: 413,
    nl: 'Deze foto is te groot om te versturen. Hij staat nog op dit toestel. Maak hem opnieuw, kleiner.',
  },
  wrong_picture: {
    status: 415,
    nl: 'Dit is geen foto die wij kunnen bewaren. Er is niets veranderd. Kies een andere foto.',
  },
  logo_too_large: {
    status: 413,
    nl: 'Dit logo is te groot: het mag 200 kB zijn en 1.024 beeldpunten breed of hoog. Er is niets veranderd. Maak het kleiner.',
  },
  wrong_logo: {
    status: 415,
    nl: 'Dit is geen plaatje dat wij kunnen lezen. Er is niets veranderd. Kies een PNG, JPEG of WebP.',
  },
  logo_is_drawing: {
    status: 415,
    nl: 'Een SVG kan hier niet: daar kan een programma in zitten. Er is niets veranderd. Bewaar het logo als PNG en kies dat.',
  },
  bytes_differ: {
    status: 422,
    nl: 'Deze foto is onderweg veranderd en daarom niet bewaard. Hij staat nog op dit toestel en gaat opnieuw.',
  },
  wrong_media: {
    status: 415,
    nl: 'Dit soort bestand kan hier niet. Er is niets veranderd.',
  },
  foreign_origin: {
    status: 403,
    nl: 'Dit verzoek kwam van een andere website. Er is niets veranderd.',
  },
  not_found: {
    status: 404,
    nl: 'Dit bestaat niet, of je mag het niet zien.',
  },
  no_credential: {
    status: 401,
    nl: 'Je bent hier niet aangemeld. Je werk blijft op dit toestel staan. Meld je opnieuw aan.',
  },
  sign_in_needed: {
    status: 401,
    nl: 'Meld je aan om hier een wandeling te starten. Wat je al hebt gezet blijft op dit toestel.',
  },
  not_allowed: {
    status: 403,
    nl: 'Dit mag je niet zien of doen. Je eigen werk blijft op dit toestel staan.',
  },
  // One sentence for a code that never was, one that is over and one that was stopped.
  code_unknown: {
    status: 404,
    nl: 'Met deze code kun je niet meelopen: wij kennen hem niet, of de wandeling is voorbij. Je vondsten blijven op dit toestel. Kijk de code na of vraag de leider.',
  },
  walk_full: {
    status: 409,
    nl: 'Er lopen al veel telefoons mee met deze wandeling. Je vondsten blijven op dit toestel. Vraag de leider om er een af te melden.',
  },
  mail_code_wrong: {
    status: 401,
    nl: 'Deze code klopt niet, of hij is verlopen. Er is niets veranderd. Vraag een nieuwe code aan.',
  },
  passkey_wrong: {
    status: 401,
    nl: 'Met deze passkey lukt het niet. Er is niets veranderd. Probeer het opnieuw, of vraag een code per e-mail.',
  },
  sign_in_again: {
    status: 401,
    nl: 'Je was een tijd weg. Meld je opnieuw aan om te beheren. Er is niets veranderd.',
  },
  operator_key_wrong: {
    status: 401,
    nl: 'Deze sleutel klopt niet. Er is niets veranderd. Kijk hem na: hij staat bij de geheimen van de server.',
  },
  slug_taken: {
    status: 409,
    nl: 'Deze korte naam is al van een andere organisatie. Er is niets gemaakt. Kies een andere.',
  },
  mail_address_wrong: {
    status: 400,
    nl: 'Dit is geen e-mailadres. Er is niets verstuurd. Kijk het na en probeer het opnieuw.',
  },
  already_member: {
    status: 409,
    nl: 'Wie dit adres heeft, hoort al bij de organisatie. Er is niets verstuurd. Een andere rol geef je in de lijst.',
  },
  last_manager: {
    status: 409,
    nl: 'Dit is de laatste die mag beheren. Er is niets veranderd. Geef eerst iemand anders die rol.',
  },
  changed_meanwhile: {
    status: 409,
    nl: 'Iemand anders heeft dit intussen veranderd. Van jou is niets bewaard. Kijk hoe het er nu voor staat.',
  },
  not_ready: {
    status: 503,
    nl: 'Deze server is nog niet klaar ingericht. Je werk staat veilig op dit toestel.',
  },
  too_many_tries: {
    status: 429,
    nl: 'Dat waren veel pogingen. Wacht even. Je vondsten blijven op dit toestel.',
  },
  import_undone: {
    status: 409,
    nl: 'Deze import is intussen ongedaan gemaakt. Er is niets ingelezen. Begin opnieuw met je bestand.',
  },
  source_away: {
    status: 502,
    nl: 'De adressendienst is nu niet bereikbaar. Er is niets veranderd. Probeer het straks opnieuw, of lees een bestand in.',
  },
  source_slow: {
    status: 504,
    nl: 'De adressendienst antwoordt te langzaam. Er is niets veranderd. Probeer het straks opnieuw, of kies een kleiner gebied.',
  },
  source_nonsense: {
    status: 502,
    nl: 'De adressendienst gaf een antwoord dat wij niet begrijpen. Er is niets veranderd. Vraag de beheerder van de server om de instelling na te kijken.',
  },
  source_too_much: {
    status: 422,
    nl: 'In dit gebied liggen meer dan 20.000 adressen. Er is niets veranderd. Kies een kleiner gebied.',
  },
  no_outline: {
    status: 422,
    nl: 'Van deze buurt kennen wij de omtrek niet. Er is niets veranderd. Lees eerst de omtrek in, of kies een andere buurt.',
  },
  lane_taken: {
    status: 409,
    nl: 'Dit toestel is al bekend met een andere sleutel. Je werk blijft staan en gaat onder een nieuw nummer mee.',
  },
  behind: {
    status: 503,
    nl: 'De server wordt net hersteld. Je werk staat veilig op dit toestel en gaat straks mee.',
  },
  app_too_old: {
    status: 426,
    nl: 'Werk de app bij om verder te lezen. Je eigen werk wordt gewoon bewaard en verstuurd.',
  },
  unexpected: {
    status: 500,
    nl: 'Er ging iets mis bij ons. Je werk staat nog op dit toestel. Probeer het straks opnieuw.',
  },
  // Reasons why one mutation is held: kept by the office, never dropped, and the others go on.
  unknown_type: {
    status: 422,
    nl: 'Dit soort bericht kent de server nog niet. Het is bewaard; kantoor kijkt ernaar.',
  },
  unknown_field: {
    status: 422,
    nl: 'Hier zit iets in wat de server niet kent. Het is bewaard; kantoor kijkt ernaar.',
  },
  too_long: {
    status: 422,
    nl: 'Deze tekst is te lang. Hij is helemaal bewaard; kantoor kijkt ernaar. Houd het korter.',
  },
  unknown_category: {
    status: 422,
    nl: 'Deze soort vondst bestaat niet. Je vondst is bewaard; kies een andere soort.',
  },
  off_the_earth: {
    status: 422,
    nl: 'Deze plek bestaat niet. Je vondst is bewaard; zet de speld opnieuw op de kaart.',
  },
  control_characters: {
    status: 422,
    nl: 'Er staan onzichtbare tekens in de tekst. Die is bewaard; typ hem opnieuw.',
  },
  subject_unknown: {
    status: 422,
    nl: 'Dit hoort bij iets wat de server niet kent. Het is bewaard; kantoor kijkt ernaar.',
  },
  wrong_step: {
    status: 422,
    nl: 'Deze stap kan nu niet. Er is niets veranderd; kijk eerst hoe het ervoor staat.',
  },
  permission: {
    status: 422,
    nl: 'Dit mag jij niet veranderen. Het is bewaard; kantoor kijkt ernaar.',
  },
  late: {
    status: 422,
    nl: 'Deze wandeling was al afgesloten. Het is bewaard; kantoor kijkt ernaar.',
  },
  revoked: {
    status: 422,
    nl: 'Dit toestel is afgemeld. Het is bewaard; kantoor kijkt ernaar.',
  },
  clock_ahead: {
    status: 422,
    nl: 'De klok van dit toestel loopt voor. Je vondst is binnen, met de tijd van de server.',
  },
  ...concernProblems,
  ...planProblems,
  ...walkProblems,
  ...reviewProblems,
  broken_rule: {
    status: 422,
    nl: 'De server kon dit niet verwerken. Het is bewaard; kantoor kijkt ernaar.',
  },
} as const satisfies Record<string, { status: number; nl: string }>;

export type ProblemCode = keyof typeof problems;
