import type { IndexAnswer, IndexBody, IndexLine } from '../../../schema/review-desk.ts';
import type { IndexKnown, IndexStore } from '../../store/index-idb.ts';
import { entryOfLine } from './entry-of-line.ts';
import type { FindIndex } from './find-index.ts';
import type { ReadAsk } from './finder.ts';

export type ReadIndexDeps = {
  index: Pick<FindIndex, 'learn' | 'forgetAll'>;
  store: () => Promise<IndexStore>;
  /** Null when the server cannot be reached, or does not let this lane in. */
  ask: (body: IndexBody) => Promise<IndexAnswer | null>;
  /** More was read. */
  onNews: () => void;
};

type Page = { lines: IndexLine[]; gone: string[] };

/** With this many in it a page is full, and another begun. */
const FULL_PAGE = 2_000;

/**
 * Reads all finds into the index: first what this device keeps, then what the server has more. Asked again while it reads, it goes
 * once more after that.
 */
export function indexReader({ index, store, ask, onNews }: ReadIndexDeps) {
  let known: IndexKnown | null = null;
  /** As the device keeps it: less far, when what came since was nothing. */
  let stored: IndexKnown | null = null;
  /** What came since the last full page, by id, null for what is gone: kept as one page that is written over and over. */
  let tail = new Map<string, IndexLine | null>();
  let running: Promise<void> | null = null;
  let again: ReadAsk | null = null;
  /** Whose open finds were read ahead. */
  let openOf: string | null = null;

  const learn = ({ lines, gone }: Page) => {
    index.learn(lines.map(entryOfLine), gone);
    if (lines.length + gone.length > 0) onNews();
  };
  /** A full disk costs a slower opening the next time, and nothing more. */
  const keep = (work: (opened: IndexStore) => Promise<void>) =>
    store()
      .then(work)
      .catch(() => undefined);

  async function readKept(lane: string): Promise<IndexKnown> {
    index.forgetAll();
    tail = new Map();
    stored = await store()
      .then((opened) => learnKept(lane, opened))
      .catch(() => null);
    if (!stored) index.forgetAll();
    return stored ?? { lane, epoch: 0, head: 0, pages: 0 };
  }

  /** @returns null when there is nothing, or another tab began anew meanwhile. */
  async function learnKept(lane: string, opened: IndexStore): Promise<IndexKnown | null> {
    const kept = await opened.read(lane);
    for (let i = 0; kept && i < kept.pages; i += 1) {
      const text = await opened.page(lane, i);
      if (text === undefined) return null;
      learn(JSON.parse(text) as Page);
      // A question of the screen goes before the next page.
      await new Promise<void>((done) => setTimeout(done, 0));
    }
    const now = kept && (await opened.read(lane));
    return now?.epoch === kept?.epoch && (now?.head ?? 0) >= (kept?.head ?? 0) ? kept : null;
  }

  /** @returns the first page, or null when the server was not heard to the end, or began anew meanwhile. */
  async function pages(
    body: Omit<IndexBody, 'after'>,
    onPage: (page: IndexAnswer) => boolean,
  ): Promise<IndexAnswer | null> {
    let first: IndexAnswer | null = null;
    for (let after: number | null = 0; after !== null; ) {
      const page: IndexAnswer | null = await ask({
        ...body,
        // Of the first page on, or the server would begin anew with each.
        epoch: first?.epoch ?? body.epoch,
        after,
      });
      if (!page || (first && page.epoch !== first.epoch) || !onPage(page)) return null;
      first ??= page;
      after = page.next;
    }
    return first;
  }

  async function begin(lane: string): Promise<void> {
    const texts: string[] = [];
    const first = await pages({ lane, epoch: known?.epoch ?? 0, from: 0 }, (page) => {
      if (texts.length === 0) index.forgetAll();
      learn(page);
      texts.push(textOf(page));
      return true;
    });
    if (!first) return;
    const now = { lane, epoch: first.epoch, head: first.head, pages: texts.length };
    known = now;
    stored = now;
    tail = new Map();
    await keep((opened) => opened.begin(now, texts));
  }

  /** @returns false when the server is in another epoch. */
  async function goOn(before: IndexKnown): Promise<boolean> {
    const { lane, epoch } = before;
    const isTailKept = tail.size > 0;
    let isSame = true;
    const first = await pages({ lane, epoch, from: before.head }, (page) => {
      isSame = page.epoch === epoch;
      if (!isSame) return false;
      learn(page);
      for (const line of page.lines) tail.set(line[0], line);
      for (const id of page.gone) tail.set(id, null);
      return true;
    });
    if (!first || first.head === before.head) return isSame;
    const isMore = tail.size > 0 && !isTailKept;
    const now = { ...before, head: first.head, pages: before.pages + Number(isMore) };
    const lines = [...tail.values()].filter((line) => line !== null);
    const gone = [...tail].flatMap(([id, line]) => (line ? [] : [id]));
    known = now;
    const kept = stored;
    if (tail.size > 0 && kept) {
      stored = now;
      await keep((opened) => opened.write(kept, now, textOf({ lines, gone })));
    }
    if (tail.size >= FULL_PAGE) tail = new Map();
    return true;
  }

  /** On a device that knows nothing: what there is to work with, before all that was. */
  async function readOpen(lane: string): Promise<void> {
    openOf = lane;
    const page = await ask({ lane, epoch: 0, from: 0, after: 0, open: true });
    if (page) learn(page);
  }

  async function read({ lane, mayAsk }: ReadAsk): Promise<void> {
    if (known?.lane !== lane) known = await readKept(lane);
    if (mayAsk === 'nothing') return;
    if (mayAsk === 'open') {
      if (known.pages === 0 && openOf !== lane) await readOpen(lane);
      return;
    }
    if (known.pages === 0 || !(await goOn(known))) await begin(lane);
  }

  return function readIndex(what: ReadAsk): Promise<void> {
    if (running) {
      again = what;
      return running;
    }
    running = read(what)
      .catch(() => undefined)
      .finally(() => {
        running = null;
        const next = again;
        again = null;
        if (next) void readIndex(next);
      });
    return running;
  };
}

const textOf = ({ lines, gone }: Page): string => JSON.stringify({ lines, gone });
