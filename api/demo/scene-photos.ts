/// <reference types="vite/types/importMeta.d.ts" />
import { base64url } from '../../schema/ids.ts';

/** Drawn by tests/tools/draw-scenes and brought along in the Worker's own code: the demo needs no network. */
const files = import.meta.glob<string>('./scenes/*.jpg', {
  query: '?inline',
  import: 'default',
  eager: true,
});

export type ScenePhoto = {
  full: Uint8Array<ArrayBuffer>;
  small: Uint8Array<ArrayBuffer>;
  sha256: string;
  smallSha256: string;
};

export const SCENE_WIDTH = 960;
export const SCENE_HEIGHT = 720;

const read = new Map<string, Promise<ScenePhoto>>();

/** The picture and its thumbnail by the name of the scene, with their hashes as an attachment carries them. */
export function scenePhoto(name: string): Promise<ScenePhoto> {
  const photo = read.get(name) ?? readPhoto(name);
  read.set(name, photo);
  return photo;
}

async function readPhoto(name: string): Promise<ScenePhoto> {
  const [full, small] = [bytesOf(name), bytesOf(`${name}-small`)];
  return { full, small, sha256: await hash(full), smallSha256: await hash(small) };
}

function bytesOf(file: string): Uint8Array<ArrayBuffer> {
  const url = files[`./scenes/${file}.jpg`];
  if (!url?.startsWith('data:image/jpeg;base64,')) throw new Error(`No such scene: ${file}`);
  return Uint8Array.from(atob(url.slice(url.indexOf(',') + 1)), (letter) => letter.charCodeAt(0));
}

const hash = async (bytes: Uint8Array<ArrayBuffer>) =>
  base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
