import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { focusBack } from './focus-back.ts';
import { FIRST_FOCUS } from './focus-first.ts';
import { Icon } from './icon.tsx';
import './sheet.css';

type SheetProps = {
  title: ComponentChildren;
  closeLabel: string;
  onClose: () => void;
  /** A modal sheet holds the focus; the other kind leaves the map above it in use. Default false. */
  isModal?: boolean;
  children: ComponentChildren;
};

/**
 * A sheet from the bottom edge. It takes the focus when it opens, before the next key, closes on Escape,
 * and gives the focus back to where it was.
 */
export function Sheet({ title, closeLabel, onClose, isModal = false, children }: SheetProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();

  useLayoutEffect(() => {
    const sheet = heading.current?.closest<HTMLElement>('.sheet') ?? null;
    const giveBack = focusBack(sheet);
    dialog.current?.showModal();
    const first = sheet?.querySelector<HTMLElement>(`[${FIRST_FOCUS}]`);
    if (first) first.focus();
    else heading.current?.focus({ preventScroll: true });
    return giveBack;
  }, []);

  const content = (
    <>
      <div class="sheet-head">
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" class="button button-quiet" aria-label={closeLabel} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <div class="sheet-body">{children}</div>
    </>
  );

  if (isModal) {
    return (
      <dialog
        ref={dialog}
        class="sheet"
        aria-labelledby={id}
        onCancel={(event) => {
          event.preventDefault();
          onClose();
        }}
      >
        {content}
      </dialog>
    );
  }
  return (
    <section
      class="sheet"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      {content}
    </section>
  );
}
