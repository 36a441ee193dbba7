import type { ComponentChildren, ComponentType } from 'preact';
import { paths } from '../routes.ts';
import type { Device, LaneView } from '../sync/device.ts';
import { manageWords } from '../text/manage/words.ts';
import './manage.css';

export type SectionProps = { device: Device; lane: LaneView };
/** One part of managing: its name in the address, what it is called, and what it shows. */
export type Section = { at: string; title: () => string; Content: ComponentType<SectionProps> };

/** The parts of managing beside the one that is open. */
export function ManageFrame({
  sections,
  open,
  children,
}: {
  sections: readonly Section[];
  open: Section;
  children: ComponentChildren;
}) {
  const { nav } = manageWords.value;
  return (
    <div class="manage">
      <nav class="manage-nav" aria-label={nav}>
        {sections.map(({ at, title }) => (
          <a
            key={at}
            class="manage-link"
            href={paths.manage(at)}
            aria-current={at === open.at ? 'page' : undefined}
          >
            {title()}
          </a>
        ))}
      </nav>
      <main class="manage-main stack" id="content">
        <h1 tabIndex={-1}>{open.title()}</h1>
        {children}
      </main>
    </div>
  );
}
