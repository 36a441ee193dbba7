import { type IconName, iconPaths } from './icon-paths.ts';

type IconProps = {
  name: IconName;
  /** Side in px at the normal text size; it grows with the reader's own. Default 24. */
  size?: number;
  class?: string;
};

/** A drawing beside a word. It says nothing to a screen reader; the word does. */
export const Icon = ({ name, ...own }: IconProps) => <Drawing d={iconPaths[name]} {...own} />;

/** The same for a path on 24 by 24 that comes with a later part of the app. */
export function Drawing({
  d,
  size = 24,
  class: className,
}: Omit<IconProps, 'name'> & { d: string }) {
  return (
    <svg
      class={className}
      width={`${size / 16}rem`}
      height={`${size / 16}rem`}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2.1"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={d} />
    </svg>
  );
}
