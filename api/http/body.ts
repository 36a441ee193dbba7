import * as v from 'valibot';
import { limits } from '../../schema/limits.ts';
import { Problem } from './problem.ts';

/**
 * Reads a JSON body, gzipped or plain, through a validator. Bytes are counted after unpacking while they stream, so a
 * gzip bomb costs no more than the limit. The runtime does not unpack request bodies itself.
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
  if (!request.body) return '';
  const stream = encoding
    ? request.body.pipeThrough(new DecompressionStream('gzip'))
    : request.body;
  const reader = stream.getReader() as ReadableStreamDefaultReader<Uint8Array>;
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const part = await reader.read().catch(() => {
      throw new Problem('not_json');
    });
    if (part.done) return text + decoder.decode();
    size += part.value.byteLength;
    if (size > limits.pushBytes) {
      await reader.cancel().catch(() => undefined);
      throw new Problem('too_large');
    }
    text += decoder.decode(part.value, { stream: true });
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem('not_json');
  }
}
