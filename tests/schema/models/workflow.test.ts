import fc from 'fast-check';
import { expect } from 'vitest';
import type { Row } from '../../../schema/entities/row.ts';
import { fieldsOf } from '../../../schema/entities/things.ts';
import { isClosing } from '../../../schema/mutations/closing.ts';
import { RESOLVE } from '../../../schema/mutations/types.ts';
import {
  type FindStatus,
  type FollowUpStatus,
  findStatuses,
  mayStepFind,
  mayStepFollowUp,
} from '../../../schema/workflow.ts';
import { ANSWER, begun } from './begun.ts';
import { holds } from './runs.ts';
import { busyDays, saying } from './steps.ts';
import { validOf } from './valid-values.ts';
import { keyOf, lookIn, type Rows, type Told, tell } from './world.ts';

type Move = { was: Row; is: Row; told: Told };

/** Every row that was there and is another now. */
const movesOf = (told: readonly Told[]): Move[] =>
  told.flatMap((one) =>
    'held' in one.outcome
      ? []
      : one.outcome.rows.flatMap((is) => {
          const was = one.before.get(keyOf(is));
          return was ? [{ was, is, told: one }] : [];
        }),
  );

const onBusyDays = (check: (moves: Move[], rows: Rows) => void) =>
  fc.property(busyDays, (steps) => {
    const { told, rows } = tell(steps, begun);
    check(movesOf(told), rows);
  });

/** Two who saw one and the same went different ways. */
const isFork = (one: FindStatus, other: FindStatus) =>
  findStatuses.some((from) => from !== other && mayStepFind(from, one) && mayStepFind(from, other));

holds(
  'a find goes from step to step as the table says, also by a choice between two that disagreed',
  400,
  onBusyDays((moves) => {
    for (const { was, is, told } of moves) {
      const [from, to] = [was.set.status, is.set.status] as FindStatus[];
      if (is.kind !== 'observation' && is.kind !== 'concern') continue;
      if (from === undefined || to === undefined || from === to) continue;
      const isChoice = told.mutation.t === RESOLVE;
      expect([from, to, mayStepFind(from, to) || (isChoice && isFork(from, to))]).toContain(true);
      expect(['reviewer', 'team-lead', 'manager']).toContain(told.by.role);
    }
  }),
);

holds(
  'what is planned goes from step to step as the table says, however two that disagreed were settled',
  300,
  onBusyDays((moves) => {
    for (const { was, is } of moves) {
      if (is.kind !== 'follow_up') continue;
      const [from, to] = [was.set.status, is.set.status] as [FollowUpStatus, FollowUpStatus];
      expect([from, to, mayStepFollowUp(from, to)]).toContain(true);
    }
  }),
);

/** What is said of the concern that is under way, and of an answer about it. */
const closingDays = fc.array(
  fc
    .tuple(
      saying('concern.patch'),
      fc.record(
        {
          status: fc.constantFrom('done', 'done', 'not_ours', 'new', 'seen', 'planned', 'doing'),
          report: validOf(fieldsOf.concern.report),
          closedWith: fc.constantFrom(null, ANSWER),
          wantsNoAnswer: fc.boolean(),
        },
        { requiredKeys: ['status'], noNullPrototype: true },
      ),
      fc.constantFrom('concern.patch', 'concern.patch', RESOLVE),
    )
    .map(([step, set, t]) => ({
      ...step,
      t,
      isAimed: false,
      set: t === RESOLVE ? { use: true } : set,
    })),
  { minLength: 1, maxLength: 12 },
);

holds(
  'nothing that a resident told is closed without a report and an answer, unless none was asked for',
  600,
  fc.property(closingDays, (steps) => {
    for (const { was, is, told } of movesOf(tell(steps, begun).told)) {
      if (was.set.status === is.set.status || !isClosing(is, is.set.status)) continue;
      const { report, closedWith, wantsNoAnswer } = is.set;
      expect((report as { as: string } | null)?.as ?? 'none').not.toMatch(/^(none|asked)$/);
      if (wantsNoAnswer === true) continue;
      const answer = lookIn(told.before)('answer', String(closedWith));
      expect(answer).toMatchObject({ isDeleted: false, set: { about: { id: is.id } } });
    }
  }),
);

holds(
  'how a resident sees that it went ends where it stands',
  400,
  onBusyDays((_, rows) => {
    for (const row of rows.values()) {
      if (row.kind !== 'concern' || !row.set.steps) continue;
      const steps = row.set.steps as { to: string }[];
      expect(steps.at(-1)?.to ?? 'new').toBe(row.set.status);
    }
  }),
);

holds(
  'what a child does not want shown never comes back, whoever does what',
  400,
  onBusyDays((moves) => {
    for (const { was, is } of moves)
      if (was.set.isHidden === true)
        expect(is).toMatchObject({ isDeleted: true, set: { isHidden: true } });
  }),
);

holds(
  'from a duplicate one always comes to what it is a duplicate of',
  300,
  onBusyDays((_, rows) => {
    for (const row of rows.values()) {
      const seen = new Set<unknown>();
      for (let id: unknown = row.id; typeof id === 'string'; ) {
        expect(seen).not.toContain(id);
        seen.add(id);
        id = lookIn(rows)(row.kind, id)?.set.duplicateOf;
      }
    }
  }),
);
