import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import type { Recording } from './recording.ts';

const here = new URL('./', import.meta.url);
const fileOf = (name: string) => readFileSync(new URL(`${name}/recording.json.br`, here));

/** Oldest first: `<protocol>-<newest migration of the organisation>-<of the directory>`. */
export const recordingNames: readonly string[] = Object.keys(
  JSON.parse(readFileSync(new URL('sha256.json', here), 'utf8')) as object,
);

export const readRecording = (name: string): Recording =>
  JSON.parse(brotliDecompressSync(fileOf(name)).toString()) as Recording;

export const recordings: readonly (readonly [name: string, recording: Recording])[] =
  recordingNames.map((name) => [name, readRecording(name)]);

export const keptHashes = (): Record<string, string> =>
  JSON.parse(readFileSync(new URL('sha256.json', here), 'utf8')) as Record<string, string>;

/** What is in the folder, whether it is in the list or not. */
export const hashesInFolder = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(here, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => [name, createHash('sha256').update(fileOf(name)).digest('hex')]),
  );
