import { useState } from 'preact/hooks';
import type { Walk } from '../../schema/entities/things.ts';
import { limits } from '../../schema/limits.ts';
import { paths } from '../routes.ts';
import type { Device, LaneView, SeenRow } from '../sync/device.ts';
import { followWords } from '../text/follow/words.ts';
import { momentWords } from '../text/format.ts';
import { language, words } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';
import { Plate } from '../ui/plate.tsx';
import { walkPaths } from '../walk-paths.ts';
import { joinAsCompanion } from './join-walk.ts';

type JoinCardProps = {
  device: Device;
  office: LaneView;
  walk: (SeenRow & Walk) | undefined;
  /** Following is for a walk that is out; one that is over is talked over. */
  isToTalkOver?: boolean;
};

/** What following or talking over is, and one press that begins it. */
export function JoinCard({ device, office, walk, isToTalkOver = false }: JoinCardProps) {
  const say = followWords.value;
  const { what, go: begin } = isToTalkOver ? say.talkOver : say;
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const isRead = Object.keys(device.cursors(office.id)).length > 0;
  const isOver =
    !isToTalkOver &&
    walk &&
    !walk.set.isPlanned &&
    walk.set.endsAt + limits.joinGraceMs < Date.now();
  const go = async () => {
    if (!walk || isBusy) return;
    setBusy(true);
    try {
      await joinAsCompanion(device, office, walk.set.code);
      setProblem('');
    } catch {
      setProblem(words.value.app.notSaved);
    }
    setBusy(false);
  };
  return (
    <main class="page" id="content">
      <a class="button button-quiet to-start" href={paths.office()}>
        <Icon name="back" />
        {say.toOffice}
      </a>
      {walk ? (
        <>
          <Plate
            as="h1"
            title={walk.set.name}
            subline={momentWords(walk.set.startedAt, language.value)}
          />
          <p>{isOver ? say.ended : what}</p>
          {!isOver && <p class="quiet">{say.seen}</p>}
          {problem && (
            <p class="field-error" role="alert">
              {problem}
            </p>
          )}
          {!isOver && (
            <button
              type="button"
              class="button button-do button-wide"
              data-testid="follow-go"
              disabled={isBusy}
              onClick={() => void go()}
            >
              {begin}
            </button>
          )}
        </>
      ) : (
        <>
          <h1 tabIndex={-1}>{say.title}</h1>
          <p role="status">{isRead ? say.unknown : say.opening}</p>
        </>
      )}
      {(isOver || (!walk && isRead)) && (
        <a class="button" href={walkPaths.walks}>
          {say.toWalks}
        </a>
      )}
    </main>
  );
}
