import type { WrongLine } from '../../../schema/register/reading.ts';
import { registerWords } from '../../text/register/words.ts';

/** Whoever has more of them has a column wrong, and sees that in these. */
const SHOWN = 200;

/** The lines that are not taken in: which, what stood there, what is wrong and what to do. */
export function WrongLines({ wrong }: { wrong: readonly WrongLine[] }) {
  const say = registerWords.value;
  const more = wrong.length - SHOWN;
  return (
    <section class="card register-wrong" aria-labelledby="register-wrong">
      <h3 id="register-wrong">{say.wrongTitle(wrong.length)}</h3>
      <p>{say.wrongHint}</p>
      <ol class="register-wrong-lines" data-testid="wrong-lines">
        {wrong.slice(0, SHOWN).map(({ line, why, cell, other }) => (
          <li key={line}>
            <strong class="numbers">{say.wrongLine(line)}</strong>
            <span>
              {cell && <q>{cell}</q>} {say.why[why](other)}
            </span>
          </li>
        ))}
      </ol>
      {more > 0 && <p>{say.wrongMore(more)}</p>}
    </section>
  );
}
