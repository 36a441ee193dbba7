import { accessSync, constants, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { killAll, type Process, processes, withStarted } from '../tools/processes.ts';

export type LaunchOptions = {
  /** Where this device keeps its data: the same folder is the same device. A new one by default. */
  profileDir?: string;
  /** Where the device says it is; without it, asking for the location is refused. */
  geolocation?: { latitude: number; longitude: number; accuracy?: number };
  colorScheme?: 'light' | 'dark';
  /** A film (film.ts) that its camera sees, or a person who does not allow it; without it, there is no camera. */
  camera?: { film: string } | 'refused';
};

/** A phone in someone's hand: 390 × 844, touch. */
export const launchPhone = (options: LaunchOptions = {}): Promise<BrowserContext> =>
  launch(options, {
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  });

/** A laptop in the office: 1440 × 900. */
export const launchDesk = (options: LaunchOptions = {}): Promise<BrowserContext> =>
  launch(options, { viewport: { width: 1440, height: 900 } });

export const newProfile = (): string => mkdtempSync(join(tmpdir(), 'loopmee-profile-'));

/** Ends the browser of a profile at once, as a phone does with an app it needs the memory of. */
export async function killBrowser(profileDir: string): Promise<void> {
  const own = ({ command }: Process) => command.includes(`--user-data-dir=${profileDir} `);
  // What it started does not name the folder, and has files in it open until it ends as well.
  await killAll(withStarted(processes().filter(own)));
}

type Device = Parameters<typeof chromium.launchPersistentContext>[1];

async function launch(options: LaunchOptions, device: Device): Promise<BrowserContext> {
  const { profileDir = newProfile(), geolocation, colorScheme = 'light', camera } = options;
  const browser = await chromium.launchPersistentContext(profileDir, {
    ...device,
    executablePath: await chromiumPath(),
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    colorScheme,
    permissions: geolocation ? ['geolocation'] : [],
    ...(geolocation && { geolocation }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--no-first-run',
      '--disable-component-update',
      '--disable-sync',
      ...cameraArgs(camera),
    ],
  });
  // A device that nobody can come back to: a hundred of them are a gigabyte.
  if (!options.profileDir) browser.once('close', () => void forget(profileDir));
  return browser;
}

function cameraArgs(camera: LaunchOptions['camera']): string[] {
  if (!camera) return [];
  const pretended = '--use-fake-device-for-media-stream';
  if (camera === 'refused') return [pretended, '--use-fake-ui-for-media-stream=deny'];
  const film = `--use-file-for-fake-video-capture=${camera.film}`;
  return [pretended, '--use-fake-ui-for-media-stream', film];
}

const forget = (profileDir: string) =>
  rm(profileDir, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);

/**
 * CHROMIUM_PATH, or the Chromium in the npm package, unpacked to the temporary folder: it has no windows to keep, and takes a
 * quarter less of the processor for the same pages. A Chromium or Chrome on this machine where the package has none for it.
 */
export async function chromiumPath(): Promise<string> {
  const isPackaged = process.platform === 'linux' && process.arch === 'x64';
  const found = process.env.CHROMIUM_PATH ?? (isPackaged ? undefined : installedChromium());
  if (found) return found;
  // Read when the package is imported: with them it brings its own nss and nspr, which a bare machine lacks.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}

function installedChromium(): string | undefined {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const candidates = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  candidates.push('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  return candidates.find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
