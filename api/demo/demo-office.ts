import type { Fields } from '../../schema/entities/row.ts';
import { dayOf } from '../organisation/resident/dutch-day.ts';
import { answered } from './demo-answers.ts';
import { workdayFrom } from './demo-days.ts';
import type { DemoFind } from './demo-finds.ts';
import { demoPeople } from './demo-people.ts';
import type { DemoScript } from './demo-script.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** `at` is when it was found. */
type Found = { find: DemoFind; kind: 'observation' | 'concern'; id: string; at: number };

/** Why it is not for us, as the reader wrote it to whoever saw it. */
const elsewhere = (category: string): string =>
  category === 'litter'
    ? 'De straat is van de gemeente. Wij hebben het daar gemeld.'
    : 'Dit is van de gemeente. Wij hebben het doorgegeven.';

/** What the office made of a find: read by Fatma or Pieter, planned by Lotte, as far as its outcome says. */
export function decide(script: DemoScript, { find, kind, id, at }: Found, todayMs: number): void {
  if (find.outcome === 'new') return;
  const reader = script.next() < 0.7 ? 'fatma' : 'pieter';
  const readAt = Math.min(at + DAY, todayMs - 5 * MINUTE);
  const step = (by: string, status: string, from: string, when: number, also: Fields = {}) =>
    script.change({
      by,
      t: `${kind}.patch`,
      e: id,
      at: when,
      set: { status, ...also },
      base: { status: from, ...Object.fromEntries(Object.keys(also).map((name) => [name, id])) },
    });

  const seen = step(reader, 'seen', id, readAt);
  if (find.outcome === 'seen') return;
  if (find.outcome === 'not_ours') {
    const why = kind === 'observation' ? { notOursWhy: elsewhere(find.category) } : {};
    step(reader, 'not_ours', seen, readAt + MINUTE, why);
    return;
  }
  const plannedAt = Math.min(at + 2 * DAY, todayMs - 4 * MINUTE);
  let onFind = step('lotte', 'planned', seen, plannedAt);
  const hasDay = find.outcome !== 'open';
  const ahead = daysAhead(find.outcome, script.next);
  let onPlan = script.create({
    by: 'lotte',
    t: 'follow_up.create',
    at: plannedAt,
    set: {
      about: { kind, id },
      task: find.task,
      owner: find.owner,
      who: whoIs(find.owner),
      plannedOn: hasDay ? workdayFrom(todayMs, ahead) : null,
      dueOn: hasDay ? workdayFrom(todayMs, ahead + 7) : null,
      status: hasDay ? 'planned' : 'open',
    },
  });
  const plan = onPlan;
  const steps: Partial<Record<DemoFind['outcome'], string[]>> = {
    doing: ['doing'],
    waiting: ['doing', 'waiting'],
    done: ['doing', 'done'],
    dropped: ['dropped'],
  };
  for (const [index, status] of (steps[find.outcome] ?? []).entries()) {
    const when = Math.min(
      todayMs - 2 * MINUTE,
      Math.max(plannedAt + MINUTE, todayMs + (ahead + index) * DAY),
    );
    const closing = status === 'done' ? closingOf(script, { find, kind, id, at: when }) : null;
    const also: Fields = closing
      ? { said: { [id]: closing.answer } }
      : status === 'waiting'
        ? { waitingFor: waitsFor(find.category) }
        : {};
    onPlan = script.change({
      by: 'lotte',
      t: 'follow_up.patch',
      e: plan,
      at: when,
      set: { status, ...also },
      base: {
        status: onPlan,
        ...Object.fromEntries(Object.keys(also).map((name) => [name, plan])),
      },
    });
    if (status === 'doing') onFind = step('lotte', status, onFind, when);
    if (closing) onFind = step('lotte', status, onFind, when, closing.onFind);
  }
}

/** What was said to who raised it, and what of that stands on the find. */
function closingOf(script: DemoScript, { find, kind, id, at }: Found) {
  if (kind === 'concern') {
    const onFind = answered(script, find, id, at);
    return { answer: onFind.closedWith, onFind };
  }
  const answer = script.create({
    by: 'lotte',
    t: 'answer.create',
    at,
    set: {
      about: { kind, id },
      how: 'app',
      on: dayOf(at),
      text: `Gedaan: ${find.task.charAt(0).toLowerCase()}${find.task.slice(1)}. Dank je wel voor het zien.`,
    },
  });
  return { answer, onFind: {} };
}

const whoIs = (name: string) => {
  const id = demoPeople.find((one) => one.name === name)?.id;
  return id ? { kind: 'member', id } : null;
};

const waitsFor = (category: string): string =>
  ['mould', 'damp', 'draught', 'cold'].includes(category)
    ? 'Onderdelen zijn besteld'
    : 'De aannemer komt langs';

/** Days from today to the day that was planned; what is still to come may already be late. */
function daysAhead(outcome: DemoFind['outcome'], next: () => number): number {
  if (outcome === 'done') return -9 + Math.floor(next() * 6);
  if (outcome === 'doing' || outcome === 'waiting') return -4 + Math.floor(next() * 3);
  return Math.floor(next() * 9) - 1;
}
