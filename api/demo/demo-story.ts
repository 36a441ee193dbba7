import type { Told } from './demo-concerns.ts';
import { takePhoto } from './demo-photos.ts';
import type { DemoScript } from './demo-script.ts';

const MINUTE = 60_000;

/** Before and after at one front door, which the resident lets everybody in the neighbourhood see. */
export async function tellStory(
  script: DemoScript,
  told: readonly Told[],
  todayMs: number,
): Promise<void> {
  const one = told.find(({ find }) => find.place === 'Lindestraat 12');
  const before = one?.photos[0];
  if (!one || !before) throw new Error('The demo has no story');
  const [by, at] = ['lotte', todayMs - MINUTE];
  const about = { kind: 'concern', id: one.id };
  const { walk } = one;
  const after = await takePhoto(script, { by, at, walk, about, scene: 'brushed-letterbox' });
  const sentence = 'Nu haal ik mijn post weer zelf, en de gang is niet meer koud.';
  const set = { about, before, after, sentence, mayUse: true, mayPublish: true };
  const story = script.create({ by, t: 'story.create', at, walk, set });
  script.change({
    by,
    t: 'story.patch',
    e: story,
    at,
    set: { isPublished: true },
    base: { isPublished: story },
  });
}
