import type { ChildJudgement } from '../../schema/vocabulary/kid.ts';
import { ChildDrawing } from './child-drawing.tsx';
import { childFaceShapes } from './child-faces.ts';

type ChildFaceProps = {
  judgement: ChildJudgement;
  /** Side in px at the normal text size. Default 48. */
  size?: number;
  isSticker?: boolean;
  class?: string;
};

/** What a child thinks of a place, as a face. Decoration; its word stands beside it. */
export const ChildFace = ({ judgement, size = 48, ...own }: ChildFaceProps) => (
  <ChildDrawing drawing={childFaceShapes[judgement]} size={size} {...own} />
);
