import { and, asc, eq, gt, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { erased } from '../../schema/db/directory/tables.ts';

/** Ids in one statement: 200 KB. */
const AT_ONCE = 5_000;

/** Idempotent: an alarm may run it twice. */
export async function rememberErased(
  directory: D1Database,
  organisation: string,
  ids: readonly string[],
  nowMs: number,
): Promise<void> {
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const json = JSON.stringify(ids.slice(at, at + AT_ONCE));
    // One parameter for all of them: D1 takes a hundred.
    await drizzle(directory).run(
      sql`INSERT INTO erased (organisation, id, at) SELECT ${organisation}, value, ${nowMs} FROM json_each(${json})
          WHERE true ON CONFLICT DO NOTHING`,
    );
  }
}

/** All that an organisation ever erased, page by page. */
export async function* erasedPages(
  directory: D1Database,
  organisation: string,
): AsyncGenerator<string[]> {
  const db = drizzle(directory);
  for (let after = ''; ; ) {
    const found = await db
      .select({ id: erased.id })
      .from(erased)
      .where(and(eq(erased.organisation, organisation), gt(erased.id, after)))
      .orderBy(asc(erased.id))
      .limit(AT_ONCE)
      .all();
    if (found.length === 0) return;
    yield found.map(({ id }) => id);
    after = found.at(-1)?.id ?? '';
  }
}
