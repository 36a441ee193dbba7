import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { readJoinCode } from '../../schema/ids.ts';
import { nameInPath, paths } from '../routes.ts';
import type { Device } from '../sync/device.ts';
import { words } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';
import { readInvitation } from './read-invitation.ts';

/** Joining a walk by its code or by a link. Works without a network: the walk is looked up later. */
export function JoinScreen({ device, code: given }: { device: Device; code?: string }) {
  const { join, start, app } = words.value;
  const { route } = useLocation();
  const [invitation] = useState(() => readInvitation(given, location.hash));
  const [code, setCode] = useState(invitation.by === 'code' ? invitation.code : '');
  const [nickname, setNickname] = useState(device.lanes.value.at(-1)?.nickname ?? '');
  const [problem, setProblem] = useState<{ at: 'code' | 'nickname' | 'all'; text: string } | null>(
    null,
  );
  const [isBusy, setBusy] = useState(false);

  const fail = (at: 'code' | 'nickname', text: string) => {
    setProblem({ at, text });
    document.getElementById(`join-${at}`)?.focus();
  };
  const go = async (event: Event) => {
    event.preventDefault();
    if (isBusy) return;
    const read = readJoinCode(code);
    if (invitation.by !== 'secret' && !read) return fail('code', join.codeWrong);
    if (!nickname.trim()) return fail('nickname', start.nicknameMissing);
    setBusy(true);
    try {
      const by = invitation.by === 'secret' ? { secret: invitation.secret } : { code: read ?? '' };
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
      {invitation.by === 'secret' && <p>{join.bySecret}</p>}
      <form class="block" onSubmit={go} noValidate>
        {invitation.by !== 'secret' && (
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
    </main>
  );
}
