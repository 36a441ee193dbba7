import { nameInPath } from '../routes.ts';
import type { LaneView } from '../sync/device.ts';
import { debriefWords } from '../text/debrief/words.ts';
import { Icon } from '../ui/icon.tsx';
import { walkPaths } from '../walk-paths.ts';
import type { Awaited } from './awaited.ts';

type GateProps = {
  lane: LaneView;
  awaited: Awaited;
  /** The walk is here: who begins before that would begin somewhere in the middle. */
  isRead: boolean;
  isBegun: boolean;
  onBegin: () => void;
};

/** Before the first find: what it is, and whether something may still be missing. It goes on without. */
export function Gate({ lane, awaited, isRead, isBegun, onBegin }: GateProps) {
  const { gate: say } = debriefWords.value;
  return (
    <div class="debrief-gate">
      <h1 tabIndex={-1}>{say.title}</h1>
      <p class="debrief-lead">{say.intro}</p>
      <section class="card stack" aria-labelledby="debrief-all-in" data-testid="debrief-awaited">
        <h2 id="debrief-all-in">{say.isAllIn}</h2>
        {awaitedLines(awaited).map((line) => (
          <p key={line}>{line}</p>
        ))}
        <a class="button" href={walkPaths.handIn(nameInPath(lane))}>
          <Icon name="upload" />
          {say.toHandIn}
        </a>
      </section>
      {isRead || awaited.isOffline ? (
        <button
          type="button"
          class="button button-do debrief-big"
          data-testid="debrief-begin"
          onClick={onBegin}
        >
          {isBegun ? say.goOn : say.begin}
        </button>
      ) : (
        <p role="status">{say.reading}</p>
      )}
    </div>
  );
}

function awaitedLines({ isOffline, isOwn, isUnknown, who, hasMore }: Awaited): string[] {
  const { gate: say } = debriefWords.value;
  const lines = [
    ...(isOffline ? [say.offline] : []),
    ...(isOwn ? [say.notHere] : []),
    ...(who.length > 0 ? [say.missing(who.join(', '))] : []),
    ...(hasMore ? [say.missingSome] : []),
    ...(isUnknown ? [say.unknown] : []),
  ];
  return lines.length > 0 ? lines : [say.allIn];
}
