import { createServer, type IncomingMessage } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { dialled, sendSms } from '../../../api/sms/send-sms.ts';

let close: (() => void) | undefined;
afterEach(() => close?.());

type Got = { headers: IncomingMessage['headers']; body: string };

/** A gateway that answers this. */
async function gateway(status: number) {
  const got: Got[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      got.push({ headers: request.headers, body });
      response.writeHead(status, { location: 'http://127.0.0.1:1/elsewhere' }).end('{}');
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  close = () => server.close();
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return { got, send: sendSms({ SMS_URL: `http://127.0.0.1:${port}/sms`, SMS_KEY: 'sleutel' }) };
}

describe('a text message', () => {
  it('is posted to the gateway with its key, the number as the world writes it', async () => {
    const { got, send } = await gateway(202);
    await send({ to: '06 1234 5678', text: 'Dag' });
    expect(got).toHaveLength(1);
    expect(got[0]?.headers).toMatchObject({
      authorization: 'Bearer sleutel',
      'content-type': 'application/json',
    });
    expect(JSON.parse(got[0]?.body ?? '')).toEqual({ to: '+31612345678', text: 'Dag' });
  });

  it.each([307, 401, 500])('that the gateway answers with %d was not sent', async (status) => {
    const { got, send } = await gateway(status);
    await expect(send({ to: '0612345678', text: 'Dag' })).rejects.toThrow(`${status}`);
    expect(got, 'the key goes nowhere else').toHaveLength(1);
  });

  it('is not sent where no gateway is set up', async () => {
    await expect(sendSms({})({ to: '0612345678', text: 'Dag' })).rejects.toThrow('No gateway');
  });
});

it.each([
  ['06-12345678', '+31612345678'],
  ['+31 (0)6 12345678', '+31612345678'],
  ['0031612345678', '+31612345678'],
  ['+48 512 345 678', '+48512345678'],
  ['030 123 45 67', '+31301234567'],
])('%s is dialled as %s', (typed, number) => {
  expect(dialled(typed)).toBe(number);
});
