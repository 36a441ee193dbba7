import { colours, type Drawing } from './child-shapes.ts';

const EDGE = '#fffdf5';

type ChildPathsProps = {
  drawing: Drawing;
  /** With the white edge of a sticker, for a ground that is not light. */
  isSticker?: boolean | undefined;
};

/** The paths of a drawing alone, in the line of what they stand in. */
export const ChildPaths = ({ drawing, isSticker }: ChildPathsProps) => (
  <>
    {isSticker && (
      <path d={drawing.map(pathOf).join('')} fill={EDGE} stroke={EDGE} stroke-width="9" />
    )}
    {drawing.map((part) => (
      <path
        key={part}
        d={pathOf(part)}
        fill={colours[part[0] ?? '-']}
        stroke={part[1] === '!' ? 'none' : undefined}
      />
    ))}
  </>
);

const pathOf = (part: string) => part.slice(part[1] === '!' ? 2 : 1);

type ChildDrawingProps = ChildPathsProps & {
  /** Side in px at the normal text size. */
  size: number;
  class?: string;
};

/** A picture for children in thick outline and flat fill. Decoration; its word or sentence stands beside it. */
export const ChildDrawing = ({ size, class: className, ...paths }: ChildDrawingProps) => (
  <svg
    class={className}
    width={`${size / 16}rem`}
    height={`${size / 16}rem`}
    viewBox="-3 -3 54 54"
    overflow="visible"
    stroke={colours.k}
    stroke-width="2.8"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    <ChildPaths {...paths} />
  </svg>
);
