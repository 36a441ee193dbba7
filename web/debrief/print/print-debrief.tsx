import { render, type VNode } from 'preact';
import type { LaneView, LaneViewModel, SeenRow } from '../../sync/device.ts';
import { debriefWords } from '../../text/debrief/words.ts';
import { momentDay } from '../../text/format.ts';
import { language, words } from '../../text/words.ts';
import type { Awaited } from '../awaited.ts';
import type { Item } from '../debrief-items.ts';
import type { DebriefSlots, PaperPicture } from '../debrief-slots.ts';
import { teamName } from '../item-words.ts';
import { promisesOf } from '../promises-of.ts';
import { ActionPaper } from './action-paper.tsx';
import { GroupPaper } from './group-paper.tsx';
import { keptOf, type PaperPromise, paperPromises } from './paper-rows.ts';
import { PosterPaper } from './poster-paper.tsx';
import './papers.css';

export type PaperKind = 'actions' | 'poster' | 'group';

type PrintOf = {
  lane: LaneView;
  view: LaneViewModel;
  walk: SeenRow | undefined;
  items: readonly Item[];
  awaited: Awaited;
  slots: DebriefSlots;
};

export type PaperOf = {
  view: LaneViewModel;
  items: readonly Item[];
  name: string;
  day: string;
  promises: readonly PaperPromise[];
  pictures: ReadonlyMap<string, PaperPicture>;
  /** Where the neighbourhood reads on; '' before the server told whose walk it is. */
  address: string;
  house: string;
  /** What may be missing, in words; '' when nothing is known to be. */
  missing: string;
};

/** Puts a page beside the app and asks the browser to print that alone, once its pictures are there. */
export async function printDebrief(
  kind: PaperKind,
  { lane, view, walk, items, awaited, slots }: PrintOf,
): Promise<void> {
  const say = debriefWords.value.paper;
  const pictures = await slots.forPaper(
    view,
    keptOf(items).map(({ id }) => id),
  );
  const { slug = '', name: house = '' } = lane.organisation ?? {};
  const paper: PaperOf = {
    view,
    items,
    name: String(walk?.set.name ?? words.value.start.unknownWalk),
    day: momentDay(Number(walk?.set.startedAt ?? lane.openedAt), language.value),
    promises: paperPromises(promisesOf(view, walk).places, (id) => teamName(view, id)),
    pictures,
    address: slug && `${location.origin}/buurt/${slug}`,
    house,
    missing:
      awaited.who.length > 0
        ? say.mayMiss(awaited.who.join(', '))
        : awaited.isUnknown || awaited.hasMore
          ? say.mayMissSome
          : '',
  };
  await printPaper(kind, papers[kind](paper));
  for (const { src } of pictures.values()) if (src.startsWith('blob:')) URL.revokeObjectURL(src);
}

const papers: Record<PaperKind, (paper: PaperOf) => VNode> = {
  actions: (paper) => <ActionPaper {...paper} />,
  poster: (paper) => <PosterPaper {...paper} />,
  group: (paper) => <GroupPaper {...paper} />,
};

/** Longer than this nobody waits for a picture. */
const PATIENCE_MS = 4_000;

async function printPaper(kind: PaperKind, sheet: VNode): Promise<void> {
  const host = document.createElement('div');
  host.className = `debrief-print debrief-print-${kind}`;
  host.dataset.testid = `paper-${kind}`;
  render(sheet, host);
  for (const old of document.querySelectorAll('.debrief-print')) old.remove();
  document.body.append(host);
  // Without a picture the paper still says what is so.
  const images = [...host.querySelectorAll('img')].map((image) =>
    image.decode().catch(() => image.remove()),
  );
  await Promise.race([Promise.all(images), new Promise((done) => setTimeout(done, PATIENCE_MS))]);
  await new Promise<void>((done) => {
    addEventListener(
      'afterprint',
      () => {
        host.remove();
        done();
      },
      { once: true },
    );
    print();
  });
}
