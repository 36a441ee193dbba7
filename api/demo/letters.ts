import { html } from 'hono/html';
import type { Letter, Mail } from '../auth/mails.ts';
import type { Sms } from '../sms/send-sms.ts';

type Sent = Letter & { at: number };

const TABLE =
  'CREATE TABLE IF NOT EXISTS local_letter (at INTEGER NOT NULL, recipient TEXT NOT NULL, subject TEXT NOT NULL, text TEXT NOT NULL)';

/** No letter leaves this machine: it is kept to be read on a page. */
export const keepLetter =
  (directory: D1Database): Mail =>
  async ({ to, subject, text, calendar }) => {
    const shown = calendar ? `${text}\nopvolging.ics\n\n${calendar.ics}` : text;
    await directory.batch([
      directory.prepare(TABLE),
      directory
        .prepare('INSERT INTO local_letter (at, recipient, subject, text) VALUES (?, ?, ?, ?)')
        .bind(Date.now(), to, subject, shown),
    ]);
  };

/** A text message is a letter without a subject of its own. */
export const keepTextMessage = (directory: D1Database): Sms => {
  const keep = keepLetter(directory);
  return ({ to, text }) => keep({ to, subject: 'Sms', text });
};

/** The newest first. */
export async function letters(directory: D1Database): Promise<Sent[]> {
  const [, found] = await directory.batch<Sent>([
    directory.prepare(TABLE),
    directory.prepare(
      'SELECT at, recipient AS "to", subject, text FROM local_letter ORDER BY at DESC, rowid DESC LIMIT 50',
    ),
  ]);
  return found?.results ?? [];
}

/** A page for people, in plain HTML that needs no script. */
export async function letterPage(sent: readonly Sent[]): Promise<Response> {
  const page = await html`<!doctype html>
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>Post · Loopmee</title>
        <style>
          body { font: 16px/1.5 system-ui, sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem; background: #faf5e9; color: #1d2333; }
          article { background: #fffdf7; border: 1px solid #cfc4ab; border-radius: 4px; padding: 1rem 1.25rem; margin-block: 1rem; }
          h2 { font-size: 1.15rem; margin: 0; }
          p { margin: 0.25rem 0; color: #515768; }
          pre { white-space: pre-wrap; font: inherit; margin: 1rem 0 0; }
          a { color: #0f3f94; }
        </style>
      </head>
      <body>
        <h1>Post</h1>
        <p>Hier blijft alles op deze computer: deze brieven zijn niet verstuurd.</p>
        ${sent.length === 0 ? html`<p>Er is nog geen post.</p>` : ''}
        ${sent.map(
          ({ at, to, subject, text }) =>
            html`<article>
              <h2>${subject}</h2>
              <p>Aan ${to} · ${new Date(at).toLocaleString('nl-NL', { timeZone: 'Europe/Amsterdam' })}</p>
              <pre>${text}</pre>
            </article>`,
        )}
        <p><a href="/aanmelden">Naar aanmelden</a></p>
      </body>
    </html>`;
  return new Response(page.toString(), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
  });
}
