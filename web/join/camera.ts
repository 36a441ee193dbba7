/** Why there is no picture: not allowed, not there, or not willing. */
export type CameraProblem = 'refused' | 'none' | 'busy';

/** The camera that looks away from its holder, where there are two. Whoever opens it stops it. */
export async function openCamera(): Promise<MediaStream | CameraProblem> {
  // Not there on a page that did not come over a safe connection.
  if (!navigator.mediaDevices?.getUserMedia) return 'none';
  try {
    return await navigator.mediaDevices.getUserMedia({
      video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } },
    });
  } catch (error) {
    return cameraProblem(error);
  }
}

export function stopCamera(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

/** The names that browsers give to what went wrong. */
export function cameraProblem(error: unknown): CameraProblem {
  const name = error instanceof Error ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'none' : 'busy';
}
