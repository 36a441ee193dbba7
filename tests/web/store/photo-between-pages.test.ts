import { expect, it } from 'vitest';
import type { Actor } from '../../../schema/actor.ts';
import type { Mutation } from '../../../schema/mutations/mutation.ts';
import { rules } from '../../../schema/mutations/rules.ts';
import { pendingView } from '../../../web/store/pending-view.ts';
import { rowKey } from '../../../web/store/scope-rows.ts';

const FIND = '01a207d9-2100-7479-91a2-07010024409f';
const PHOTO = '01a207dd-b87a-7077-bc4d-9974308ffddf';
const actor: Actor = {
  lane: 'aaaaaaaaaaaaaaaaaaaaaa',
  root: 'aaaaaaaaaaaaaaaaaaaaaa',
  person: null,
  role: 'guest',
  walk: '01a207d9-2100-71a2-93d2-c4f6d63e95f2',
  isRevoked: false,
  isLate: false,
} as Actor;
const made: Mutation = {
  n: 1,
  mid: PHOTO,
  t: 'attachment.create',
  sv: 1,
  e: PHOTO,
  walk: actor.walk,
  at: Date.UTC(2026, 10, 23, 10),
  set: { about: { kind: 'observation', id: FIND }, sha256: 'x', smallSha256: 'y' },
  base: {},
};

it('keeps a photo to be sent when its row changed while it was read page by page, and its page never came', () => {
  const seen = pendingView({
    rows: new Map(),
    mutations: [made],
    results: new Map([[1, { n: 1, s: 'ok', seq: 21 }]]),
    ackN: 1,
    sendingN: 0,
    actor,
    rules,
    // Read up to 23; the row of 21 stands at 25 by now, and who may read no more never comes there.
    seenTo: () => 23,
  });
  expect(seen.get(rowKey('attachment', PHOTO))).toMatchObject({ sync: 'in', isDeleted: false });
});
