// What runs in the pages that are measured, before all else: it looks after each change and at each frame, so that nothing polls.

/** `finds` in the list and on the map, just these or these `orMore`; `known` is how many the desk counts in all. */
export type Asked = { finds: number; orMore?: boolean; known?: number };
export type Watch = {
  /** @returns epoch of the page in ms when list and map showed just these, after the frame that drew them. */
  untilShown(asked: Asked): Promise<number>;
  /** Sets a field as a hand does. @returns ms until the answer stood there. */
  answer(selector: string, value: string, asked: Asked): Promise<number>;
};
export type FrameCount = { start(): void /** ms that each took. */; stop(): number[] };

declare global {
  interface Window {
    watch: Watch;
    frameCount: FrameCount;
    /** When the screen showed what it was opened for. */
    openedAt?: number;
  }
}

export function watchScreen(first: Asked): void {
  const numberIn = (text: string | null | undefined, at = 0) =>
    Number((text?.match(/\d[\d.]*/g)?.[at] ?? 'NaN').replaceAll('.', ''));
  const shown = () => numberIn(document.querySelector('[data-testid="shown"]')?.textContent);
  const counted = () =>
    numberIn([...document.querySelectorAll('.desk-shows .count')].at(-1)?.textContent);
  const listed = () => document.querySelector('[data-testid="review-row"]') !== null;
  const onMap = () => {
    let sum = 0;
    for (const mark of document.querySelectorAll('.leaflet-marker-pane .pin')) {
      const isGroup = mark.classList.contains('cluster');
      const isPair = !isGroup && mark.querySelector('.voice-face') !== null;
      sum += isGroup ? numberIn(mark.getAttribute('aria-label')) : isPair ? 2 : 1;
    }
    return sum;
  };
  const isThere = ({ finds, orMore, known }: Asked) => {
    const now = shown();
    return (
      (now === finds || (orMore === true && now > finds)) &&
      (known === undefined || counted() === known) &&
      listed() === now > 0 &&
      onMap() === now
    );
  };

  const untilShown = (asked: Asked) =>
    new Promise<number>((done, fail) => {
      const look = () => {
        if (!isThere(asked)) return;
        changes.disconnect();
        clearTimeout(patience);
        requestAnimationFrame(() => setTimeout(() => done(performance.now())));
      };
      const changes = new MutationObserver(look);
      const patience = setTimeout(() => {
        changes.disconnect();
        const state = `list ${shown()} of ${counted()}, map ${onMap()}`;
        fail(new Error(`Asked for ${asked.finds} of ${asked.known}, shown is: ${state}`));
      }, 600_000);
      const options = { childList: true, subtree: true, attributes: true, characterData: true };
      changes.observe(document, options);
      look();
    });
  window.watch = {
    untilShown,
    answer(selector, value, asked) {
      const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(selector);
      if (!field) throw new Error(`No ${selector}`);
      const startedAt = performance.now();
      field.value = value;
      field.dispatchEvent(
        new Event(field.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }),
      );
      return untilShown(asked).then((at) => at - startedAt);
    },
  };
  untilShown(first).then((at) => {
    window.openedAt = at;
  });
}

export function countFrames(): void {
  let durations: number[] = [];
  let isCounting = false;
  window.frameCount = {
    start() {
      durations = [];
      isCounting = true;
      let before: number | undefined;
      const frame = (at: number) => {
        if (before !== undefined) durations.push(at - before);
        before = at;
        if (isCounting) requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
    },
    stop() {
      isCounting = false;
      return durations;
    },
  };
}
