import type { Actor } from '../../schema/actor.ts';
import { seeded } from '../../schema/demo/seeded.ts';
import type { Row } from '../../schema/entities/row.ts';
import { base64url, newMid } from '../../schema/ids.ts';
import type { Draft, Mutation } from '../../schema/mutations/mutation.ts';
import { demoOffers, demoTeams, promiseTeams } from './demo-offers.ts';
import { demoTexts } from './demo-texts.ts';

const lane = base64url(new TextEncoder().encode('demo-house-bram.'));
/** At his desk, once. */
export const houseManager: Actor = {
  lane,
  root: lane,
  person: 'bram',
  role: 'manager',
  walk: null,
  isRevoked: false,
  isLate: false,
};

const says = {
  phone: '030 123 45 67',
  mail: 'buurt@rozenbuurt-wonen.example',
  welcome: 'Fijn dat je meeloopt! Kijk rond, vraag gerust, en zet op de kaart wat je opvalt.',
  aboutData:
    'Wat een bewoner vertelt, lezen alleen de mensen die ermee aan de slag gaan. We schrijven geen namen op, en we vragen de bewoner of we iets mogen doorgeven.',
  promiseTeams,
  promiseDays: { draught: 7, mould: 7, damp: 7, cold: 7, bill: 14, broken: 14, unsafe: 2 },
};

/** What the demo's organisation says of itself. `row` is as it was founded. */
export function demoHouse(row: Pick<Row, 'from'>, nowMs: number): Mutation[] {
  const next = seeded(12);
  const random = (bytes: Uint8Array<ArrayBuffer>) => bytes.map(() => Math.floor(next() * 256));
  const base = Object.fromEntries(Object.keys(says).map((name) => [name, row.from[name] ?? null]));
  const drafts: Draft[] = [
    { t: 'organisation.patch', e: 'organisation', set: says, base },
    ...demoTexts.map((set) => ({ t: 'standard_text.create', set })),
    ...Object.values(demoTeams).map(({ id, ...set }) => ({ t: 'team.create', mid: id, set })),
    ...demoOffers(nowMs).map(({ id, set }) => ({ t: 'offer.create', mid: id, set })),
  ];
  return drafts.map((draft, index) => {
    // A fixed time, so that these are the same in every demo.
    const mid = draft.mid ?? newMid(Date.UTC(2026, 0, 4) + index, random);
    return { n: index + 1, mid, sv: 1, at: nowMs, walk: null, base: {}, e: mid, ...draft };
  });
}
