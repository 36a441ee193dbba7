import { useRef, useState } from 'preact/hooks';
import { limits } from '../../schema/limits.ts';
import { snagWords } from '../text/snags/words.ts';
import { Icon } from '../ui/icon.tsx';

type SessionRoomProps = { names: readonly string[]; onNames: (names: string[]) => void };

/** Who is in the room. Only here: nothing of it is kept or sent. */
export function SessionRoom({ names, onNames }: SessionRoomProps) {
  const { talk } = snagWords.value;
  const input = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    const typed = name.trim();
    if (typed && !names.includes(typed)) onNames([...names, typed]);
    setName('');
  };
  const remove = (gone: string) => {
    onNames(names.filter((one) => one !== gone));
    input.current?.focus();
  };
  return (
    <section class="stack" aria-labelledby="session-room">
      <h2 id="session-room">{talk.room}</h2>
      {names.length > 0 && (
        <ul class="wrap session-names">
          {names.map((one) => (
            <li key={one} class="session-name">
              {one}
              <button
                type="button"
                class="button button-quiet"
                aria-label={talk.removeName(one)}
                onClick={() => remove(one)}
              >
                <Icon name="close" size={18} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <form class="session-add" onSubmit={add}>
        <input
          ref={input}
          class="input"
          autocomplete="off"
          aria-label={talk.name}
          aria-describedby="session-room-hint"
          placeholder={talk.name}
          maxLength={limits.nameLength}
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
        <button type="submit" class="button">
          {talk.addName}
        </button>
      </form>
      <p id="session-room-hint" class="field-hint">
        {talk.roomHint}
      </p>
    </section>
  );
}
