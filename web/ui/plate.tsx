import type { ComponentChildren } from 'preact';

type PlateProps = {
  title: ComponentChildren;
  subline?: ComponentChildren;
  /** One line and smaller, for a house number or a code. */
  isSmall?: boolean;
  /** The element of the title: a heading when the plate names the screen. Default span. */
  as?: 'h1' | 'h2' | 'span';
};

/** A blue enamel sign: it says where you are. */
export function Plate({ title, subline, isSmall = false, as: Title = 'span' }: PlateProps) {
  return (
    <div class={isSmall ? 'plate plate-small' : 'plate'}>
      <Title class="plate-title" tabIndex={Title === 'span' ? undefined : -1}>
        {title}
      </Title>
      {subline && <span class="plate-subline">{subline}</span>}
    </div>
  );
}
