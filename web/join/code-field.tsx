import { words } from '../text/words.ts';

type CodeFieldProps = { code: string; isWrong: boolean; onCode: (code: string) => void };

export function CodeField({ code, isWrong, onCode }: CodeFieldProps) {
  const { join } = words.value;
  return (
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
        aria-invalid={isWrong}
        onInput={({ currentTarget }) => onCode(currentTarget.value)}
      />
      <p id="join-code-hint" class="field-hint">
        {join.codeHint}
      </p>
    </div>
  );
}
