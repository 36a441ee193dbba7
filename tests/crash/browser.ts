import { AsyncLocalStorage } from 'node:async_hooks';

/** Cookies of one browser, by name. */
export type Jar = Map<string, string>;

const jars = new AsyncLocalStorage<Jar>();
const plainFetch = globalThis.fetch;

/** Whatever is fetched meanwhile is fetched by this browser. */
export const inBrowser = <T>(jar: Jar, work: () => Promise<T>): Promise<T> => jars.run(jar, work);

const fetchWithCookies: typeof fetch = async (input, init) => {
  const jar = jars.getStore();
  if (!jar) return plainFetch(input, init);
  const headers = new Headers(init?.headers);
  headers.set('cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '));
  const answer = await plainFetch(input, { ...init, headers });
  for (const cookie of answer.headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
    jar.set(name, value);
  }
  return answer;
};

/** As much of XMLHttpRequest as web/sync/put-bytes.ts uses. */
class PlainRequest {
  readonly upload: { onprogress: ((event: { loaded: number }) => void) | null } = {
    onprogress: null,
  };
  onload: (() => void) | null = null;
  onerror: (() => void) | null = null;
  onabort: (() => void) | null = null;
  responseType = '';
  response: unknown = null;
  status = 0;
  #url = '';
  #method = '';
  readonly #headers = new Headers();
  readonly #ended = new AbortController();

  open(method: string, url: string): void {
    this.#method = method;
    this.#url = url;
  }

  setRequestHeader(name: string, value: string): void {
    this.#headers.set(name, value);
  }

  abort(): void {
    this.#ended.abort();
  }

  send(body: ArrayBuffer): void {
    const { signal } = this.#ended;
    plainFetch(this.#url, { method: this.#method, headers: this.#headers, body, signal })
      .then(async (answer) => {
        this.upload.onprogress?.({ loaded: body.byteLength });
        this.status = answer.status;
        this.response = await answer.json().catch(() => null);
        this.onload?.();
      })
      .catch(() => (signal.aborted ? this.onabort?.() : this.onerror?.()));
  }
}

/** From here on this process has what the app's own code expects of a browser. */
export function becomeBrowser(): void {
  Object.assign(globalThis, { fetch: fetchWithCookies, XMLHttpRequest: PlainRequest });
}
