import { concernProblems } from './concern-problems.ts';
import { planProblems } from './plan-problems.ts';
import { reviewProblems } from './review-problems.ts';

/** Every way to fail: a stable code, an HTTP status, and a sentence that says what is safe and what to do. */
export const problems = {
  not_json: {
    status: 400,
    nl: 'Dit bericht kon de server niet lezen. Je werk staat nog op dit toestel. Probeer het straks opnieuw.',
    en: 'The server could not read this message. Your work is still on this device. Try again later.',
  },
  bad_shape: {
    status: 400,
    nl: 'Dit bericht klopt niet. Je werk staat nog op dit toestel. Werk de app bij en probeer het opnieuw.',
    en: 'This message is not right. Your work is still on this device. Update the app and try again.',
  },
  too_large: {
    status: 413,
    nl: 'Dit is te veel in één keer. Alles staat nog op dit toestel en gaat in kleinere delen mee.',
    en: 'This is too much at once. Everything is still on this device and will go in smaller parts.',
  },
  picture_too_large: {
    status: 413,
    nl: 'Deze foto is te groot om te versturen. Hij staat nog op dit toestel. Maak hem opnieuw, kleiner.',
    en: 'This photo is too large to send. It is still on this device. Take it again, smaller.',
  },
  wrong_picture: {
    status: 415,
    nl: 'Dit is geen foto die wij kunnen bewaren. Er is niets veranderd. Kies een andere foto.',
    en: 'This is not a photo that we can keep. Nothing was changed. Choose another photo.',
  },
  logo_too_large: {
    status: 413,
    nl: 'Dit logo is te groot: het mag 200 kB zijn en 1.024 beeldpunten breed of hoog. Er is niets veranderd. Maak het kleiner.',
    en: 'This logo is too large: it may be 200 kB, and 1,024 pixels wide or high. Nothing was changed. Make it smaller.',
  },
  wrong_logo: {
    status: 415,
    nl: 'Dit is geen plaatje dat wij kunnen lezen. Er is niets veranderd. Kies een PNG, JPEG of WebP.',
    en: 'This is not a picture that we can read. Nothing was changed. Choose a PNG, JPEG or WebP.',
  },
  logo_is_drawing: {
    status: 415,
    nl: 'Een SVG kan hier niet: daar kan een programma in zitten. Er is niets veranderd. Bewaar het logo als PNG en kies dat.',
    en: 'An SVG cannot be used here: it may hold a program. Nothing was changed. Save the logo as PNG and choose that.',
  },
  bytes_differ: {
    status: 422,
    nl: 'Deze foto is onderweg veranderd en daarom niet bewaard. Hij staat nog op dit toestel en gaat opnieuw.',
    en: 'This photo changed on its way and was not kept. It is still on this device and goes again.',
  },
  wrong_media: {
    status: 415,
    nl: 'Dit soort bestand kan hier niet. Er is niets veranderd.',
    en: 'This kind of file cannot be sent here. Nothing was changed.',
  },
  foreign_origin: {
    status: 403,
    nl: 'Dit verzoek kwam van een andere website. Er is niets veranderd.',
    en: 'This request came from another website. Nothing was changed.',
  },
  not_found: {
    status: 404,
    nl: 'Dit bestaat niet, of je mag het niet zien.',
    en: 'This does not exist, or you may not see it.',
  },
  no_credential: {
    status: 401,
    nl: 'Je bent hier niet aangemeld. Je werk blijft op dit toestel staan. Meld je opnieuw aan.',
    en: 'You are not signed in here. Your work stays on this device. Sign in again.',
  },
  sign_in_needed: {
    status: 401,
    nl: 'Meld je aan om hier een wandeling te starten. Wat je al hebt gezet blijft op dit toestel.',
    en: 'Sign in to start a walk here. What you have pinned stays on this device.',
  },
  not_allowed: {
    status: 403,
    nl: 'Dit mag je niet zien of doen. Je eigen werk blijft op dit toestel staan.',
    en: 'You may not see or do this. Your own work stays on this device.',
  },
  // One sentence for a code that never was, one that is over and one that was stopped.
  code_unknown: {
    status: 404,
    nl: 'Met deze code kun je niet meelopen: wij kennen hem niet, of de wandeling is voorbij. Je vondsten blijven op dit toestel. Kijk de code na of vraag de leider.',
    en: 'You cannot join with this code: we do not know it, or the walk is over. Your finds stay on this device. Check the code or ask the leader.',
  },
  walk_full: {
    status: 409,
    nl: 'Er lopen al veel telefoons mee met deze wandeling. Je vondsten blijven op dit toestel. Vraag de leider om er een af te melden.',
    en: 'Many phones are on this walk already. Your finds stay on this device. Ask the leader to sign one out.',
  },
  mail_code_wrong: {
    status: 401,
    nl: 'Deze code klopt niet, of hij is verlopen. Er is niets veranderd. Vraag een nieuwe code aan.',
    en: 'This code is not right, or it is over. Nothing was changed. Ask for a new code.',
  },
  passkey_wrong: {
    status: 401,
    nl: 'Met deze passkey lukt het niet. Er is niets veranderd. Probeer het opnieuw, of vraag een code per e-mail.',
    en: 'This passkey does not work. Nothing was changed. Try again, or ask for a code by e-mail.',
  },
  sign_in_again: {
    status: 401,
    nl: 'Je was een tijd weg. Meld je opnieuw aan om te beheren. Er is niets veranderd.',
    en: 'You were away for a while. Sign in again to manage. Nothing was changed.',
  },
  operator_key_wrong: {
    status: 401,
    nl: 'Deze sleutel klopt niet. Er is niets veranderd. Kijk hem na: hij staat bij de geheimen van de server.',
    en: 'This key is not right. Nothing was changed. Check it: it is among the secrets of the server.',
  },
  slug_taken: {
    status: 409,
    nl: 'Deze korte naam is al van een andere organisatie. Er is niets gemaakt. Kies een andere.',
    en: 'This short name belongs to another organisation already. Nothing was made. Choose another.',
  },
  mail_address_wrong: {
    status: 400,
    nl: 'Dit is geen e-mailadres. Er is niets verstuurd. Kijk het na en probeer het opnieuw.',
    en: 'This is not an e-mail address. Nothing was sent. Check it and try again.',
  },
  already_member: {
    status: 409,
    nl: 'Wie dit adres heeft, hoort al bij de organisatie. Er is niets verstuurd. Een andere rol geef je in de lijst.',
    en: 'Whoever has this address belongs to the organisation already. Nothing was sent. Give another role in the list.',
  },
  last_manager: {
    status: 409,
    nl: 'Dit is de laatste die mag beheren. Er is niets veranderd. Geef eerst iemand anders die rol.',
    en: 'This is the last one who may manage. Nothing was changed. Give somebody else that role first.',
  },
  changed_meanwhile: {
    status: 409,
    nl: 'Iemand anders heeft dit intussen veranderd. Van jou is niets bewaard. Kijk hoe het er nu voor staat.',
    en: 'Somebody else changed this meanwhile. Nothing of yours was saved. Look at how it stands now.',
  },
  not_ready: {
    status: 503,
    nl: 'Deze server is nog niet klaar ingericht. Je werk staat veilig op dit toestel.',
    en: 'This server is not fully set up yet. Your work is safe on this device.',
  },
  too_many_tries: {
    status: 429,
    nl: 'Dat waren veel pogingen. Wacht even. Je vondsten blijven op dit toestel.',
    en: 'That was many tries. Wait a moment. Your finds stay on this device.',
  },
  import_undone: {
    status: 409,
    nl: 'Deze import is intussen ongedaan gemaakt. Er is niets ingelezen. Begin opnieuw met je bestand.',
    en: 'This import was undone meanwhile. Nothing was taken in. Start again with your file.',
  },
  source_away: {
    status: 502,
    nl: 'De adressendienst is nu niet bereikbaar. Er is niets veranderd. Probeer het straks opnieuw, of lees een bestand in.',
    en: 'The address service cannot be reached now. Nothing was changed. Try again later, or take in a file.',
  },
  source_slow: {
    status: 504,
    nl: 'De adressendienst antwoordt te langzaam. Er is niets veranderd. Probeer het straks opnieuw, of kies een kleiner gebied.',
    en: 'The address service answers too slowly. Nothing was changed. Try again later, or choose a smaller area.',
  },
  source_nonsense: {
    status: 502,
    nl: 'De adressendienst gaf een antwoord dat wij niet begrijpen. Er is niets veranderd. Vraag de beheerder van de server om de instelling na te kijken.',
    en: 'The address service gave an answer that we do not understand. Nothing was changed. Ask who runs the server to check its setting.',
  },
  source_too_much: {
    status: 422,
    nl: 'In dit gebied liggen meer dan 20.000 adressen. Er is niets veranderd. Kies een kleiner gebied.',
    en: 'This area has more than 20,000 addresses. Nothing was changed. Choose a smaller area.',
  },
  no_outline: {
    status: 422,
    nl: 'Van deze buurt kennen wij de omtrek niet. Er is niets veranderd. Lees eerst de omtrek in, of kies een andere buurt.',
    en: 'We do not know the outline of this neighbourhood. Nothing was changed. First take in its outline, or choose another.',
  },
  lane_taken: {
    status: 409,
    nl: 'Dit toestel is al bekend met een andere sleutel. Je werk blijft staan en gaat onder een nieuw nummer mee.',
    en: 'This device is known with another key. Your work stays and goes along under a new number.',
  },
  behind: {
    status: 503,
    nl: 'De server wordt net hersteld. Je werk staat veilig op dit toestel en gaat straks mee.',
    en: 'The server is being restored. Your work is safe on this device and goes along shortly.',
  },
  app_too_old: {
    status: 426,
    nl: 'Werk de app bij om verder te lezen. Je eigen werk wordt gewoon bewaard en verstuurd.',
    en: 'Update the app to go on reading. Your own work is kept and sent as usual.',
  },
  unexpected: {
    status: 500,
    nl: 'Er ging iets mis bij ons. Je werk staat nog op dit toestel. Probeer het straks opnieuw.',
    en: 'Something went wrong on our side. Your work is still on this device. Try again later.',
  },
  // Reasons why one mutation is held: kept by the office, never dropped, and the others go on.
  unknown_type: {
    status: 422,
    nl: 'Dit soort bericht kent de server nog niet. Het is bewaard; kantoor kijkt ernaar.',
    en: 'The server does not know this kind of message yet. It is kept; the office will look at it.',
  },
  unknown_field: {
    status: 422,
    nl: 'Hier zit iets in wat de server niet kent. Het is bewaard; kantoor kijkt ernaar.',
    en: 'Something in this is unknown to the server. It is kept; the office will look at it.',
  },
  too_long: {
    status: 422,
    nl: 'Deze tekst is te lang. Hij is helemaal bewaard; kantoor kijkt ernaar. Houd het korter.',
    en: 'This text is too long. It is kept whole; the office will look at it. Keep it shorter.',
  },
  unknown_category: {
    status: 422,
    nl: 'Deze soort vondst bestaat niet. Je vondst is bewaard; kies een andere soort.',
    en: 'This kind of find does not exist. Your find is kept; choose another kind.',
  },
  off_the_earth: {
    status: 422,
    nl: 'Deze plek bestaat niet. Je vondst is bewaard; zet de speld opnieuw op de kaart.',
    en: 'This place does not exist. Your find is kept; put the pin on the map again.',
  },
  control_characters: {
    status: 422,
    nl: 'Er staan onzichtbare tekens in de tekst. Die is bewaard; typ hem opnieuw.',
    en: 'There are invisible characters in the text. It is kept; type it again.',
  },
  subject_unknown: {
    status: 422,
    nl: 'Dit hoort bij iets wat de server niet kent. Het is bewaard; kantoor kijkt ernaar.',
    en: 'This belongs to something the server does not know. It is kept; the office will look at it.',
  },
  wrong_step: {
    status: 422,
    nl: 'Deze stap kan nu niet. Er is niets veranderd; kijk eerst hoe het ervoor staat.',
    en: 'This step cannot be taken now. Nothing was changed; first look at how things stand.',
  },
  permission: {
    status: 422,
    nl: 'Dit mag jij niet veranderen. Het is bewaard; kantoor kijkt ernaar.',
    en: 'You may not change this. It is kept; the office will look at it.',
  },
  late: {
    status: 422,
    nl: 'Deze wandeling was al afgesloten. Het is bewaard; kantoor kijkt ernaar.',
    en: 'This walk had been closed. It is kept; the office will look at it.',
  },
  revoked: {
    status: 422,
    nl: 'Dit toestel is afgemeld. Het is bewaard; kantoor kijkt ernaar.',
    en: 'This device was signed out. It is kept; the office will look at it.',
  },
  clock_ahead: {
    status: 422,
    nl: 'De klok van dit toestel loopt voor. Je vondst is binnen, met de tijd van de server.',
    en: 'The clock of this device runs ahead. Your find is in, with the time of the server.',
  },
  ...concernProblems,
  ...planProblems,
  ...reviewProblems,
  broken_rule: {
    status: 422,
    nl: 'De server kon dit niet verwerken. Het is bewaard; kantoor kijkt ernaar.',
    en: 'The server could not process this. It is kept; the office will look at it.',
  },
} as const satisfies Record<string, { status: number; nl: string; en: string }>;

export type ProblemCode = keyof typeof problems;
