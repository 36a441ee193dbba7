import { type ComponentChildren, toChildArray } from 'preact';
import type { KidPhone } from '../kid-phone.ts';

type PartFootProps = { phone: Pick<KidPhone, 'memory'>; children: ComponentChildren };

/** What to do next, the main thing last: under the right thumb, or under the left of who uses that. */
export function PartFoot({ phone, children }: PartFootProps) {
  const tiles = toChildArray(children);
  return (
    <div class="kid-part-foot">{phone.memory.value.isLeftHanded ? tiles.reverse() : tiles}</div>
  );
}
