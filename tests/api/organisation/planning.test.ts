import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../schema/actor.ts';
import type { Fields } from '../../../schema/entities/row.ts';
import { here, kidSays, testCore } from '../../fixtures/core.ts';
import { people } from '../../fixtures/people.ts';

/** A find, a concern and a team lead who plans. */
function atTheBoard() {
  const test = testCore();
  const jan = people.walker();
  const lead = people.teamLead();
  const walk = test.startWalk(jan);
  const position = here;
  const find = (set: Fields = {}) =>
    test.say(jan, { t: 'observation.create', walk, set: { category: 'litter', position, ...set } })
      .mid;
  const concern = (set: Fields = {}) =>
    test.say(jan, { t: 'concern.create', walk, set: { category: 'draught', position, ...set } })
      .mid;
  const row = (id: string) =>
    ['office', 'concerns'].flatMap((scope) => test.pull(lead, scope)).find((one) => one.id === id);
  const plan = (set: Fields) =>
    test.say(lead, {
      t: 'follow_up.create',
      set: { task: 'Borstel plaatsen', owner: 'Jan', ...set },
    });
  const patch = (id: string, set: Fields, who: Actor = lead) => {
    const { kind = 'follow_up', from = {} } = row(id) ?? {};
    const base = Object.fromEntries(Object.keys(set).map((name) => [name, from[name] ?? null]));
    return test.say(who, { t: `${kind}.patch`, e: id, set, base }).result;
  };
  const answer = (kind: string, id: string, own: Fields = {}) =>
    test.say(lead, {
      t: 'answer.create',
      set: {
        about: { kind, id },
        how: kind === 'concern' ? 'call' : 'app',
        on: '2026-11-23',
        text: 'Nee, want de muur is van de gemeente.',
        ...own,
      },
    }).mid;
  return { ...test, jan, lead, walk, find, concern, row, plan, patch, answer };
}

describe('a follow-up', () => {
  test('keeps how it went, with the moments', () => {
    const { find, plan, patch, row } = atTheBoard();
    const made = plan({ about: { kind: 'observation', id: find() } }).mid;
    patch(made, { status: 'doing' });
    const went = row(made)?.set.went as { to: string; at: number }[];
    expect(went.map(({ to }) => to)).toEqual(['open', 'doing']);
    expect(went.every(({ at }) => at > 0)).toBe(true);
  });

  test('promised before it is planned is held, and so is moving it there', () => {
    const { find, plan, patch, row } = atTheBoard();
    const about = { kind: 'observation', id: find() };
    const days = { plannedOn: '2026-12-04', dueOn: '2026-12-01' };
    expect(plan({ about, ...days }).result.why).toBe('due_before_planned');
    const made = plan({ about, plannedOn: '2026-12-01', dueOn: '2026-12-04' }).mid;
    expect(patch(made, { dueOn: '2026-11-30' }).why).toBe('due_before_planned');
    expect(row(made)?.set.dueOn).toBe('2026-12-04');
  });

  test('waits for something that is written down', () => {
    const { find, plan, patch } = atTheBoard();
    const made = plan({ about: { kind: 'observation', id: find() } }).mid;
    expect(patch(made, { status: 'waiting' }).why).toBe('waiting_for_missing');
    expect(patch(made, { status: 'waiting', waitingFor: 'onderdelen' }).s).toBe('ok');
  });

  test('that is also about what a resident told is held by nobody on the walk', () => {
    const { find, concern, plan, patch, row } = atTheBoard();
    const [one, told] = [find(), concern()];
    const about = { kind: 'observation', id: one };
    const made = plan({ about, also: [{ kind: 'concern', id: told }] }).mid;
    expect(row(made)?.audience).toBe('door');
    const street = plan({ about }).mid;
    expect(patch(street, { also: [{ kind: 'concern', id: told }] }).why).toBe('permission');
    expect(patch(street, { also: [{ kind: 'observation', id: find() }] }).s).toBe('ok');
  });
});

describe('a follow-up is done', () => {
  test('once everyone who raised it was answered, each once', () => {
    const { find, concern, plan, patch, answer, row } = atTheBoard();
    const [one, told] = [find(), concern()];
    const made = plan({
      about: { kind: 'observation', id: one },
      also: [{ kind: 'concern', id: told }],
    }).mid;
    const said = { [one]: answer('observation', one) };
    expect(patch(made, { status: 'done' }).why).toBe('said_missing');
    expect(patch(made, { status: 'done', said }).why).toBe('said_missing');
    const elsewhere = { ...said, [told]: said[one] ?? '' };
    expect(patch(made, { status: 'done', said: elsewhere }).why, 'said to somebody else').toBe(
      'said_missing',
    );
    const all = { ...said, [told]: answer('concern', told) };
    expect(patch(made, { status: 'done', said: all }).s).toBe('ok');
    expect(row(made)?.set.status).toBe('done');
  });

  test('also when they were answered before, one by one', () => {
    const { find, concern, plan, patch, answer } = atTheBoard();
    const [one, told] = [find(), concern({ wantsNoAnswer: true })];
    const about = { kind: 'concern', id: told };
    const made = plan({ about, also: [{ kind: 'observation', id: one }] }).mid;
    const said = { [told]: null };
    expect(patch(made, { said }).s).toBe('ok');
    expect(patch(made, { said: { ...said, [one]: answer('observation', one) } }).s).toBe('ok');
    expect(patch(made, { status: 'done' }).s).toBe('ok');
  });

  test('of what a child found, once the child was answered as a child', () => {
    const { find, plan, patch, answer } = atTheBoard();
    const one = find(kidSays);
    const about = { kind: 'observation', id: one };
    const made = plan({ about }).mid;
    const done = (said: string) => patch(made, { status: 'done', said: { [one]: said } });
    expect(done(answer('observation', one)).why, 'to its parents').toBe('said_missing');
    const toChild = { text: 'Het is gemaakt!', childPicture: 'mended' };
    const other = answer('observation', find(kidSays), toChild);
    expect(done(other).why, 'to another child').toBe('said_missing');
    expect(done(answer('observation', one, toChild)).s).toBe('ok');
    const adults = find();
    const forAdults = plan({ about: { kind: 'observation', id: adults } }).mid;
    const said = { [adults]: answer('observation', adults) };
    expect(patch(forAdults, { status: 'done', said }).s).toBe('ok');
  });

  test('also where the resident asked to hear nothing, and only there', () => {
    const { concern, plan, patch } = atTheBoard();
    const done = (told: string) =>
      patch(plan({ about: { kind: 'concern', id: told } }).mid, {
        status: 'done',
        said: { [told]: null },
      });
    expect(done(concern({ wantsNoAnswer: true })).s).toBe('ok');
    expect(done(concern()).why).toBe('said_missing');
  });
});

describe('of two moves of one card that did not know of each other', () => {
  test('the later can be chosen, and goes through the same gates', () => {
    const { lead, find, plan, say, row, pull } = atTheBoard();
    const made = plan({ about: { kind: 'observation', id: find() } }).mid;
    const unseen = { base: { status: made } };
    const move = (status: string) =>
      say(lead, { t: 'follow_up.patch', e: made, set: { status }, ...unseen });
    move('doing');
    const [closed, back] = [move('done'), move('planned')];
    const clash = (mid: string) => pull(lead, 'office').find(({ id }) => id === `${mid}.status`);
    const choose = (mid: string) =>
      say(lead, {
        t: 'conflict.resolve',
        e: clash(mid)?.id ?? '',
        set: { use: true, about: { kind: 'follow_up', id: made } },
        base: { status: row(made)?.from.status ?? null },
      }).result;
    expect(choose(closed.mid).why).toBe('said_missing');
    expect(row(made)?.set.status).toBe('doing');
    expect(choose(back.mid).s).toBe('ok');
    const went = row(made)?.set.went as { to: string }[];
    expect(went.map(({ to }) => to)).toEqual(['open', 'doing', 'planned']);
  });
});

describe('what cannot be true', () => {
  test('is said by anyone on the walk; whose it is stays out of the row where they want that', () => {
    const { jan, lead, find, pull, say, walk } = atTheBoard();
    const about = { kind: 'observation', id: find() };
    const text = 'Drie jaar voor een lamp, kan niet waar zijn';
    say(jan, { t: 'snag.create', set: { about, text } });
    say(jan, { t: 'snag.create', set: { about, text, isAnonymous: true } });
    const makers = pull(lead, 'office').flatMap(({ kind, by }) => (kind === 'snag' ? [by] : []));
    expect(makers).toEqual([jan.person, '']);
    const guest = people.guest(walk);
    expect(
      say(guest, {
        t: 'snag.create',
        walk,
        set: { about: null, rule: 'Twee handtekeningen', text },
      }).result.s,
    ).toBe('ok');
  });

  test('is ended by the office, and everybody on the walk reads how', () => {
    const { jan, lead, find, say, pull, walk } = atTheBoard();
    const about = { kind: 'observation', id: find() };
    const made = say(jan, { t: 'snag.create', set: { about, text: 'Kan niet' } });
    const outcome = { outcome: 'solved', outcomeText: 'De lamp is besteld' };
    const base = { outcome: made.mid, outcomeText: made.mid };
    const end = (who: Actor) => say(who, { t: 'snag.patch', e: made.mid, set: outcome, base });
    expect(end(jan).result.why).toBe('permission');
    expect(end(lead).result.s).toBe('ok');
    const read = pull(jan, `walk:${walk}`).find(({ id }) => id === made.mid);
    expect(read?.set).toMatchObject(outcome);
  });
});

test('what people here can do is held by its maker and the office, and by no child', () => {
  const { jan, lead, find, say, pull, walk } = atTheBoard();
  const about = { kind: 'observation', id: find() };
  const set = { about, what: 'coffee', text: 'Zet graag koffie', permittedOn: '2026-11-23' };
  const made = say(jan, { t: 'strength.create', set });
  expect(made.result.s).toBe('ok');
  const holds = (rows: { id: string }[]) => rows.some(({ id }) => id === made.mid);
  expect(holds(pull(jan, `walk:${walk}`))).toBe(false);
  expect(holds(pull(lead, 'concerns'))).toBe(true);
  const child = people.child(walk);
  expect(say(child, { t: 'strength.create', walk, set }).result.s).toBe('held');
  const { permittedOn: _none, ...without } = set;
  expect(say(jan, { t: 'strength.create', set: without }).result.why).toBe('bad_shape');
});
