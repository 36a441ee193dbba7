import { type HouseColours, houseProperties } from '../../schema/house-colours.ts';

let worn: Record<string, string> = {};

/** Puts colours on the whole page, where house.css reads them. @returns takes them off, unless others were put on since. */
export function wearColours(colours: HouseColours): () => void {
  const { style, dataset } = document.documentElement;
  const next = houseProperties(colours);
  for (const name of Object.keys(worn)) if (!(name in next)) style.removeProperty(name);
  for (const [name, value] of Object.entries(next)) style.setProperty(name, value);
  dataset.house = ['place', 'do'].filter((part) => `--house-${part}` in next).join(' ');
  worn = next;
  return () => {
    if (worn === next) wearColours({ place: null, action: null });
  };
}
