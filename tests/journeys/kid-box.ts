import type { Page } from 'playwright-core';
import { newMid } from '../../schema/ids.ts';

const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);

export type Made = { find: string; photo: string; drawing: string; voice: string };

/**
 * What a child leaves on the phone of a grown-up: a find that waits for its place, and a photo, drawing and voice with it. As the
 * shell of the child keeps it.
 * @param days how long ago.
 */
export async function leaveFind(
  page: Page,
  { judgement = 'bad', why = 'dirty', days = 0, with: what = ['photo', 'drawing', 'voice'] } = {},
): Promise<Made> {
  const at = Date.now() - days * 24 * 3_600_000;
  const made = {
    find: newMid(at, random),
    photo: newMid(at, random),
    drawing: newMid(at, random),
    voice: newMid(at, random),
  };
  await leave(page, made, what, { judgement, why, at, says: {} });
  return made;
}

/** A thing that is in the box still, or again, as a page leaves it that died. */
export const leaveThing = (page: Page, made: Made, what: keyof Made): Promise<void> =>
  leave(page, made, [what], null);

async function leave(
  page: Page,
  made: Made,
  what: string[],
  waiting: { judgement: string; why: string; at: number; says: object } | null,
): Promise<void> {
  const lane = await laneOf(page);
  const at = waiting?.at ?? Date.now();
  await page.evaluate(
    async ({ lane, at, made, what, waiting }) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const asked = indexedDB.open('kid');
        asked.onupgradeneeded = () => {
          for (const [name, keyPath] of Object.entries({
            thing: 'id',
            answer: 'id',
            ground: 'lane',
            waiting: 'id',
            memory: ['lane', 'fromN'],
          }))
            asked.result.createObjectStore(name, { keyPath });
        };
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
      const canvas = (draw: (pen: CanvasRenderingContext2D) => void, type: string) => {
        const place = Object.assign(document.createElement('canvas'), { width: 640, height: 640 });
        const pen = place.getContext('2d');
        if (pen) draw(pen);
        return new Promise<ArrayBuffer>((resolve) =>
          place.toBlob(
            async (blob) => resolve((await blob?.arrayBuffer()) ?? new ArrayBuffer()),
            type,
          ),
        );
      };
      const photo = await canvas((pen) => {
        // A wall of red and white stones, so that what is blurred can be told from what is not.
        for (let x = 0; x < 640; x += 8)
          for (let y = 0; y < 640; y += 8) {
            pen.fillStyle = (x + y) % 16 === 0 ? '#d01010' : '#f8f8f8';
            pen.fillRect(x, y, 8, 8);
          }
      }, 'image/jpeg');
      const drawing = await canvas((pen) => {
        pen.fillStyle = '#3a4149';
        pen.fillRect(0, 0, 640, 640);
        Object.assign(pen, { strokeStyle: '#ffd23f', lineWidth: 22, lineCap: 'round' });
        pen.beginPath();
        pen.arc(320, 320, 190, 0, 6.2);
        pen.moveTo(240, 270);
        pen.lineTo(240, 290);
        pen.moveTo(400, 270);
        pen.lineTo(400, 290);
        pen.moveTo(230, 420);
        pen.quadraticCurveTo(320, 350, 410, 420);
        pen.stroke();
      }, 'image/png');
      const things = [
        { what: 'photo', type: 'image/jpeg', bytes: photo },
        { what: 'drawing', type: 'image/png', bytes: drawing },
        { what: 'voice', type: 'audio/wav', bytes: tone() },
      ].filter((one) => what.includes(one.what));
      const tx = database.transaction(['thing', 'waiting'], 'readwrite');
      if (waiting) tx.objectStore('waiting').put({ ...waiting, id: made.find, lane, fromN: 1 });
      for (const one of things)
        tx.objectStore('thing').put({
          ...one,
          id: made[one.what as 'photo'],
          lane,
          find: made.find,
          at,
        });
      await new Promise((resolve) => {
        tx.oncomplete = resolve;
      });
      database.close();

      /** Two seconds of sound as a WAV: long enough to be seen playing. */
      function tone(): ArrayBuffer {
        const [perSecond, count] = [8000, 16_000];
        const bytes = new ArrayBuffer(44 + count);
        const view = new DataView(bytes);
        const text = (place: number, letters: string) => {
          for (let i = 0; i < letters.length; i++) view.setUint8(place + i, letters.charCodeAt(i));
        };
        text(0, 'RIFF');
        view.setUint32(4, 36 + count, true);
        text(8, 'WAVEfmt ');
        view.setUint32(16, 16, true);
        view.setUint16(20, 1, true);
        view.setUint16(22, 1, true);
        view.setUint32(24, perSecond, true);
        view.setUint32(28, perSecond, true);
        view.setUint16(32, 1, true);
        view.setUint16(34, 8, true);
        text(36, 'data');
        view.setUint32(40, count, true);
        for (let i = 0; i < count; i++) view.setUint8(44 + i, 128 + 60 * Math.sin(i / 3));
        return bytes;
      }
    },
    { lane, at, made, what, waiting },
  );
}

/** What is in the box now, by id. */
export const inBox = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const asked = indexedDB.open('kid');
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
    const all = ['thing', 'waiting'].map(
      (store) =>
        new Promise<string[]>((resolve) => {
          const asked = database.transaction(store).objectStore(store).getAllKeys();
          asked.onsuccess = () => resolve(asked.result.map(String));
        }),
    );
    const keys = (await Promise.all(all)).flat();
    database.close();
    return keys;
  });

/** The only lane of this phone. */
export const laneOf = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name = '' }) => name);
    for (const name of names) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const asked = indexedDB.open(name);
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
      if (!database.objectStoreNames.contains('lane')) {
        database.close();
        continue;
      }
      const lanes = await new Promise<{ id: string }[]>((resolve) => {
        const asked = database.transaction('lane').objectStore('lane').getAll();
        asked.onsuccess = () => resolve(asked.result);
      });
      database.close();
      if (lanes[0]) return lanes[0].id;
    }
    throw new Error('there is no lane on this phone');
  });

/** The phone goes back to the child that found all that was found with it. */
export async function giveTo(page: Page, lane: string): Promise<void> {
  await page.evaluate((lock) => localStorage.setItem('loopmee-kid', JSON.stringify(lock)), {
    lane,
    animal: 'fox',
    isOwn: false,
    fromN: 1,
    at: Date.now(),
  });
  await page.goto(new URL('/kind', page.url()).href);
  await page.getByTestId('kid-home').waitFor();
}
