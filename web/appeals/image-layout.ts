/** A picture that is posted or sent: upright, large enough for a screen and for half a sheet of paper. */
export const imageSize = { width: 1200, height: 1500 } as const;

export type Style = 'place' | 'title' | 'quote' | 'head' | 'text';
export type Part =
  | {
      as: 'words';
      style: Style;
      lines: string[];
      size: number;
      x: number;
      y: number;
      height: number;
    }
  | { as: 'photo' | 'map'; x: number; y: number; width: number; height: number };

export type ImageWords = {
  house: string;
  name: string;
  quote: string;
  askHead: string;
  ask: string;
  askedOf: string;
  neighbourhood: string;
  hasPhoto: boolean;
  hasMap: boolean;
};
/** How wide a text is, in pixels. */
export type Measure = (text: string, style: Style, size: number) => number;

const MARGIN = 72;
const GAP = 36;
const WIDTH = imageSize.width - 2 * MARGIN;
const MAP = 200;
const sizes: Record<Style, number> = { place: 34, title: 68, quote: 44, head: 34, text: 38 };
const LINE = 1.28;
/** Of the largest and of the smallest that a photo is, from the height of the picture. */
const PHOTO = { most: 792, least: 300 };

/** The words in lines that are no wider than `width`; a word that is wider by itself is broken. */
export function linesOf(text: string, width: number, widthOf: (text: string) => number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(/\s+/).flatMap((one) => broken(one, width, widthOf))) {
      const longer = line ? `${line} ${word}` : word;
      if (line && widthOf(longer) > width) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    return line ? [...lines, line] : lines;
  });
}

function broken(word: string, width: number, widthOf: (text: string) => number): string[] {
  if (widthOf(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part && widthOf(part + letter) > width) {
      parts.push(part);
      part = letter;
    } else part += letter;
  }
  return part ? [...parts, part] : parts;
}

/** Where everything stands, from top to bottom: large where there is little, and small enough that nothing is cut off. */
export function imageLayout(words: ImageWords, measure: Measure): Part[] {
  for (let scale = 1.5; ; scale -= 0.04) {
    const parts = laidOut(words, measure, scale);
    const end = Math.max(...parts.map(({ y, height }) => y + height));
    if (end <= imageSize.height - MARGIN || scale < 0.3) return parts;
  }
}

function laidOut(words: ImageWords, measure: Measure, scale: number): Part[] {
  const parts: Part[] = [];
  let y = MARGIN;
  const write = (style: Style, text: string, width = WIDTH) => {
    if (!text.trim()) return;
    const size = Math.round(sizes[style] * scale);
    const lines = linesOf(text.trim(), width, (one) => measure(one, style, size));
    const height = Math.ceil(lines.length * size * LINE);
    parts.push({ as: 'words', style, lines, size, x: MARGIN, y, height });
    y += height + Math.round((style === 'head' ? GAP / 3 : GAP) * scale);
  };
  write('place', words.house);
  write('title', words.name);
  if (words.hasPhoto) {
    const height = Math.round(Math.max(PHOTO.least, PHOTO.most * Math.min(1, scale * scale)));
    parts.push({ as: 'photo', x: MARGIN, y, width: WIDTH, height });
    y += height + Math.round(GAP * scale);
  }
  write('quote', words.quote.trim() && `“${words.quote.trim()}”`);
  write('head', words.askHead);
  write('text', words.ask);
  const beside = words.hasMap ? WIDTH - MAP - GAP : WIDTH;
  const top = y;
  write('text', words.askedOf, beside);
  write('text', words.neighbourhood, beside);
  if (words.hasMap)
    parts.push({ as: 'map', x: imageSize.width - MARGIN - MAP, y: top, width: MAP, height: MAP });
  return parts;
}
