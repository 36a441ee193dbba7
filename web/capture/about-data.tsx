import type { ComponentChildren } from 'preact';
import type { Device, LaneView } from '../sync/device.ts';
import { captureWords } from '../text/capture/words.ts';
import { houseOf } from '../ui/house-row.ts';

type AboutDataProps = {
  device: Device;
  lane: Pick<LaneView, 'id'>;
  /** What stands before the question, also where there is none. */
  children?: ComponentChildren;
};

/** What the organisation does with what residents tell, for who asks before writing it down. Where it says nothing, no question. */
export function AboutData({ device, lane, children }: AboutDataProps) {
  const aboutData = houseOf(device.view(lane.id).value)?.set.aboutData;
  if (!aboutData) return children ? <p class="about-data">{children}</p> : null;
  return (
    <details class="about-data">
      <summary>
        {children} <span class="about-question">{captureWords.value.house.aboutData}</span>
      </summary>
      <p>{aboutData}</p>
    </details>
  );
}
