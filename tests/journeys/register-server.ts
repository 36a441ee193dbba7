import { bagAddress, type FeatureServer, startFeatureServer } from '../fixtures/feature-server.ts';
import { startServer, type TestServer } from './server.ts';

const inTheBuurt: [number, number] = [5.0707, 52.0841];
export type RegisterServer = TestServer & { service: FeatureServer };

/** The Worker, with a BAG beside it that knows three homes on the Pompoenpad, two to a page. */
export async function startRegisterServer(): Promise<RegisterServer> {
  const addresses = [1, 3, 5].map((number) =>
    bagAddress(number, inTheBuurt, { openbare_ruimte_naam: 'Pompoenpad', postcode: '3599ZZ' }),
  );
  const service = await startFeatureServer({ adres: addresses }, 2);
  const server = await startServer({ addressSource: service.base });
  const stop = async () => {
    await server.stop();
    await service.stop();
  };
  return { ...server, service, stop };
}
