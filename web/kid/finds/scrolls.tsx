import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { kidFindsWords } from '../../text/kid-finds/words.ts';
import { Glyph } from '../look/glyph.tsx';
import { Press } from '../look/press.tsx';
import './scrolls.css';

type ScrollsProps = { over: RefObject<HTMLDivElement | null>; children: ComponentChildren };

/** Less than this, in px, is no more to see. */
const SLACK = 6;

/** More than fits: arrows go through it, since a child presses and does not swipe. They are there only where there is more. */
export function Scrolls({ over, children }: ScrollsProps) {
  const say = kidFindsWords.value.scrolls;
  const [more, setMore] = useState({ before: false, after: false, isWide: false });
  useEffect(() => {
    const box = over.current;
    if (!box) return;
    const look = () => {
      // Held to the room there would be without the arrows.
      const room = box.parentElement?.clientWidth ?? 0;
      const isWide = box.scrollWidth > Math.max(room, box.clientWidth) + SLACK;
      const at = isWide ? box.scrollLeft : box.scrollTop;
      const left = isWide
        ? box.scrollWidth - box.clientWidth - at
        : box.scrollHeight - box.clientHeight - at;
      const now = { before: at > SLACK, after: left > SLACK, isWide };
      setMore((was) =>
        was.before === now.before && was.after === now.after && was.isWide === isWide ? was : now,
      );
    };
    look();
    const seen = new ResizeObserver(look);
    seen.observe(box);
    if (box.firstElementChild) seen.observe(box.firstElementChild);
    box.addEventListener('scroll', look, { passive: true });
    return () => {
      seen.disconnect();
      box.removeEventListener('scroll', look);
    };
  }, [over]);
  const step = (way: 1 | -1) => {
    const box = over.current;
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    box?.scrollBy({
      [more.isWide ? 'left' : 'top']:
        way * (more.isWide ? box.clientWidth : box.clientHeight) * 0.7,
      behavior: isStill ? 'instant' : 'smooth',
    });
  };
  const [back, on] = more.isWide ? [say.left, say.right] : [say.up, say.down];
  return (
    <div class={`kid-scrolls ${more.isWide ? 'kid-scrolls--wide' : ''}`}>
      <div class="kid-scroll" ref={over}>
        {children}
      </div>
      {(more.before || more.after) && (
        <div class="kid-scroll-arrows">
          {more.before && (
            <Press say={back} isSmall class="kid-arrow-back" onPress={() => step(-1)}>
              <Glyph name="back" size={44} />
            </Press>
          )}
          {more.after && (
            <Press say={on} isSmall class="kid-arrow-on" onPress={() => step(1)}>
              <Glyph name="back" size={44} />
            </Press>
          )}
        </div>
      )}
    </div>
  );
}
