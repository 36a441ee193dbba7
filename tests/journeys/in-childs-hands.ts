import type { BrowserContext, CDPSession, Page } from 'playwright-core';

/** As the hand-over does, which has a journey of its own. */
export async function lock(page: Page): Promise<void> {
  const [lane] = await rowsOf(page, 'capture', 'lane');
  const held = { lane: lane?.id, animal: 'fox', isOwn: false, fromN: 1, at: Date.now() };
  await page.evaluate((text) => localStorage.setItem('loopmee-kid', text), JSON.stringify(held));
}

/** The child's page, with what it begins with and what comes a moment later. */
export async function opened(page: Page): Promise<void> {
  await page.goto(new URL('/kind', page.url()).href);
  for (const one of ['kid-here', 'padlock', 'kid-mission-badge'])
    await page.getByTestId(one).waitFor();
}

/** One finger on what has this name among the tests. */
export const press = (page: Page, testid: string) => page.getByTestId(testid).tap();

/** Three presses: here, the face and why. */
export async function find(page: Page, face: string, why: string): Promise<void> {
  await press(page, 'kid-here');
  await press(page, `face-${face}`);
  await press(page, `why-${why}`);
}

/** What stands in one store of this device, bytes as text. */
const rowsOf = (page: Page, name: string, store: string) =>
  page.evaluate(
    ([name, store]) =>
      new Promise<Record<string, unknown>[]>((done, failed) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const asked = opening.result.transaction(store).objectStore(store).getAll();
          asked.onsuccess = () => {
            opening.result.close();
            const text = (body: unknown) =>
              body instanceof ArrayBuffer ? new TextDecoder().decode(body) : body;
            done(asked.result.map((row) => ({ ...row, body: text(row.body) })));
          };
        };
      }),
    [name, store] as const,
  );

/** What a child chose for this phone is on it. */
export const remembered = async (page: Page, what: 'isSilent' | 'isLeftHanded') => {
  const [memory] = await rowsOf(page, 'kid', 'memory');
  return memory?.[what] === true;
};

/** The finds of children that are safe on this device, by why: with their place, or waiting for it. */
export async function kept(page: Page): Promise<{ placed: string[]; waiting: string[] }> {
  const work = (await rowsOf(page, 'capture', 'mut')).map(({ body }) => JSON.parse(String(body)));
  return {
    placed: work
      .filter(({ t, set }) => t === 'observation.create' && set.via === 'kid')
      .map(({ set }) => set.childWhy),
    waiting: (await rowsOf(page, 'kid', 'waiting')).map(({ why }) => String(why)),
  };
}

/** A device whose own Dutch voice writes down what it says. */
export const listenIn = (held: BrowserContext) =>
  held.addInitScript(() => {
    const said: string[] = [];
    const voice = { lang: 'nl-NL', localService: true };
    Object.assign(globalThis, {
      said,
      SpeechSynthesisUtterance: class {
        text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    });
    Object.defineProperty(globalThis, 'speechSynthesis', {
      value: {
        getVoices: () => [voice],
        cancel() {},
        speak: ({ text }: { text: string }) => said.push(text),
      },
    });
  });
/** What that voice said. */
export const said = (page: Page) => page.evaluate('said') as Promise<string[]>;

/** Fingers on the screen, or the last of them off it. */
export async function touch(
  cdp: CDPSession,
  type: 'touchStart' | 'touchEnd',
  touchPoints: { x: number; y: number }[],
): Promise<void> {
  await cdp.send('Input.dispatchTouchEvent', { type, touchPoints });
}

/** Counts on the page itself how often a find was seen to land. */
export async function countLandings(page: Page): Promise<void> {
  await page.evaluate(() => {
    let landed = 0;
    new MutationObserver(() => {
      const main = document.querySelector<HTMLElement>('.kid-main');
      if (main && main.dataset.screen !== main.dataset.before) {
        if (main.dataset.screen === 'landed' && main.dataset.before === 'why') landed += 1;
        main.dataset.before = main.dataset.screen;
        main.dataset.landed = String(landed);
      }
    }).observe(document.body, {
      subtree: true,
      attributes: true,
      attributeFilter: ['data-screen'],
    });
  });
}

/** A device that has no room left for as long as its page says `isFull`. */
export async function canBeFull(held: BrowserContext): Promise<void> {
  await held.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...given) {
      if ((globalThis as unknown as { isFull?: boolean }).isFull)
        throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, given);
    };
  });
}

/** A device with a voice over the network alone, that counts the notes it plays. */
export async function hasNoVoice(held: BrowserContext): Promise<void> {
  await held.addInitScript(() => {
    Object.assign(globalThis, { tones: 0 });
    const make = AudioContext.prototype.createOscillator;
    AudioContext.prototype.createOscillator = function () {
      (globalThis as unknown as { tones: number }).tones += 1;
      return make.call(this);
    };
    Object.defineProperty(speechSynthesis, 'getVoices', {
      value: () => [{ lang: 'nl-NL', localService: false }],
    });
  });
}
