import { signal } from '@preact/signals';
import { ChildPaths } from '../../ui/child-drawing.tsx';
import type { Drawing } from '../../ui/child-shapes.ts';
import { childWhyShapes } from '../../ui/child-whys.ts';
import type { moreStickers } from './more-stickers.ts';
import { type SignName, signs } from './signs.ts';

export type StickerName = keyof typeof childWhyShapes | keyof typeof moreStickers;
export type GlyphName = SignName | StickerName;

type Drawings = Readonly<Record<string, Drawing>>;
const more = signal<Drawings | null>(null);

async function fetchMore(): Promise<void> {
  const { moreStickers } = await import('./more-stickers.ts');
  more.value = moreStickers;
}

/** Fetches the stickers that the first screens do not need, so that showing them later needs no network. */
export const fetchStickers = (): Promise<void> => fetchMore().catch(() => undefined);

/** @returns null as long as its shapes are still to come. */
function drawingOf(name: GlyphName): Drawing | null {
  const drawing =
    (signs as Drawings)[name] ?? (childWhyShapes as Drawings)[name] ?? more.value?.[name];
  if (!drawing) void fetchStickers();
  return drawing ?? null;
}

/**
 * A picture of the shell: the sign of a control in the ink of what it stands on, or a sticker with a white edge. Decoration:
 * its word stands beside it or names the control. `size` in px at the normal text size.
 */
export function Glyph({
  name,
  size = 48,
  class: own = '',
}: {
  name: GlyphName;
  size?: number;
  class?: string;
}) {
  const drawing = drawingOf(name) ?? [];
  return <Picture drawing={drawing} size={size} class={own} isSign={name in signs} />;
}

/** What glyphs, faces and animals have in common: a drawing in a box of 48 with room for its edge. */
export function Picture({
  drawing,
  size,
  class: own = '',
  isSign,
}: {
  drawing: Drawing;
  size: number;
  class?: string;
  /** In the ink of what it stands on, and not a sticker. */
  isSign?: boolean;
}) {
  return (
    <svg
      class={`kid-picture ${isSign ? 'kid-sign' : 'kid-sticker'} ${own}`}
      width={`${size / 16}rem`}
      height={`${size / 16}rem`}
      viewBox="-3 -3 54 54"
      aria-hidden="true"
    >
      <ChildPaths drawing={drawing} isSticker={!isSign} />
    </svg>
  );
}

/** A sticker as a part of a larger picture. */
export const StickerPart = ({ name }: { name: GlyphName }) => (
  <g class="kid-picture kid-sticker">
    <ChildPaths drawing={drawingOf(name) ?? []} isSticker />
  </g>
);
