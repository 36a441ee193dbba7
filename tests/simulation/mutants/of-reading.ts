import type { Core } from '../../../api/organisation/core.ts';
import { type Storage, select } from '../../../api/organisation/storage.ts';
import type { Actor } from '../../../schema/actor.ts';
import type { Row } from '../../../schema/entities/row.ts';
import type { PullBody } from '../../../schema/protocol.ts';
import type { Pulled } from '../../../web/sync/api.ts';
import type { Mutant } from '../mutant.ts';

/** A core whose answers to a pull are changed. */
const answering = (
  core: Core,
  change: (answer: Pulled, actor: Actor, body: PullBody) => Pulled,
): Core => ({
  ...core,
  pullText(actor, body) {
    const answer = JSON.parse(core.pullText(actor, body)) as Pulled;
    return JSON.stringify(change(answer, actor, body));
  },
});

const eachScope = (answer: Pulled, change: (rows: Row[], scope: string) => Row[]): Pulled => ({
  ...answer,
  scopes: answer.scopes.map((one) => ({ ...one, rows: change(one.rows, one.s) })),
});

const rowsIn = (storage: Storage, kind: string, walk: string): Row[] =>
  select<{ row: string }>(storage, `SELECT row FROM ${kind} WHERE walk = ?`, walk).map(
    ({ row }) => JSON.parse(row) as Row,
  );

const walkOf = (scope: string): string => scope.slice(scope.indexOf(':') + 1);

/** Mistakes in what is handed out, and to whom. */
export const ofReading: readonly Mutant[] = [
  {
    name: 'tombstone-dropped',
    says: 'what was removed goes on standing on every other phone',
    core: (core) =>
      answering(core, (answer) =>
        eachScope(answer, (rows) => rows.filter(({ isDeleted }) => !isDeleted)),
      ),
  },
  {
    name: 'page-half',
    says: 'of a page the last row is left out',
    core: (core) =>
      answering(core, (answer) =>
        eachScope(answer, (rows) => (rows.length > 3 ? rows.slice(0, -1) : rows)),
      ),
  },
  {
    name: 'child-reads-walk',
    says: 'a child reads what others found',
    core: (core, storage) =>
      answering(core, (answer) =>
        eachScope(answer, (rows, scope) =>
          scope.startsWith('kid:')
            ? [...rows, ...rowsIn(storage, 'observation', walkOf(scope))]
            : rows,
        ),
      ),
  },
  {
    name: 'door-in-walk',
    says: 'everybody on the walk reads what a resident told',
    core: (core, storage) =>
      answering(core, (answer) =>
        eachScope(answer, (rows, scope) =>
          scope.startsWith('walk:')
            ? [...rows, ...rowsIn(storage, 'concern', walkOf(scope))]
            : rows,
        ),
      ),
  },
  {
    name: 'revoked-reads',
    says: 'who was sent away reads on, and writes on',
    directory: 'revoked-reads',
  },
  {
    name: 'other-organisation',
    says: 'one organisation reads what another holds',
    directory: 'any-organisation',
  },
];
