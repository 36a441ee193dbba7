import * as v from 'valibot';
import { mapSettings as shape } from '../../schema/map-settings.ts';
import { mapSettings, SETTINGS_KEY } from './map-settings.ts';

const HOUR_MS = 3_600_000;
let isHeardAt = Number.NEGATIVE_INFINITY;

/** Asks the server what maps lie on, once an hour, and remembers it for a start without a network. */
export async function learnSettings(): Promise<void> {
  if (performance.now() - isHeardAt < HOUR_MS) return;
  try {
    const answer = await fetch('/v1/map');
    if (!answer.ok) return;
    const settings = v.parse(shape, await answer.json());
    isHeardAt = performance.now();
    const text = JSON.stringify(settings);
    if (text === JSON.stringify(mapSettings.peek())) return;
    mapSettings.value = settings;
    localStorage.setItem(SETTINGS_KEY, text);
  } catch {
    // Nothing of ours answered: what was known stands.
  }
}
