import type { Subject } from '../entities/fields.ts';
import type { Row } from '../entities/row.ts';

/** Everything that a follow-up is about, the first first. */
export function subjectsOf(set: Row['set']): Subject[] {
  const { about, also } = set as { about?: Subject; also?: Subject[] };
  const all = [...(about ? [about] : []), ...(also ?? [])];
  return all.filter(({ id }, at) => all.findIndex((one) => one.id === id) === at);
}
