import type { ChildPicture as ChildPictureId } from '../../schema/vocabulary/kid.ts';
import { childAnswerShapes } from './child-answers.ts';
import { ChildDrawing } from './child-drawing.tsx';

type ChildPictureProps = {
  picture: ChildPictureId;
  /** Side in px at the normal text size. Default 72. */
  size?: number;
  isSticker?: boolean;
  class?: string;
};

/** What the office answers a child with, as a picture. Decoration; its sentence stands beside it. */
export const ChildPicture = ({ picture, size = 72, ...own }: ChildPictureProps) => (
  <ChildDrawing drawing={childAnswerShapes[picture]} size={size} {...own} />
);
