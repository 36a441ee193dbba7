import { useEffect, useState } from 'preact/hooks';
import { paths } from '../routes.ts';
import { codeWords } from '../text/format.ts';
import { inviteWords } from '../text/invite/words.ts';
import { walksWords } from '../text/walks/words.ts';
import { words } from '../text/words.ts';
import { announce } from '../ui/announcer.tsx';
import { Icon } from '../ui/icon.tsx';
import { InviteIcon } from '../ui/invite-icon.tsx';
import { Plate } from '../ui/plate.tsx';
import { QrPicture } from '../ui/qr-picture.tsx';
import { saveFile } from '../ui/save-file.ts';
import { walkIcs } from './walk-ics.ts';
import { plateOf, type SeenWalk } from './walk-order.ts';
import { secretHere } from './walk-secret.ts';

/** How others come along: the QR, the code, the link, and the walk in their own agenda. */
export function Invitation({ walk }: { walk: SeenWalk }) {
  const all = walksWords.value;
  const { page: say } = all;
  const { show } = inviteWords.value;
  const { walk: share } = words.value;
  const [problem, setProblem] = useState('');
  const [secret, setSecret] = useState<string | null>(null);
  const { code } = walk.set;
  useEffect(() => {
    let isHere = true;
    void secretHere(walk.id).then((known) => isHere && setSecret(known));
    return () => {
      isHere = false;
    };
  }, [walk.id]);
  const byCode = location.origin + paths.joinByCode(code);
  const link = secret ? location.origin + paths.joinBySecret(secret) : byCode;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(byCode);
      setProblem('');
      announce(share.copied);
    } catch {
      setProblem(show.copyFailed);
    }
  };
  const send = async () => {
    try {
      await navigator.share({ title: show.invitation(plateOf(walk)), url: byCode });
    } catch (error) {
      // Closing the share sheet is no mishap.
      if (!(error instanceof DOMException && error.name === 'AbortError')) await copy();
    }
  };
  const keep = () =>
    saveFile(
      new Blob([walkIcs(walk, byCode, all)], { type: 'text/calendar;charset=utf-8' }),
      all.ics.file,
    );
  return (
    <section class="card walks-invite" aria-labelledby="walks-invite">
      <div class="stack">
        <h2 id="walks-invite">{say.invite}</h2>
        <p class="quiet">{say.inviteHint}</p>
        <Plate title={<span data-testid="join-code">{codeWords(code)}</span>} />
        <div class="wrap">
          <button type="button" class="button" data-testid="walk-ics" onClick={keep}>
            <Icon name="calendar" />
            {say.ics}
          </button>
          {'share' in navigator && (
            <button type="button" class="button" onClick={() => void send()}>
              <Icon name="share" />
              {show.send}
            </button>
          )}
          <button type="button" class="button" onClick={() => void copy()}>
            <InviteIcon name="copy" />
            {share.copy}
          </button>
        </div>
        {problem && (
          <p class="field-error" role="alert">
            {problem}
          </p>
        )}
      </div>
      <QrPicture text={link} label={show.picture} on="screen" />
    </section>
  );
}
