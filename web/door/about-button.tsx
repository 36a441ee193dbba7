import { useState } from 'preact/hooks';
import { Sheet } from '../ui/sheet.tsx';
import type { Door } from './door.ts';

/** What the organisation does with what people tell, for who asks. Where it says nothing, no question. */
export function AboutButton({ door: { house, say, lang, dir } }: { door: Door }) {
  const [isOpen, setOpen] = useState(false);
  const text = house?.set.aboutData;
  if (!text) return null;
  return (
    <>
      <button type="button" class="button button-quiet door-about" onClick={() => setOpen(true)}>
        {say.where.about}
      </button>
      {isOpen && (
        <div lang={lang} dir={dir}>
          <Sheet
            isModal
            title={say.where.about}
            closeLabel={say.emergency.close}
            onClose={() => setOpen(false)}
          >
            <p class="door-told" lang="nl" dir="ltr">
              {text}
            </p>
          </Sheet>
        </div>
      )}
    </>
  );
}
