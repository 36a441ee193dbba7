import { useEffect, useRef, useState } from 'preact/hooks';
import { limits } from '../../../schema/limits.ts';
import { type RegisterKind, registerKinds } from '../../../schema/register/given.ts';
import type { Counts } from '../../../schema/register/wire.ts';
import { registerWords } from '../../text/register/words.ts';
import { Icon } from '../../ui/icon.tsx';
import { countOf, type LookedAt } from './looked-at.ts';
import { PreviewTable } from './preview-table.tsx';
import { WrongLines } from './wrong-lines.tsx';
import './looked-at.css';

type LookedAtListProps = {
  list: LookedAt;
  there: Counts;
  onTake: (name: string) => void;
  onBack: () => void;
};

/** What is in a list and what it would change, before anything is. */
export function LookedAtList({ list, there, onTake, onBack }: LookedAtListProps) {
  const say = registerWords.value;
  const { reading, left } = list;
  const { kind, good, wrong, beside, ignored } = reading;
  const { added, changed, same } = countOf(list);
  const [name, setName] = useState(list.name.slice(0, limits.registerText));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);

  const isNews = added + changed > 0 || list.isNewsBeside;
  const gone = kind === 'address' ? there.address - changed - same : 0;
  const named = registerKinds.flatMap((one) => countBeside(one));
  function countBeside(one: RegisterKind): string[] {
    const n = beside.filter((row) => row.kind === one).length;
    return n > 0 ? [say.things[one](n)] : [];
  }

  return (
    <section class="stack" aria-labelledby="register-looked">
      <h2 id="register-looked" ref={heading} tabIndex={-1}>
        {say.found(list.name)}
      </h2>
      <ul class="register-sums">
        <Sum icon="plus" words={say.isNew(added)} isNone={added === 0} />
        <Sum icon="pencil" words={say.isChanged(changed)} isNone={changed === 0} />
        <Sum icon="check" words={say.isSame(same)} isNone={same === 0} />
        {wrong.length > 0 && <Sum icon="attention" words={say.wrongTitle(wrong.length)} isWrong />}
      </ul>
      {named.length > 0 && <p>{say.beside(named)}</p>}
      {gone > 0 && list.source === 'file' && <p class="quiet">{say.gone(gone)}</p>}
      {left > 0 && <p class="quiet">{say.fetchedLeft(left)}</p>}
      {ignored.length > 0 && <p class="quiet">{say.ignored(ignored)}</p>}
      {wrong.length > 0 && <WrongLines wrong={wrong} />}
      {isNews ? (
        <form
          class="card stack"
          onSubmit={(event) => {
            event.preventDefault();
            onTake(name.trim() || list.name.slice(0, limits.registerText));
          }}
        >
          <div class="field">
            <label for="register-name">{say.nameLabel}</label>
            <input
              id="register-name"
              class="input"
              maxLength={limits.registerText}
              value={name}
              onInput={({ currentTarget }) => setName(currentTarget.value)}
            />
          </div>
          <div class="wrap">
            <button type="submit" class="button button-do" data-testid="take-in">
              {wrong.length > 0 ? say.takeGood(good.length) : say.takeAll(kind, good.length)}
            </button>
            <button type="button" class="button" onClick={onBack}>
              {say.cancel}
            </button>
          </div>
        </form>
      ) : (
        <div class="card register-beside">
          <p>{good.length > 0 ? say.nothingNew : say.nothingGood}</p>
          <button type="button" class="button" onClick={onBack}>
            {say.other}
          </button>
        </div>
      )}
      {good.length > 0 && <PreviewTable list={list} />}
    </section>
  );
}

function Sum({
  icon,
  words,
  isNone = false,
  isWrong = false,
}: {
  icon: 'plus' | 'pencil' | 'check' | 'attention';
  words: string;
  isNone?: boolean;
  isWrong?: boolean;
}) {
  return (
    <li class="register-sum" data-none={isNone} data-wrong={isWrong}>
      <Icon name={icon} size={20} />
      {words}
    </li>
  );
}
