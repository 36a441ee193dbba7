import type { RefObject } from 'preact';
import { residentLanguages } from '../../schema/vocabulary/door.ts';
import { languageNames } from '../text/resident/words.ts';
import type { Door } from './door.ts';
import { ReadAloud } from './read-aloud.tsx';

/** What a resident who has the screen can do with it: choose their language, and listen. */
export function TurnedHead({ door, card }: { door: Door; card: RefObject<HTMLElement | null> }) {
  const { say, lang, dir, draft, change } = door;
  return (
    <header class="door-turned-head">
      <div class="door-languages">
        {residentLanguages.map((one) => (
          <button
            key={one}
            type="button"
            class="chip"
            lang={one}
            dir={one === 'ar' ? 'rtl' : 'ltr'}
            data-testid={`language-${one}`}
            aria-pressed={one === draft.language}
            onClick={() => change({ language: one })}
          >
            {languageNames[one]}
          </button>
        ))}
      </div>
      <ReadAloud key={`${lang} ${draft.card}`} say={say} lang={lang} dir={dir} card={card} />
    </header>
  );
}
