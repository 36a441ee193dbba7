import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { readJoinCode } from '../../schema/ids.ts';
import { nameInPath, paths } from '../routes.ts';
import type { Device } from '../sync/device.ts';
import { inviteWords } from '../text/invite/words.ts';
import { words } from '../text/words.ts';
import { announce } from '../ui/announcer.tsx';
import { Icon } from '../ui/icon.tsx';
import { InviteIcon } from '../ui/invite-icon.tsx';
import { later } from '../ui/later.tsx';
import type { Invitation } from './read-invitation.ts';
import { useInvitation } from './use-invitation.ts';

const ScanSheet = later(() => import('./scan-sheet.tsx').then(({ ScanSheet }) => ScanSheet));

type JoinScreenProps = {
  device: Device;
  code?: string;
  /** What the app has to say about itself to who comes in by this invitation. */
  children?: (invitation: Invitation) => ComponentChildren;
};

/** Joining a walk by its QR, its code or a link. Works without a network: the walk is looked up later. */
export function JoinScreen({ device, code: given, children }: JoinScreenProps) {
  const { join, start, app } = words.value;
  const { invited, scan } = inviteWords.value;
  const { route } = useLocation();
  const { invitation, invite } = useInvitation(given);
  const [code, setCode] = useState(invitation.by === 'code' ? invitation.code : '');
  const [nickname, setNickname] = useState(device.lanes.value.at(-1)?.nickname ?? '');
  const [problem, setProblem] = useState<{ at: 'code' | 'nickname' | 'all'; text: string } | null>(
    null,
  );
  const [isBusy, setBusy] = useState(false);
  const [isScanning, setScanning] = useState(false);
  const [focused, setFocused] = useState<'code' | 'nickname' | null>(null);
  const isBySecret = invitation.by === 'secret';

  // After the sheet, which gives the focus back to the button it came from.
  useEffect(() => {
    if (isScanning || !focused) return;
    document.getElementById(`join-${focused}`)?.focus();
    setFocused(null);
  }, [isScanning, focused]);

  const found = (read: Invitation) => {
    setScanning(false);
    setProblem(null);
    invite(read);
    if (read.by === 'code') setCode(read.code);
    setFocused('nickname');
    announce(scan.found);
  };
  const typeCode = () => {
    setScanning(false);
    invite({ by: 'nothing', isBroken: false });
    setFocused('code');
  };
  const fail = (at: 'code' | 'nickname', text: string) => {
    setProblem({ at, text });
    document.getElementById(`join-${at}`)?.focus();
  };
  const go = async (event: Event) => {
    event.preventDefault();
    if (isBusy) return;
    const read = readJoinCode(code);
    if (!isBySecret && !read) return fail('code', join.codeWrong);
    if (!nickname.trim()) return fail('nickname', start.nicknameMissing);
    setBusy(true);
    try {
      const by = isBySecret ? { secret: invitation.secret } : { code: read ?? '' };
      const id = await device.joinWalk({ nickname: nickname.trim(), ...by });
      const lane = device.lanes.value.find((one) => one.id === id);
      route(paths.walk(lane ? nameInPath(lane) : id), true);
    } catch {
      setBusy(false);
      setProblem({ at: 'all', text: app.notSaved });
    }
  };

  return (
    <main class="page" id="content">
      <a class="button button-quiet to-start" href={paths.start}>
        <Icon name="back" />
        {app.back}
      </a>
      <h1 tabIndex={-1}>{join.title}</h1>
      {children?.(invitation)}
      {isBySecret ? (
        <div class="card stack" data-testid="invited">
          <p>{join.bySecret}</p>
          <button type="button" class="button" onClick={typeCode}>
            {invited.other}
          </button>
        </div>
      ) : (
        <button
          type="button"
          class="button button-wide"
          data-testid="scan"
          onClick={() => setScanning(true)}
        >
          <InviteIcon name="qr" />
          {scan.open}
        </button>
      )}
      {invitation.by === 'nothing' && invitation.isBroken && (
        <p class="field-error" role="alert">
          <Icon name="attention" />
          {invited.broken}
        </p>
      )}
      <form class="block" onSubmit={go} noValidate>
        {!isBySecret && (
          <div class="field">
            <label for="join-code">{join.code}</label>
            <input
              id="join-code"
              class="input input-code"
              autocomplete="one-time-code"
              autocapitalize="characters"
              spellcheck={false}
              maxLength={12}
              value={code}
              aria-describedby="join-code-hint"
              aria-invalid={problem?.at === 'code'}
              onInput={({ currentTarget }) => setCode(currentTarget.value)}
            />
            <p id="join-code-hint" class="field-hint">
              {join.codeHint}
            </p>
          </div>
        )}
        <div class="field">
          <label for="join-nickname">{start.nickname}</label>
          <input
            id="join-nickname"
            class="input"
            maxLength={60}
            autocomplete="given-name"
            value={nickname}
            aria-describedby="join-nickname-hint"
            aria-invalid={problem?.at === 'nickname'}
            onInput={({ currentTarget }) => setNickname(currentTarget.value)}
          />
          <p id="join-nickname-hint" class="field-hint">
            {start.nicknameHint}
          </p>
        </div>
        {problem && (
          <p class="field-error" role="alert">
            <Icon name="attention" />
            {problem.text}
          </p>
        )}
        <button type="submit" class="button button-do button-wide" data-testid="join-walk">
          {join.go}
        </button>
        <p class="field-hint">{join.offline}</p>
      </form>
      {isScanning && (
        <ScanSheet onFound={found} onType={typeCode} onClose={() => setScanning(false)} />
      )}
    </main>
  );
}
