/** Where the phone's share sheet brings pictures (manifest, `share_target`), and the page that asks where they belong. */
export const SHARE_PATH = '/deel-foto';
/** The name of the files in the form that the phone posts. */
export const SHARE_FIELD = 'pictures';

const CACHE = 'shared pictures';

export type SharedPicture = { key: string; picture: Blob };

/** Puts away the pictures of a posted form until somebody says where they belong. @returns how many. */
export async function park(form: FormData, id: () => string): Promise<number> {
  const files = form.getAll(SHARE_FIELD).filter((part): part is File => part instanceof File);
  const cache = await caches.open(CACHE);
  for (const file of files) {
    const headers = { 'content-type': file.type || 'application/octet-stream' };
    await cache.put(`${SHARE_PATH}/${id()}`, new Response(file, { headers }));
  }
  return files.length;
}

/** What was put away and has no place yet, oldest first. */
export async function parked(): Promise<SharedPicture[]> {
  const cache = await caches.open(CACHE);
  const keys = await cache.keys();
  const found = await Promise.all(
    keys.map(async (request) => {
      const picture = await (await cache.match(request))?.blob();
      return picture ? [{ key: new URL(request.url).pathname, picture }] : [];
    }),
  );
  return found.flat();
}

/** It has a place, or nobody wants it. */
export async function letGo(key: string): Promise<void> {
  await (await caches.open(CACHE)).delete(key);
}
