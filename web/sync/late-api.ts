import type { Api } from './api.ts';

/** The server; who speaks to it is fetched with the first word. As long as that does not come, neither does an answer. */
export function lateApi(load: () => Promise<Api>): Api {
  const unreachable = { unreachable: true } as const;
  let loaded: Api | null = null;
  const reached = async () => {
    loaded ??= await load().catch(() => null);
    return loaded;
  };
  return {
    openLane: async (body) => (await reached())?.openLane(body) ?? unreachable,
    push: async (token, body) => (await reached())?.push(token, body) ?? unreachable,
    pull: async (body) => (await reached())?.pull(body) ?? unreachable,
    manifest: async (token, body) => (await reached())?.manifest(token, body) ?? unreachable,
    hello: async () => (await reached())?.hello() ?? unreachable,
    putPhoto: async (...photo) => (await reached())?.putPhoto(...photo) ?? unreachable,
  };
}
