import type { Judgement } from '../../schema/vocabulary/judgements.ts';
import type { SeenRow } from '../sync/device.ts';
import { childFaceWords, childSaid } from '../text/child-find.ts';
import { withKidsWords } from '../text/with-kids/words.ts';
import { language, words } from '../text/words.ts';
import { ChildFace } from './child-face.tsx';
import './voices-line.css';

/** In a list: that a child found it, what it thinks of it, and what an adult thinks. Nothing for what an adult found. */
export function VoicesLine({ row }: { row: Pick<SeenRow, 'set'> }) {
  const { voices: say } = withKidsWords.value;
  const child = childSaid(row);
  if (!child) return null;
  const adult = row.set.judgement as Judgement | null | undefined;
  return (
    <span class="row-line voices-line">
      <ChildFace judgement={child.judgement} size={24} isSticker />
      <span class="row-whole">{say.said(childFaceWords(child.judgement, language.value))}</span>
      {adult && (
        <span class="row-whole">{say.saidToo(words.value.judgement[adult].toLowerCase())}</span>
      )}
    </span>
  );
}
