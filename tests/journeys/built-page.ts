import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { preact } from '@preact/preset-vite';
import { build } from 'vite';
import { top } from '../tools/run.ts';
import { freePort } from '../tools/worker.ts';

export type BuiltPage = {
  url: string;
  /** Serves bytes at an address of the page. @returns the address */
  put(name: string, bytes: Uint8Array): string;
  stop(): void;
};

const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css' };

/** A page of its own around a part of the app, bundled as the app is and under the app's own content policy. */
export async function buildPage(entry: string): Promise<BuiltPage> {
  const outDir = mkdtempSync(join(tmpdir(), 'loopmee-page-'));
  await build({
    configFile: false,
    root: top,
    logLevel: 'warn',
    publicDir: false,
    plugins: [preact()],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      rolldownOptions: {
        input: `${top}${entry}`,
        output: { entryFileNames: 'page.js', assetFileNames: 'assets/[name][extname]' },
      },
    },
  });
  const styles = readdirSync(`${outDir}/assets`).filter((name) => name.endsWith('.css'));
  const links = styles.map((name) => `<link rel="stylesheet" href="/assets/${name}">`).join('');
  const html = `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>page</title>${links}<body><main></main><script type="module" src="/page.js"></script></html>`;
  const policy = /Content-Security-Policy: (.*)/.exec(
    readFileSync(`${top}web/public/_headers`, 'utf8'),
  )?.[1];
  const files = new Map<string, Uint8Array | string>([['/', html]]);
  const server = createServer(({ url = '/' }, answer) => {
    const body = files.get(url) ?? builtFile(outDir, url);
    answer.writeHead(body === null ? 404 : 200, {
      'content-type': types[extname(url)] ?? (url === '/' ? 'text/html' : 'application/x-picture'),
      ...(policy && { 'content-security-policy': policy }),
    });
    answer.end(body ?? '');
  });
  const port = await freePort();
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${port}`,
    put(name, bytes) {
      files.set(`/${name}`, bytes);
      return `/${name}`;
    },
    stop() {
      server.closeAllConnections();
      server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}

function builtFile(folder: string, url: string): Uint8Array | null {
  if (!/^\/(assets\/)?[\w.-]+$/.test(url)) return null;
  try {
    return readFileSync(folder + url);
  } catch {
    return null;
  }
}
