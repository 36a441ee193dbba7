// npm run organisation -- --slug x --name "…" --manager "Name <mail>" [--open] [--url https://…]: makes an organisation and
// invites its first manager. The same again makes the rest of one that was cut off. Without --slug it lists what there is.
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { newOrganisation } from '../../schema/operator.ts';
import { top } from './run.ts';

const made = v.object({ slug: v.string(), isNew: v.boolean(), isInvited: v.boolean() });
const listed = v.object({
  organisations: v.array(
    v.object({ slug: v.string(), name: v.string(), isOpen: v.boolean(), members: v.number() }),
  ),
});
const problem = v.object({ detail: v.string() });

const USAGE =
  'npm run organisation -- --slug rozenhof --name "Wonen Rozenhof" --manager "Bram <bram@example.org>" [--open] [--url https://…]';

function stopWith(message: string): never {
  console.error(message);
  process.exit(1);
}

function readArguments() {
  try {
    const text = { type: 'string' } as const;
    return parseArgs({
      options: { slug: text, name: text, manager: text, url: text, open: { type: 'boolean' } },
    }).values;
  } catch (error) {
    return stopWith(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

/** From the environment, or what npm start made. */
function operatorKey(): string {
  if (process.env.OPERATOR_KEY) return process.env.OPERATOR_KEY;
  const file = `${process.env.LOOPMEE_STATE ?? `${top}.state`}/secrets.json`;
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')).OPERATOR_KEY;
  return stopWith(
    'Set OPERATOR_KEY to the key of the server, or run npm start once for a local one.',
  );
}

const { slug, name, manager, url = 'http://localhost:8787', open = false } = readArguments();
const headers = {
  authorization: `Bearer ${operatorKey()}`,
  'accept-language': 'en',
  'content-type': 'application/json',
  'x-loopmee': '1',
};

async function ask(init: RequestInit): Promise<unknown> {
  const answer = await fetch(new URL('/v1/operator/organisations', url), {
    ...init,
    headers,
  }).catch(() => stopWith(`No answer from ${url}. Is the server on?`));
  const body: unknown = await answer.json().catch(() => null);
  if (answer.ok) return body;
  const told = v.safeParse(problem, body);
  return stopWith(told.success ? told.output.detail : `${url} answered ${answer.status}.`);
}

if (slug === undefined && name === undefined && manager === undefined) {
  const { organisations } = v.parse(listed, await ask({}));
  for (const one of organisations)
    console.log(`${one.slug}  ${one.name}  ${one.members} members${one.isOpen ? '  open' : ''}`);
  process.exit(0);
}

const [, managerName, managerEmail] = /^(.*?)\s*<([^<>]+)>$/.exec(manager ?? '') ?? [];
const asked = v.safeParse(newOrganisation, { slug, name, managerName, managerEmail, isOpen: open });
if (!asked.success) {
  const wrong = [...new Set(asked.issues.map(({ path }) => `${path?.[0]?.key}`))];
  stopWith(`Not right, or missing: ${wrong.join(', ')}.\n${USAGE}`);
}
const answer = v.parse(made, await ask({ method: 'POST', body: JSON.stringify(asked.output) }));
console.log(answer.isNew ? `Made ${answer.slug}.` : `${answer.slug} was there already.`);
console.log(
  answer.isInvited
    ? `A letter went to ${asked.output.managerEmail}: the first manager signs in within two weeks.`
    : 'No letter went: the manager is in already, or the mail does not work. Run this again to send it again.',
);
