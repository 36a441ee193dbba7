import type { IncomingMessage, ServerResponse } from 'node:http';

/** One step of the bench's server; it answers or goes on to the next. */
export type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) => void;

export async function bodyOf(request: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  for await (const part of request) parts.push(part as Uint8Array);
  return Buffer.concat(parts);
}

export function answerJson(response: ServerResponse, text: string, status = 200): void {
  response.statusCode = status;
  response.setHeader('content-type', 'application/json');
  response.end(text);
}
