import { DatabaseSync } from 'node:sqlite';
import { answerJson, bodyOf, type Handler } from './handler.ts';

type Doc = { id: string };

/** The floor: one POST, one transaction with one insert a document, flushed to the disk. */
export function bareRoutes(folder: string): Handler {
  let db: DatabaseSync | undefined;
  const reset = () => {
    db?.close();
    db = new DatabaseSync(`${folder}/bare-${Date.now()}.sqlite`);
    db.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE doc (id TEXT PRIMARY KEY NOT NULL, body TEXT NOT NULL)',
    );
    return db;
  };
  return async (request, response, next) => {
    if (request.url === '/bare/reset') {
      reset();
      return answerJson(response, 'true');
    }
    if (request.url === '/bare/push') {
      const docs = JSON.parse((await bodyOf(request)).toString()) as Doc[];
      const open = db ?? reset();
      const insert = open.prepare('INSERT OR REPLACE INTO doc (id, body) VALUES (?, ?)');
      open.exec('BEGIN IMMEDIATE');
      for (const doc of docs) insert.run(doc.id, JSON.stringify(doc));
      open.exec('COMMIT');
      return answerJson(response, JSON.stringify({ ok: docs.length }));
    }
    next();
  };
}
