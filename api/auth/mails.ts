/** A letter in plain text: what it says is the same for every mail program. `calendar` goes along as a file that agendas read. */
export type Letter = { to: string; subject: string; text: string; calendar?: CalendarPart };
export type CalendarPart = { method: 'REQUEST' | 'CANCEL'; ics: string };

/** Sends a letter. In production Cloudflare's binding, in the embedded default a page to read it on. */
export type Mail = (letter: Letter) => Promise<void>;

const spaced = (code: string) => `${code.slice(0, 3)} ${code.slice(3)}`;

export const signInMail = (to: string, code: string, origin: string): Letter => ({
  to,
  subject: `${spaced(code)} is je code voor Loopmee`,
  text: `Hallo,

Je code om je aan te melden bij Loopmee is ${spaced(code)}

Typ hem in de app. De code werkt vijf minuten en één keer.
Heb je niet om een code gevraagd? Dan hoef je niets te doen. Geef de code aan niemand.

${origin}

Your code to sign in to Loopmee is ${spaced(code)}. It works once, for five minutes.
`,
});

export const invitationMail = (
  to: string,
  { organisation, origin }: { organisation: string; origin: string },
): Letter => ({
  to,
  subject: `${organisation} vraagt je om mee te lopen`,
  text: `Hallo,

${organisation} werkt met Loopmee en nodigt je uit. Meld je aan met dit e-mailadres:

${origin}/aanmelden

Je krijgt dan een code per e-mail. De uitnodiging geldt twee weken.
Ken je ${organisation} niet? Dan hoef je niets te doen.

${organisation} invites you to Loopmee. Sign in with this e-mail address within two weeks: ${origin}/aanmelden
`,
});
