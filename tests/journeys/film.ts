import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pngPixels } from '../fixtures/png-pixels.ts';

const [WIDTH, HEIGHT] = [1280, 720];
/** How bright the street around it is, and how bright white paper is in the film. */
const [STREET, WHITE] = [110, 219];

const made: string[] = [];
/** A few megabytes each. */
export function forgetFilms(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** What a camera sees that is held before a picture: a film for Chromium's pretended camera. @returns its file. */
export function filmOf(screenshot: Buffer | null): string {
  const luma = Buffer.alloc(WIDTH * HEIGHT, STREET);
  if (screenshot) {
    const { width, height, data } = pngPixels(screenshot);
    const scale = Math.min(WIDTH / width, HEIGHT / height);
    const [wide, high] = [Math.floor(width * scale), Math.floor(height * scale)];
    const [left, top] = [(WIDTH - wide) >> 1, (HEIGHT - high) >> 1];
    for (let y = 0; y < high; y++) {
      for (let x = 0; x < wide; x++) {
        const at = (Math.floor(y / scale) * width + Math.floor(x / scale)) * 4;
        const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
        const light = (red * 299 + green * 587 + blue * 114) / 255_000;
        luma[(top + y) * WIDTH + left + x] = 16 + Math.round(light * WHITE);
      }
    }
  }
  const grey = Buffer.alloc((WIDTH * HEIGHT) / 2, 128);
  const frame = Buffer.concat([Buffer.from('FRAME\n'), luma, grey]);
  const head = Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`);
  const folder = mkdtempSync(join(tmpdir(), 'loopmee-film-'));
  made.push(folder);
  const file = join(folder, 'seen.y4m');
  writeFileSync(file, Buffer.concat([head, frame, frame]));
  return file;
}
