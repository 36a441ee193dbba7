import type { GlyphName } from '../look/glyph.tsx';
import type { TileColour } from '../look/tile.tsx';
import type { MissionId } from './missions.ts';

export const missionLooks: Record<MissionId, { glyph: GlyphName; colour: TileColour }> = {
  lovely: { glyph: 'three-lovely', colour: 'pink' },
  dare: { glyph: 'not-dare', colour: 'blue' },
  run: { glyph: 'where-run', colour: 'green' },
  animal: { glyph: 'animals', colour: 'yellow' },
  broken: { glyph: 'broken-thing', colour: 'orange' },
  quiet: { glyph: 'quiet', colour: 'paper' },
};
