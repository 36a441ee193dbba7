import { words } from '../text/words.ts';

type NicknameFieldProps = {
  nickname: string;
  isWrong: boolean;
  onNickname: (nickname: string) => void;
};

export function NicknameField({ nickname, isWrong, onNickname }: NicknameFieldProps) {
  const { start } = words.value;
  return (
    <div class="field">
      <label for="join-nickname">{start.nickname}</label>
      <input
        id="join-nickname"
        class="input"
        maxLength={60}
        autocomplete="given-name"
        value={nickname}
        aria-describedby="join-nickname-hint"
        aria-invalid={isWrong}
        onInput={({ currentTarget }) => onNickname(currentTarget.value)}
      />
      <p id="join-nickname-hint" class="field-hint">
        {start.nicknameHint}
      </p>
    </div>
  );
}
