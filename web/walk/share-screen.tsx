import { useState } from 'preact/hooks';
import { limits } from '../../schema/limits.ts';
import { nameInPath, paths } from '../routes.ts';
import { logoAddress } from '../sync/house-client.ts';
import { codeWords } from '../text/format.ts';
import { inviteWords } from '../text/invite/words.ts';
import { words } from '../text/words.ts';
import { announce } from '../ui/announcer.tsx';
import { HouseLogo } from '../ui/house-logo.tsx';
import { houseOf } from '../ui/house-row.ts';
import { Icon } from '../ui/icon.tsx';
import { InviteIcon } from '../ui/invite-icon.tsx';
import { Plate } from '../ui/plate.tsx';
import { QrPicture } from '../ui/qr-picture.tsx';
import { Poster } from './poster.tsx';
import { addressToType, inviteOf, type WalkInvite } from './walk-invite.ts';
import { walkName } from './walk-name.ts';
import type { WalkProps } from './walk-slots.ts';
import './share.css';

/** The QR and the code of the walk, big enough to read across a pavement, and to take along on paper. */
export function ShareScreen({ device, lane }: Omit<WalkProps, 'slots'>) {
  const { walk } = words.value;
  const { show } = inviteWords.value;
  const view = device.view(lane.id).value;
  const invite = inviteOf(lane, view, location.origin);
  const name = walkName(lane, view, words.value);
  const endsAt = Number(view.list('walk')[0]?.set.endsAt ?? Number.POSITIVE_INFINITY);
  const isOver = endsAt + limits.joinGraceMs < Date.now();
  const house = houseOf(view)?.set;
  return (
    <main class="page" id="content">
      <a class="button button-quiet to-start" href={paths.walk(nameInPath(lane))}>
        <Icon name="map" />
        {walk.toMap}
      </a>
      {house?.logo && (
        <HouseLogo
          address={logoAddress(lane.organisation?.slug ?? '', house.logo, lane.id)}
          label={house.name}
        />
      )}
      <h1 tabIndex={-1}>{walk.shareTitle}</h1>
      {isOver && (
        <p class="field-error">
          <Icon name="attention" />
          {show.ended}
        </p>
      )}
      {invite ? (
        <>
          <div class="stack share">
            <QrPicture text={invite.link} label={show.picture} on="screen" />
            {invite.code && <CodePlate code={invite.code} />}
            <p>{walk.shareHow}</p>
            {invite.code && (
              <p class="share-address">{show.byHand(addressToType(location.host))}</p>
            )}
            <Ways name={name} invite={invite} />
            {lane.state !== 'open' && <p class="field-hint">{walk.shareLater}</p>}
          </div>
          <Poster name={name} house={house?.name} invite={invite} />
        </>
      ) : (
        <p>{walk.waiting}</p>
      )}
    </main>
  );
}

const CodePlate = ({ code }: { code: string }) => (
  <Plate
    title={
      <span class="share-code" data-testid="join-code">
        {codeWords(code)}
      </span>
    }
  />
);

/** The link by message, on the clipboard, or on paper. */
function Ways({ name, invite }: { name: string; invite: WalkInvite }) {
  const { walk } = words.value;
  const { show } = inviteWords.value;
  const [problem, setProblem] = useState<string | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(invite.link);
      setProblem(null);
      announce(walk.copied);
    } catch {
      setProblem(show.copyFailed);
    }
  };
  const send = async () => {
    try {
      await navigator.share({ title: show.invitation(name), url: invite.link });
    } catch (error) {
      // Closing the share sheet is no mishap.
      if (!(error instanceof DOMException && error.name === 'AbortError')) await copy();
    }
  };
  return (
    <div class="wrap">
      {'share' in navigator && (
        <button type="button" class="button" onClick={() => void send()}>
          <Icon name="share" />
          {show.send}
        </button>
      )}
      <button type="button" class="button" onClick={() => void copy()}>
        <InviteIcon name="copy" />
        {walk.copy}
      </button>
      <button type="button" class="button" onClick={() => print()}>
        <InviteIcon name="print" />
        {show.print}
      </button>
      {problem && (
        <p class="field-error" role="alert">
          <Icon name="attention" />
          {problem}
        </p>
      )}
    </div>
  );
}
