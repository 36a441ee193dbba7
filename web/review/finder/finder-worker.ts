import type { IndexAnswer, IndexBody } from '../../../schema/review-desk.ts';
import { type IndexStore, idbIndex, openIndexDatabase } from '../../store/index-idb.ts';
import { answerAsk } from './answer-asks.ts';
import { FindIndex } from './find-index.ts';
import type { FromFinder, ToFinder } from './finder-channel.ts';
import { indexReader } from './read-index.ts';

/** A page of five thousand lines, on a slow link. */
const TIMEOUT_MS = 60_000;

const index = new FindIndex();
const tell = (message: FromFinder) => postMessage(message);

let opened: Promise<IndexStore> | null = null;
function store(): Promise<IndexStore> {
  opened ??= openIndexDatabase().then(idbIndex);
  // The next who asks tries again.
  opened.catch(() => {
    opened = null;
  });
  return opened;
}

async function ask(body: IndexBody): Promise<IndexAnswer | null> {
  try {
    const response = await fetch('/v1/review/index', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-loopmee': '1' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return response.ok ? ((await response.json()) as IndexAnswer) : null;
  } catch {
    return null;
  }
}

/** The screen asks anew at each: not for every page. */
const NEWS_MS = 1_000;
let news: ReturnType<typeof setTimeout> | null = null;
function onNews() {
  news ??= setTimeout(() => {
    news = null;
    tell({ is: 'news' });
  }, NEWS_MS);
}
function tellNow() {
  if (news !== null) {
    clearTimeout(news);
    news = null;
    tell({ is: 'news' });
  }
  tell({ is: 'read' });
}

const readIndex = indexReader({ index, store, ask, onNews });

/** So long nothing was asked: the first picture is there. */
const QUIET_MS = 500;
const AT_LAST_MS = 4_000;
let askedAt = 0;
/** What the screen shows first is on this device already: reading the rest does not go before it. */
async function firstPicture(): Promise<void> {
  askedAt = performance.now();
  const until = askedAt + AT_LAST_MS;
  for (let now = askedAt; now < until && now - askedAt < QUIET_MS; now = performance.now())
    await new Promise((done) => setTimeout(done, QUIET_MS / 4));
}
let shown: Promise<void> | null = null;

addEventListener('message', ({ data }: MessageEvent<ToFinder>) => {
  if (data.is === 'read') {
    if (data.mayAsk === 'open') {
      void readIndex(data).then(() => tell({ is: 'news' }));
      return;
    }
    shown ??= firstPicture();
    void shown.then(() => readIndex(data)).then(tellNow);
    return;
  }
  askedAt = performance.now();
  const answer = answerAsk(index, data);
  if (answer) tell(answer);
});
