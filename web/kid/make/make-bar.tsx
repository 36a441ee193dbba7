import { type ComponentChildren, toChildArray } from 'preact';
import type { KidPhone } from '../kid-phone.ts';
import { lies } from '../look/lies.ts';

type MakeBarProps = {
  phone: Pick<KidPhone, 'memory'>;
  class?: string;
  /** The main thing last. */
  children: ComponentChildren;
};

/** What to do with what is made. The main thing is under the thumb: on the right, on the left of who uses that, and on top on a screen that lies. */
export function MakeBar({ phone, class: own = '', children }: MakeBarProps) {
  const tiles = toChildArray(children);
  const isMainFirst = phone.memory.value.isLeftHanded || lies.value;
  return <div class={`make-bar ${own}`}>{isMainFirst ? tiles.reverse() : tiles}</div>;
}
