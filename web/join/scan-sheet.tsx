import { useRef, useState } from 'preact/hooks';
import { inviteWords } from '../text/invite/words.ts';
import { words } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';
import { InviteIcon } from '../ui/invite-icon.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { vibrate } from '../ui/vibrate.ts';
import type { CameraProblem } from './camera.ts';
import { type Invitation, readScanned } from './read-invitation.ts';
import { readPicture } from './read-picture.ts';
import { type ScannerState, useScanner } from './use-scanner.ts';
import './scan.css';

const CORNERS = 'M3 22V8q0-5 5-5H22M78 3H92q5 0 5 5V22M97 78V92q0 5-5 5H78M22 97H8q-5 0-5-5V78';

type Said = 'notOurs' | 'nothing' | 'missing' | 'looking';
type ScanSheetProps = {
  onFound: (invitation: Invitation) => void;
  onType: () => void;
  onClose: () => void;
};

/** Reads the QR of a walk with the camera, or from a picture. Whoever has neither types the code. */
export function ScanSheet({ onFound, onType, onClose }: ScanSheetProps) {
  const { scan } = inviteWords.value;
  const { app } = words.value;
  const gallery = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<Said | null>(null);

  const judge = (texts: string[]): boolean => {
    const found = texts.map((text) => readScanned(text, location.origin)).find(Boolean);
    if (!found) {
      if (texts.length > 0) setSaid('notOurs');
      return texts.length > 0;
    }
    vibrate();
    onFound(found);
    return true;
  };
  const { video, state, again } = useScanner(judge);
  const choose = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    // The same picture can then be chosen again.
    input.value = '';
    if (!file) return;
    setSaid('looking');
    const texts = await readPicture(file).catch(() => null);
    if (!texts) setSaid('missing');
    else if (!judge(texts)) setSaid('nothing');
  };

  return (
    <Sheet isModal title={scan.title} closeLabel={app.close} onClose={onClose}>
      <div class="stack" data-testid="scanner" data-state={state}>
        <div class="scan-view" hidden={isProblem(state)}>
          <video ref={video} playsInline muted aria-label={scan.view} />
          <svg viewBox="0 0 100 100" aria-hidden="true">
            <path d={CORNERS} />
            <path d={CORNERS} />
          </svg>
        </div>
        {isProblem(state) ? (
          <div class="stack">
            <p role="status" data-testid="camera-problem">
              {state === 'missing' ? app.partMissing : scan[state]}
            </p>
            {state !== 'none' && (
              <button type="button" class="button button-wide" onClick={again}>
                <Icon name="camera" />
                {scan.again}
              </button>
            )}
          </div>
        ) : (
          <p>{state === 'starting' ? scan.starting : scan.how}</p>
        )}
        {said === 'looking' && <p role="status">{scan.looking}</p>}
        {said && said !== 'looking' && (
          <p class="field-error" role="alert" data-testid="scan-problem">
            <Icon name="attention" />
            {said === 'missing' ? app.partMissing : scan[said]}
          </p>
        )}
        <input
          ref={gallery}
          type="file"
          accept="image/*"
          class="visually-hidden"
          tabIndex={-1}
          aria-hidden="true"
          data-testid="scan-picture"
          onChange={({ currentTarget }) => void choose(currentTarget)}
        />
        <button type="button" class="button button-wide" onClick={() => gallery.current?.click()}>
          <InviteIcon name="picture" />
          {scan.picture}
        </button>
        <button type="button" class="button button-wide" onClick={onType}>
          <Icon name="keys" />
          {scan.type}
        </button>
      </div>
    </Sheet>
  );
}

const isProblem = (state: ScannerState): state is CameraProblem | 'missing' =>
  state !== 'starting' && state !== 'looking';
