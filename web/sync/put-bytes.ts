/** A link that has moved nothing for this long is no link. */
const SILENCE_MS = 20_000;
/** So much may have left the browser and not the phone, whose system tells no more of it; and what GPRS takes of that in a ms. */
const UNSEEN_BYTES = 200_000;
const SLOWEST_BYTES_PER_MS = 2;

/**
 * PUTs a photo. With XMLHttpRequest: `fetch` does not tell how far an upload has come, and a fixed time would be too short
 * for a slow link and too long for a dead one. @returns null when no answer came.
 */
export function putBytes(
  url: string,
  token: string,
  bytes: ArrayBuffer,
  onProgress: (done: number) => void,
): Promise<{ status: number; body: unknown } | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    let silence = 0;
    const hear = (left: number) => {
      clearTimeout(silence);
      const ms = SILENCE_MS + Math.min(left, UNSEEN_BYTES) / SLOWEST_BYTES_PER_MS;
      silence = setTimeout(() => request.abort(), ms) as unknown as number;
    };
    const end = (answer: { status: number; body: unknown } | null) => {
      clearTimeout(silence);
      resolve(answer);
    };
    request.open('PUT', url);
    request.responseType = 'json';
    request.setRequestHeader('authorization', `Bearer ${token}`);
    request.setRequestHeader('content-type', 'image/jpeg');
    request.setRequestHeader('x-loopmee', '1');
    request.upload.onprogress = ({ loaded }) => {
      hear(loaded);
      onProgress(Math.min(1, loaded / bytes.byteLength));
    };
    request.onload = () => {
      const isOurs = typeof request.response === 'object' && request.response !== null;
      // A portal that answers everything with its own page has not stored anything.
      if (request.status === 200 && !(isOurs && request.response.stored === true)) end(null);
      else end({ status: request.status, body: request.response });
    };
    request.onerror = () => end(null);
    request.onabort = () => end(null);
    hear(0);
    request.send(bytes);
  });
}
