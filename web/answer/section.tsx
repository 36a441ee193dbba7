import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A part of what is known of a concern, under its own heading. */
export function Section({
  title,
  aside,
  children,
}: {
  title: string;
  aside?: ComponentChildren;
  children: ComponentChildren;
}) {
  const id = useId();
  return (
    <section class="told-section" aria-labelledby={id}>
      <div class="told-head">
        <h3 id={id}>{title}</h3>
        {aside}
      </div>
      {children}
    </section>
  );
}
