import { DEMO_SLUG } from '../../../api/demo/demo-people.ts';
import type { Row } from '../../../schema/entities/row.ts';
import { PROTOCOL_VERSION, type PullAnswer } from '../../../schema/protocol.ts';
import { scopeOf } from '../../../schema/scopes.ts';
import { Visitor } from '../../fixtures/visitor.ts';

/** What the server itself says it has, read by who may read all of it, on a road without faults. */
export type OfficeRows = {
  /** Every row, each time it is told of. */
  all(): Promise<Row[]>;
  /** Those that came after others were read; who came along is no find. */
  since(before: readonly Row[]): Promise<Row[]>;
};

export async function openOfficeRows(url: string): Promise<OfficeRows> {
  const office = new Visitor(url);
  await office.signIn('lotte');
  await office.open({ by: 'organisation', slug: DEMO_SLUG });
  const rows: OfficeRows = {
    async all() {
      const read: Row[] = [];
      const cursors = new Map<string, number>([
        [scopeOf.office, 0],
        [scopeOf.concerns, 0],
      ]);
      let epoch = 0;
      for (;;) {
        const answer = await office.ask('POST', '/v1/sync/pull', {
          v: PROTOCOL_VERSION,
          lane: office.lane,
          epoch,
          scopes: [...cursors].map(([s, c]) => ({ s, c })),
        });
        if (!answer.ok) throw new Error(`The office reads nothing: ${answer.status}`);
        const { scopes, ...rest } = (await answer.json()) as PullAnswer;
        epoch = rest.epoch;
        for (const { s, to, rows: page } of scopes) {
          cursors.set(s, to);
          read.push(...(page as Row[]));
        }
        if (!scopes.some(({ more }) => more)) return read;
      }
    },
    async since(before) {
      const known = new Set(before.map(({ id }) => id));
      const others = ['member', 'participant'];
      return (await rows.all()).filter(({ id, kind }) => !known.has(id) && !others.includes(kind));
    },
  };
  return rows;
}
