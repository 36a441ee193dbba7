import type { Import } from '../../../schema/register/wire.ts';
import { momentWords } from '../../text/format.ts';
import { registerWords } from '../../text/register/words.ts';
import { language } from '../../text/words.ts';
import { Icon } from '../../ui/icon.tsx';

type ImportsListProps = {
  /** Newest first. */
  imports: readonly Import[];
  nameOf: (person: string) => string;
  onUndo: (taken: Import) => void;
};

/** What was taken in before, by whom, and taking it back. */
export function ImportsList({ imports, nameOf, onUndo }: ImportsListProps) {
  const say = registerWords.value;
  if (imports.length === 0) return null;
  const at = (ms: number) => momentWords(ms, language.value);
  return (
    <section class="stack" aria-labelledby="register-imports">
      <h2 id="register-imports">{say.imports}</h2>
      <ul class="rows register-imports">
        {imports.map((one) => (
          <li key={one.id} class="row" data-undone={one.undoneAt !== null}>
            <Icon name={one.undoneAt === null ? 'list' : 'undo'} />
            <div>
              <p class="row-title">{one.name}</p>
              <p class="row-line">
                {say.importLine(
                  at(one.at),
                  one.source === 'demo' ? say.sample : nameOf(one.by),
                  one.added,
                  one.changed,
                )}
              </p>
              {one.undoneAt !== null && <p class="row-line">{say.undoneAt(at(one.undoneAt))}</p>}
              {one.undoneAt === null && one.partsIn < one.parts && (
                <p class="row-line register-cut">
                  <Icon name="attention" size={18} />
                  {say.cutOff(one.partsIn, one.parts)}
                </p>
              )}
            </div>
            {one.undoneAt === null && (
              <button
                type="button"
                class="button"
                aria-label={say.undoOf(one.name)}
                onClick={() => onUndo(one)}
              >
                <Icon name="undo" />
                {say.undo}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
