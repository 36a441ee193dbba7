/** A file of the build. `revision` is null when its name changes with its content; `office` files wait until somebody opens the office. */
export type AppFile = { url: string; revision: string | null; office?: boolean };

const CACHE = 'app ';
/** The two pages of the app, and the address at which each is asked for. */
const pages: Readonly<Record<string, string>> = { 'index.html': '/', 'kind.html': '/kind' };
/** Lies in a cache of the app once the office was opened here, so that the next version brings the office along. */
const OFFICE_OPENED = '/office-opened';
/** How many files are fetched at once: a slow link also carries what people save. */
const AT_ONCE = 4;

/** The files of one version on this device. A version that a page still runs from is kept, since the server only has the newest. */
export class AppFiles {
  private readonly name: string;
  private readonly files: Map<string, AppFile>;
  /** What lies in the caches of the app, as far as this worker knows. */
  private here: Promise<Set<string>> | null = null;
  private office: Promise<void> | null = null;

  constructor(files: readonly AppFile[]) {
    this.name = CACHE + hashOf(files);
    this.files = new Map(files.map((file) => [addressOf(file), file]));
  }

  /** Fetches what is not here yet. @throws when a file does not come or is another's, such as a hotel's sign-in page. */
  async install(): Promise<void> {
    const cache = await caches.open(this.name);
    const hasOffice = (await caches.match(OFFICE_OPENED)) !== undefined;
    await this.fetchAll([...this.files.keys()].filter((url) => hasOffice || !this.isOffice(url)));
    if (hasOffice) await cache.put(OFFICE_OPENED, new Response());
  }

  /** The page at an address of the app; undefined when the browser threw it away. */
  async page(path: string): Promise<Response | undefined> {
    return (await caches.open(this.name)).match(isPage(path) ? path : '/');
  }

  /** A file of this version, or of one before it that a page still asks for. */
  async find(url: string): Promise<Response | undefined> {
    return (await (await caches.open(this.name)).match(url)) ?? caches.match(url);
  }

  /** Keeps a file that was not fetched beforehand; the first one of the office brings the whole office. */
  async keep(url: string, response: Response): Promise<void> {
    if (!isAsked(url, response)) return;
    const cache = await caches.open(this.name);
    await cache.put(url, response);
    (await this.here)?.add(url);
    await this.wasUsed([url]);
  }

  /** Told what a page uses, also when it was fetched before there was a service worker. */
  async wasUsed(urls: readonly string[]): Promise<void> {
    const cache = await caches.open(this.name);
    if (!urls.some((url) => this.isOffice(url)) || (await cache.match(OFFICE_OPENED))) return;
    // A page asks for dozens of its files at a time: they wait for one fetching of all.
    this.office ??= this.fetchOffice(cache).finally(() => {
      this.office = null;
    });
    await this.office;
  }

  private async fetchOffice(cache: Cache): Promise<void> {
    await this.fetchAll([...this.files.keys()].filter((url) => this.isOffice(url)));
    await cache.put(OFFICE_OPENED, new Response());
  }

  /** Forgets versions from which no page lives. Not to be called while another version is being installed or waits. */
  async forgetOthers(pagesAlive: readonly string[]): Promise<void> {
    for (const name of await caches.keys()) {
      if (!name.startsWith(CACHE) || name === this.name) continue;
      const cache = await caches.open(name);
      const has = await Promise.all(pagesAlive.map((url) => cache.match(url)));
      if (!has.some(Boolean)) await caches.delete(name);
    }
  }

  private isOffice(url: string): boolean {
    return this.files.get(url)?.office === true;
  }

  private async fetchAll(urls: string[]): Promise<void> {
    const cache = await caches.open(this.name);
    this.here ??= addressesHere().catch((error) => {
      this.here = null;
      throw error;
    });
    const here = await this.here;
    const next = async (): Promise<void> => {
      for (let url = urls.pop(); url !== undefined; url = urls.pop())
        await this.fetchTo(cache, url, here);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, next));
  }

  private async fetchTo(cache: Cache, url: string, here: Set<string>): Promise<void> {
    const isNamedByContent = this.files.get(url)?.revision === null;
    // An install that was cut off goes on here, and what did not change comes from the version before.
    const had = isNamedByContent && here.has(url) ? await caches.match(url) : undefined;
    const response = had ?? (await fetch(url, isNamedByContent ? {} : { cache: 'reload' }));
    if (!isAsked(url, response) || (isPage(url) && !(await this.isOurPage(response.clone()))))
      throw new Error(`not the app's ${url}`);
    await cache.put(url, response);
    here.add(url);
  }

  /** Its scripts are of this version: not a sign-in page, nor the page of a version that came a moment later. */
  private async isOurPage(page: Response): Promise<boolean> {
    const scripts = [...(await page.text()).matchAll(/"(\/assets\/[^"]+\.js)"/g)];
    return scripts.length > 0 && scripts.every(([, url = '']) => this.files.has(url));
  }
}

/** Looked up once: on a first visit there is nothing, and hundreds of files to look for. */
async function addressesHere(): Promise<Set<string>> {
  const names = (await caches.keys()).filter((name) => name.startsWith(CACHE));
  const held = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return new Set(held.flat().map(({ url }) => new URL(url).pathname));
}

const addressOf = ({ url }: AppFile): string => pages[url] ?? `/${url}`;
const isPage = (path: string): boolean => Object.values(pages).includes(path);

/** A page in the place of a script comes from a portal or from a server that has it no longer. */
function isAsked(url: string, { ok, redirected, headers }: Response): boolean {
  const isHtml = headers.get('content-type')?.startsWith('text/html') ?? false;
  return ok && !redirected && isHtml === isPage(url);
}

/** FNV-1a: names differ when a file does. */
function hashOf(files: readonly AppFile[]): string {
  let hash = 0x811c9dc5;
  for (const char of JSON.stringify(files))
    hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193) >>> 0;
  return hash.toString(36);
}
