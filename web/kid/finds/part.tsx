import { type ComponentChildren, Fragment } from 'preact';
import type { KidPhone } from '../kid-phone.ts';
import { liesLow } from '../look/lies.ts';
import './finds.css';

type PartProps = {
  phone: Pick<KidPhone, 'memory'>;
  class: string;
  label: string;
  testid: string;
  foot: ComponentChildren;
  children: ComponentChildren;
};

/** A screen of a part of the shell. Where what to do next stands on the left, it comes first as well. */
export function Part({ phone, class: own, label, testid, foot, children }: PartProps) {
  const main = <Fragment key="main">{children}</Fragment>;
  const end = <Fragment key="foot">{foot}</Fragment>;
  const isFootFirst = phone.memory.value.isLeftHanded && liesLow.value;
  return (
    <section class={`kid-part ${own}`} aria-label={label} data-testid={testid}>
      {isFootFirst ? [end, main] : [main, end]}
    </section>
  );
}
