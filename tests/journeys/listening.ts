import type { AddressInfo } from 'node:net';
import { connect, createServer } from 'node:net';

export type Listening = {
  url: string;
  /** Everything that was asked of the server so far, byte for byte: lines, headers and bodies. */
  heard(): string;
  stop(): void;
};

/** Stands between the phones and a server and writes down all that the phones say, as a server's log could. */
export async function listenBefore(server: string): Promise<Listening> {
  const said: Buffer[] = [];
  const { hostname, port } = new URL(server);
  const open = new Set<{ destroy(): void }>();
  const middle = createServer((phone) => {
    const behind = connect(Number(port), hostname);
    for (const one of [phone, behind]) {
      open.add(one);
      one.on('error', () => phone.destroy() && behind.destroy());
      one.on('close', () => open.delete(one));
    }
    phone.on('data', (bytes) => said.push(bytes));
    phone.pipe(behind).pipe(phone);
  });
  await new Promise<void>((ready) => middle.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(middle.address() as AddressInfo).port}`,
    heard: () => Buffer.concat(said).toString('latin1'),
    stop() {
      for (const one of open) one.destroy();
      middle.close();
    },
  };
}
