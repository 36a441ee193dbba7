/** The camera that looks away from its holder, where there are two. Whoever opens it stops it. @throws for any reason there is no picture. */
export function openCamera(): Promise<MediaStream> {
  return media({
    video: { facingMode: 'environment', width: { ideal: 1600 }, height: { ideal: 1200 } },
  });
}

/** Whoever opens it stops it. @throws for any reason there is no sound. */
export const openMicrophone = (): Promise<MediaStream> => media({ audio: true });

export function stop(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

async function media(what: MediaStreamConstraints): Promise<MediaStream> {
  // Not there on a page that did not come over a safe connection.
  const { mediaDevices } = navigator;
  if (!mediaDevices?.getUserMedia) throw new Error('this browser gives no camera or microphone');
  return mediaDevices.getUserMedia(what);
}
