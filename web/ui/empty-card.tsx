import type { ComponentChildren } from 'preact';
import './empty.css';

type EmptyCardProps = {
  /** A map that nothing stands on yet, or a front door where all is done. */
  picture: 'map' | 'door';
  /** One sentence: what belongs here. */
  text: string;
  /** One button that makes the first one. */
  children?: ComponentChildren;
};

/** What a list shows before there is anything in it. */
export function EmptyCard({ picture, text, children }: EmptyCardProps) {
  return (
    <div class="empty" data-picture={picture}>
      <p>{text}</p>
      {children}
    </div>
  );
}
