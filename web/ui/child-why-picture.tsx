import type { ChildWhy } from '../../schema/vocabulary/kid.ts';
import { ChildDrawing } from './child-drawing.tsx';
import { childWhyShapes } from './child-whys.ts';

type ChildWhyPictureProps = {
  why: ChildWhy;
  /** Side in px at the normal text size. Default 48. */
  size?: number;
  isSticker?: boolean;
  class?: string;
};

/** The sticker that a child put on a place. Decoration; its word stands beside it. */
export const ChildWhyPicture = ({ why, size = 48, ...own }: ChildWhyPictureProps) => (
  <ChildDrawing drawing={childWhyShapes[why]} size={size} {...own} />
);
