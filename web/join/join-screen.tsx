import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { readJoinCode } from '../../schema/ids.ts';
import type { Animal } from '../../schema/vocabulary/animals.ts';
import { nameInPath, paths } from '../routes.ts';
import { lockPhone } from '../store/lock-phone.ts';
import type { Device } from '../sync/device.ts';
import { isKidPageHere } from '../sync/kid-page-here.ts';
import { inviteWords } from '../text/invite/words.ts';
import { kidLockWords } from '../text/kid-lock/words.ts';
import { words } from '../text/words.ts';
import { announce } from '../ui/announcer.tsx';
import { Icon } from '../ui/icon.tsx';
import { InviteIcon } from '../ui/invite-icon.tsx';
import { later } from '../ui/later.tsx';
import { AnimalChoice } from './animal-choice.tsx';
import { CodeField } from './code-field.tsx';
import { NicknameField } from './nickname-field.tsx';
import type { Invitation } from './read-invitation.ts';
import { useInvitation } from './use-invitation.ts';

const ScanSheet = later(() => import('./scan-sheet.tsx').then(({ ScanSheet }) => ScanSheet));

type Field = 'code' | 'nickname' | 'animal';
type JoinScreenProps = {
  device: Device;
  code?: string | undefined;
  /** What the app has to say about itself to who comes in by this invitation. */
  children?: (invitation: Invitation) => ComponentChildren;
};

/** Joining a walk by its QR, its code or a link. Works without a network: the walk is looked up later. */
export function JoinScreen({ device, code: given, children }: JoinScreenProps) {
  const { join, start, app } = words.value;
  const { invited, scan, child } = inviteWords.value;
  const { route } = useLocation();
  const { invitation, invite } = useInvitation(given);
  const [code, setCode] = useState(invitation.by === 'code' ? invitation.code : '');
  const [nickname, setNickname] = useState(lastName(device));
  const [isChild, setChild] = useState(false);
  const [avatar, setAvatar] = useState<Animal | null>(null);
  const [problem, setProblem] = useState<{ at: Field | 'all'; text: string } | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [isScanning, setScanning] = useState(false);
  const [focused, setFocused] = useState<Field | null>(null);
  const isBySecret = invitation.by === 'secret';

  // Once it is there, and after the sheet, which gives the focus back to the button it came from.
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
    setFocused(isChild ? 'animal' : 'nickname');
    announce(scan.found);
  };
  const typeCode = () => {
    setScanning(false);
    invite({ by: 'nothing', isBroken: false });
    setFocused('code');
  };
  const walkAs = (isNowChild: boolean) => {
    setProblem(null);
    setChild(isNowChild);
    setFocused(isNowChild ? 'animal' : 'nickname');
  };
  const pick = (animal: Animal) => {
    setProblem(null);
    setAvatar(animal);
  };
  const fail = (at: Field, text: string) => {
    setProblem({ at, text });
    setFocused(at);
  };
  const go = async (event: Event) => {
    event.preventDefault();
    if (isBusy) return;
    const read = readJoinCode(code);
    if (!isBySecret && !read) return fail('code', join.codeWrong);
    if (isChild && !avatar) return fail('animal', child.missing);
    if (!isChild && !nickname.trim()) return fail('nickname', start.nicknameMissing);
    setBusy(true);
    const wasOffline = device.goOffline.peek();
    if (isChild && !(await isKidPageHere())) {
      setBusy(false);
      return setProblem({ at: 'all', text: kidLockWords.value.give.notHere });
    }
    try {
      const by = isBySecret ? { secret: invitation.secret } : { code: read ?? '' };
      // Its own page sends and reads for it, and keeps less.
      device.goOffline.value ||= isChild;
      const who = isChild && avatar ? { avatar } : { nickname: nickname.trim() };
      const id = await device.joinWalk({ ...who, ...by });
      if (isChild && avatar) return await becomeChilds(id, avatar);
      const lane = device.lanes.value.find((one) => one.id === id);
      route(paths.walk(lane ? nameInPath(lane) : id), true);
    } catch {
      device.goOffline.value = wasOffline;
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
        {!isBySecret && <CodeField code={code} isWrong={problem?.at === 'code'} onCode={setCode} />}
        {isChild ? (
          <AnimalChoice chosen={avatar} onChoose={pick} />
        ) : (
          <NicknameField
            nickname={nickname}
            isWrong={problem?.at === 'nickname'}
            onNickname={setNickname}
          />
        )}
        {problem && (
          <p class="field-error" role="alert">
            <Icon name="attention" />
            {problem.text}
          </p>
        )}
        <button type="submit" class="button button-do button-wide" data-testid="join-walk">
          {join.go}
        </button>
        <button
          type="button"
          class="button button-wide"
          data-testid="as-child"
          onClick={() => walkAs(!isChild)}
        >
          {isChild ? child.back : child.open}
        </button>
        <p class="field-hint">{join.offline}</p>
      </form>
      {isScanning && (
        <ScanSheet onFound={found} onType={typeCode} onClose={() => setScanning(false)} />
      )}
    </main>
  );
}

/** From here on every address of this device leads to the child. */
async function becomeChilds(lane: string, animal: Animal): Promise<void> {
  await lockPhone({ lane, animal, isOwn: true, fromN: 1, at: Date.now() });
  location.replace('/kind');
}

/** How the holder of this device was last called; a child has no name. */
const lastName = ({ lanes }: Device): string =>
  lanes.value.findLast(({ nickname }) => nickname !== '')?.nickname ?? '';
