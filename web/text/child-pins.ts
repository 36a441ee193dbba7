import { signal } from '@preact/signals';
import type { SeenRow } from '../sync/device.ts';

/** What the pin of a child's find has besides: words for its name, and its drawing as SVG markup. */
export type ChildPin = { label: string; mark: string };

/** Null as long as it is not loaded, and for what no child found. */
export const childPins = signal<((row: SeenRow) => ChildPin | null) | null>(null);
