import type { LaneViewModel } from '../../sync/device.ts';
import type { Find } from '../../text/finds.ts';
import { type ChildSaid, isNextDue } from '../../text/for-child/fitting.ts';
import { forChildWords } from '../../text/for-child/words.ts';
import { Icon } from '../../ui/icon.tsx';
import { answersOf, lastPicture } from './answers-of.ts';
import { ChildFaces } from './child-said.tsx';

import './for-child.css';

type ChildLineProps = {
  find: Find;
  /** Without it nothing is said of the answer. */
  view?: LaneViewModel;
  /** Words stand with it, which an adult wrote down. */
  isWritten?: boolean;
  /** Of its pictures, in px. Default 22: that of a line. */
  size?: number;
};

/** In a list: what a child thought, and whether the child still waits for an answer. */
export function ChildLine({ find, view, isWritten, size = 22 }: ChildLineProps) {
  const say = forChildWords.value;
  return (
    <>
      <span class="row-line">
        <ChildFaces said={find.row.set as ChildSaid} size={size} />
        {isWritten && ` (${say.writtenDown})`}
      </span>
      {view?.byId(find.id) && <Waits find={find} view={view} none={say.none} due={say.due} />}
    </>
  );
}

type WaitsProps = { find: Find; view: LaneViewModel; none: string; due: string };

function Waits({ find, view, none, due }: WaitsProps) {
  const last = lastPicture(answersOf(view, find.id));
  if (last && !isNextDue(find.status, last)) return null;
  return (
    <span class="row-line child-waits" data-testid="child-waits">
      <Icon name="flag" size={16} /> {last ? due : none}
    </span>
  );
}
