type Size = { width: number; height: number };
/** As large as other photos are sent. */
const LONGEST = 1_600;
const QUALITY = 0.8;

/** The part of a film that fills a frame of another shape, and the size that the still gets. */
export function framed(film: Size, frame: Size) {
  const shape = frame.width / frame.height;
  const width = Math.min(film.width, film.height * shape);
  const height = Math.min(film.height, film.width / shape);
  const scale = Math.min(1, LONGEST / Math.max(width, height));
  const whole = (side: number) => Math.max(1, Math.round(side * scale));
  return {
    from: { left: (film.width - width) / 2, top: (film.height - height) / 2, width, height },
    to: { width: whole(width), height: whole(height) },
  };
}

/** What is seen in the frame now and nothing beside it, as a JPEG that says nothing of where and when. @throws when there is none. */
export async function stillOf(video: HTMLVideoElement): Promise<Blob> {
  const frame = { width: video.clientWidth, height: video.clientHeight };
  const { from, to } = framed({ width: video.videoWidth, height: video.videoHeight }, frame);
  const canvas = Object.assign(document.createElement('canvas'), to);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('there is no canvas for a photo');
  context.drawImage(video, from.left, from.top, from.width, from.height, 0, 0, to.width, to.height);
  const blob = await new Promise<Blob | null>((resolve) =>
    canvas.toBlob(resolve, 'image/jpeg', QUALITY),
  );
  canvas.width = 0;
  // Safari may make a PNG without saying so.
  if (blob?.type !== 'image/jpeg') throw new Error('no photo was made');
  return blob;
}
