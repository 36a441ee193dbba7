import type { ChildJudgement } from '../../../schema/vocabulary/kid.ts';
import { childFaceShapes } from '../../ui/child-faces.ts';
import { Picture } from './glyph.tsx';

/** What a child thinks of a place, as a face. Decoration: its word stands beside it. */
export const Face = ({ judgement, size = 96 }: { judgement: ChildJudgement; size?: number }) => (
  <Picture drawing={childFaceShapes[judgement]} size={size} class="kid-face" />
);
