import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
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
 * A sheet from the bottom edge. It takes the focus when it opens, closes on Escape, and gives the
 * focus back to where it was.
 */
export function Sheet({ title, closeLabel, onClose, isModal = false, children }: SheetProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();

  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    heading.current?.focus({ preventScroll: true });
    return () => {
      // What opened in its place may have the focus by now.
      const hasLostFocus = document.activeElement === document.body;
      if (hasLostFocus && before instanceof HTMLElement && before.isConnected)
        before.focus({ preventScroll: true });
    };
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
