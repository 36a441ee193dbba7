import type { DemoScript } from './demo-script.ts';
import { SCENE_HEIGHT, SCENE_WIDTH, scenePhoto } from './scene-photos.ts';

type Taken = {
  by: string;
  at: number;
  walk: string | null;
  about: { kind: string; id: string };
  scene: string;
  what?: 'drawing';
};

/** Announces a drawn picture as a photo of a find. @returns its id */
export async function takePhoto(
  script: DemoScript,
  { by, at, walk, about, scene, what }: Taken,
): Promise<string> {
  const { full, small, sha256, smallSha256 } = await scenePhoto(scene);
  const set = {
    about,
    sha256,
    smallSha256,
    size: full.length,
    smallSize: small.length,
    width: SCENE_WIDTH,
    height: SCENE_HEIGHT,
    ...(what && { what }),
  };
  return script.create({ by, t: 'attachment.create', at, walk, set, scene });
}
