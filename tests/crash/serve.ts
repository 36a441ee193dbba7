// Serves the Worker of this folder as vite.config.ts serves the app: built before, on `--port`, with LOOPMEE_STATE as its state.
import { parseArgs } from 'node:util';
import { preview } from 'vite';
import { crashConfig } from './built.ts';

const { values } = parseArgs({ options: { port: { type: 'string' } }, strict: false });
const { LOOPMEE_STATE: state = '' } = process.env;
await preview({
  ...crashConfig(state),
  preview: { host: '127.0.0.1', port: Number(values.port), strictPort: true },
});
