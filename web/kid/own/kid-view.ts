import type { Row } from '../../../schema/entities/row.ts';
import type { LaneId } from '../../../schema/ids.ts';
import type { KidAnswer, KidBox } from '../../store/kid-box.ts';
import type { ViewStore } from '../../store/view-store.ts';

/**
 * All that a child's own device keeps of what the server says: answers for children, and how far it has read. They are put with
 * `keeper`, the lane of the lock, also when that lane was forked since.
 */
export function kidView(box: KidBox, keeper: LaneId): ViewStore {
  const cursors = async (lane: LaneId) =>
    (await box.cursor(lane)) ?? { lane, epoch: 0, cursors: {} };

  async function keep(row: Row): Promise<void> {
    if (row.kind !== 'answer') return;
    const { about, childPicture, text } = row.set;
    const find = (about as { id?: string } | undefined)?.id;
    if (row.isDeleted || !childPicture || !find) return box.dropAnswer(row.id);
    const known = (await box.answers(keeper)).find(({ id }) => id === row.id);
    const answer = { picture: childPicture as KidAnswer['picture'], text: String(text ?? '') };
    const isSame = known?.picture === answer.picture && known.text === answer.text;
    const isSeen = isSame && known.isSeen;
    await box.putAnswer({ ...answer, id: row.id, lane: keeper, find, isSeen });
  }

  return {
    cursors,
    read: async (lane) => ({ ...(await cursors(lane)), scopes: new Map() }),
    async apply(lane, epoch, pages) {
      const known = await cursors(lane);
      if (epoch < known.epoch) return;
      const reached = epoch === known.epoch ? { ...known.cursors } : {};
      for (const { s, from, to, rows, gone } of pages) {
        if ((reached[s] ?? 0) !== from) continue;
        for (const row of rows) await keep(row);
        for (const { id } of gone) await box.dropAnswer(id);
        reached[s] = to;
      }
      await box.putCursor({ lane, epoch, cursors: reached });
    },
    // The answers stay until the server says otherwise: they come again, and the child has seen them.
    forget: (lane) => box.putCursor({ lane, epoch: 0, cursors: {} }),
  };
}
