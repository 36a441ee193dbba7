import type { LaneViewModel } from '../../sync/device.ts';
import { type Find, findsOf } from '../../text/finds.ts';
import { isOfKid } from '../child-of.ts';

/** Something in somebody's own words. Who it was is said in general only: nobody is looked up through what they told. */
export type Story = {
  find: Find;
  /** '' where a child said it with a face and a sticker alone. */
  words: string;
  by: 'resident' | 'child' | 'colleague';
};

export type Stories = {
  told: Story[];
  /** On how many walks, and in how many talks, this was heard. */
  walks: number;
  talks: number;
  /** Nothing was heard in the last seven days: these are the last there were. */
  isOlder: boolean;
};

const WEEK_MS = 7 * 24 * 3_600_000;
const MOST = 12;

/** What was heard in the last seven days, in own words, newest first; a child's beside an adult's. */
export function storiesOf(view: Pick<LaneViewModel, 'list'>, nowMs: number): Stories {
  const children = new Set(
    view
      .list('participant')
      .filter(({ set }) => set.role === 'child')
      .map(({ by }) => by),
  );
  const notes = new Map<string, string>();
  for (const { set } of view.list('note')) {
    const id = (set.about as { id?: string } | undefined)?.id;
    if (id && !notes.has(id)) notes.set(id, String(set.text));
  }
  const all = findsOf(view).flatMap((find): Story[] => {
    const words = (find.kind === 'concern' ? find.words : (notes.get(find.id) ?? '')).trim();
    if (words === '' && !isOfKid(find.row)) return [];
    const by =
      find.kind === 'concern'
        ? 'resident'
        : isOfKid(find.row) || children.has(find.row.by)
          ? 'child'
          : 'colleague';
    return [{ find, words, by }];
  });
  const ofWeek = all.filter(({ find }) => find.row.at > nowMs - WEEK_MS);
  const heard = ofWeek.length > 0 ? ofWeek : all.slice(0, MOST);
  return {
    told: inTurn(heard).slice(0, MOST),
    walks: new Set(heard.map(({ find }) => find.row.walk)).size,
    talks: heard.filter(({ by }) => by === 'resident').length,
    isOlder: ofWeek.length === 0,
  };
}

/** Residents, children and colleagues by turns, so that no sort of voice comes first by its number alone. */
function inTurn(stories: readonly Story[]): Story[] {
  // Whose words were written down, before who said it without.
  const of = (by: Story['by']) =>
    stories
      .filter((one) => one.by === by)
      .sort((one, other) => Number(other.words !== '') - Number(one.words !== ''));
  const voices = [of('resident'), of('child'), of('colleague')];
  const longest = Math.max(...voices.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => voices.flatMap((one) => one[at] ?? [])).flat();
}
