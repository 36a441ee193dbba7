import * as v from 'valibot';
import { limits } from '../../schema/limits.ts';
import type { ProblemCode } from '../../schema/problem.ts';
import { Problem } from './problem.ts';

/**
 * Reads a JSON body, gzipped or plain, through a validator. Bytes are counted as they come in and again as they unpack, so
 * a gzip bomb costs no more than the limit. The runtime does not unpack request bodies itself.
 */
export async function readBody<S extends v.GenericSchema>(
  request: Request,
  schema: S,
): Promise<v.InferOutput<S>> {
  if (!request.headers.get('content-type')?.startsWith('application/json'))
    throw new Problem('wrong_media');
  const value = parse(await readText(request));
  const parsed = v.safeParse(schema, value);
  if (!parsed.success) throw new Problem('bad_shape');
  return parsed.output;
}

async function readText(request: Request): Promise<string> {
  const encoding = request.headers.get('content-encoding');
  if (encoding && encoding !== 'gzip') throw new Problem('wrong_media');
  const sent = await collect(request.body, limits.pushBytes);
  const bytes = encoding ? await collect(unpacked(sent), limits.pushBytes) : sent;
  return new TextDecoder().decode(bytes);
}

const unpacked = (bytes: Uint8Array<ArrayBuffer>) =>
  new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));

/** All bytes of a stream, counted as they come: over `most` it stops, at a broken one it says so. */
export async function collect(
  stream: ReadableStream<Uint8Array> | null,
  most: number,
  tooMuch: ProblemCode = 'too_large',
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = stream?.getReader();
  while (reader) {
    const part = await reader.read().catch(() => {
      throw new Problem('not_json');
    });
    if (part.done) break;
    size += part.value.byteLength;
    if (size > most) {
      await reader.cancel().catch(() => undefined);
      throw new Problem(tooMuch);
    }
    parts.push(part.value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}

/**
 * Reads what a request still has to say that nobody asked for, and forgets it: an answer before the end of the body breaks the
 * connection under it, and the phone would see no answer at all. A body over any limit is cut off even so.
 */
export async function drain(request: Request): Promise<void> {
  if (request.bodyUsed) return;
  const reader = request.body?.getReader();
  let size = 0;
  while (reader && size <= limits.photoBytes) {
    const part = await reader.read().catch(() => null);
    if (!part || part.done) return;
    size += part.value.byteLength;
  }
  await reader?.cancel().catch(() => undefined);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem('not_json');
  }
}
