import type { SheetOf } from './appeal-sheet.tsx';
import { imageLayout, imageSize, type Part, type Style } from './image-layout.ts';

const INK = '#1d2333';
const PAPER = '#fffdf7';
const EDGE = 16;

const fontOf = (style: Style, size: number): string => {
  const own = getComputedStyle(document.documentElement);
  const family = (name: string) => own.getPropertyValue(name).trim() || 'sans-serif';
  if (style === 'quote') return `italic ${size}px ${family('--voice')}`;
  if (style === 'text') return `${size}px ${family('--sans')}`;
  return `700 ${size}px ${family('--sign')}`;
};

/** The page as one picture, PNG. @throws when the photo cannot be fetched, or the browser draws nothing. */
export async function drawImage(sheet: SheetOf, place: string): Promise<Blob> {
  const { say, house, fields, drawn, photo } = sheet;
  const picture = photo ? await fetchPicture(photo) : null;
  const canvas = document.createElement('canvas');
  Object.assign(canvas, imageSize);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('No canvas');
  const parts = imageLayout(
    {
      house,
      name: fields.name,
      quote: fields.quote,
      askHead: say.page.ask,
      ask: fields.ask,
      askedOf: `${say.page.askedOf}: ${fields.askedOf}`,
      neighbourhood: fields.neighbourhood,
      hasPhoto: picture !== null,
      hasMap: drawn !== null,
    },
    (text, style, size) => {
      pen.font = fontOf(style, size);
      return pen.measureText(text).width;
    },
  );
  pen.fillStyle = PAPER;
  pen.fillRect(0, 0, imageSize.width, imageSize.height);
  pen.fillStyle = place;
  pen.fillRect(0, 0, imageSize.width, EDGE);
  pen.fillRect(0, imageSize.height - EDGE, imageSize.width, EDGE);
  for (const part of parts) drawPart(pen, part, { place, picture, drawn });
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture')))),
  );
}

async function fetchPicture(address: string): Promise<ImageBitmap> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error('The photo is not there');
  return createImageBitmap(await answer.blob());
}

type Drawing = { place: string; picture: ImageBitmap | null; drawn: SheetOf['drawn'] };

function drawPart(pen: CanvasRenderingContext2D, part: Part, { place, picture, drawn }: Drawing) {
  if (part.as === 'words') {
    const { style, size, lines, x, y, height } = part;
    pen.font = fontOf(style, size);
    pen.textBaseline = 'top';
    pen.fillStyle = style === 'place' ? place : INK;
    const step = height / lines.length;
    lines.forEach((line, at) => {
      pen.fillText(line, x, y + at * step);
    });
  } else if (part.as === 'photo' && picture) {
    const { x, y, width, height } = part;
    // As much of its middle as fills the place.
    const scale = Math.max(width / picture.width, height / picture.height);
    const [w, h] = [width / scale, height / scale];
    const [left, top] = [(picture.width - w) / 2, (picture.height - h) / 2];
    pen.drawImage(picture, left, top, w, h, x, y, width, height);
  } else if (part.as === 'map' && drawn) {
    const scale = Math.min(part.width / drawn.width, part.height / drawn.height);
    pen.save();
    pen.translate(part.x, part.y);
    pen.scale(scale, scale);
    const shape = new Path2D(drawn.path);
    pen.globalAlpha = 0.15;
    pen.fillStyle = place;
    pen.fill(shape, 'evenodd');
    pen.globalAlpha = 1;
    pen.strokeStyle = INK;
    pen.lineWidth = 3 / scale;
    pen.stroke(shape);
    pen.restore();
  }
}

/** What the picture says, for who does not see it. */
export const imageAlt = ({ say, fields }: Pick<SheetOf, 'say' | 'fields'>): string =>
  [
    fields.name,
    fields.alt,
    fields.quote.trim() && `“${fields.quote.trim()}”`,
    `${say.page.ask}: ${fields.ask}`,
    `${say.page.askedOf}: ${fields.askedOf}`,
    fields.neighbourhood,
  ]
    .map((one) => one.trim())
    .filter(Boolean)
    .join('. ')
    .replaceAll(/([.!?”])\. /g, '$1 ');
