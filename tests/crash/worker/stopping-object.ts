import { LocalOrganisationObject } from '../../../api/demo/local-object.ts';
import type { Env } from '../../../api/env.ts';
import { migrations } from '../../../schema/db/organisation/migrations.ts';
import { TOMORROW } from '../points.ts';
import { bindingsOfObject, watchedState } from './seams.ts';
import { type Control, reach } from './stopping.ts';

/** The real object, on seams at which it can be ended. */
export class StoppingOrganisationObject extends LocalOrganisationObject {
  constructor(ctx: DurableObjectState, env: Env & Control) {
    if (env.CRASH_CONTROL) addTomorrow();
    const isErasing = (photo: string) =>
      [
        ...ctx.storage.sql.exec(
          `SELECT id FROM job WHERE kind = 'erased' AND instr(payload, ?) > 0`,
          photo,
        ),
      ].length > 0;
    super(watchedState(ctx), bindingsOfObject(env, isErasing));
  }

  override push(...given: Parameters<LocalOrganisationObject['push']>) {
    reach('before-transaction');
    return super.push(...given);
  }
}

function addTomorrow(): void {
  const all = migrations as { id: string; statements: readonly string[] }[];
  if (all.some(({ id }) => id === TOMORROW)) return;
  const statements = [
    `CREATE TABLE tomorrow (mid TEXT PRIMARY KEY NOT NULL)`,
    `INSERT INTO tomorrow (mid) SELECT mid FROM journal WHERE status <> 'repeat'`,
    `ALTER TABLE journal ADD COLUMN tomorrow TEXT`,
    `UPDATE journal SET tomorrow = mid`,
  ];
  all.push({ id: TOMORROW, statements });
}
