/** How a camera answered: by its picture, or by why there is none. */
export type CameraState = 'allowed' | 'denied' | 'none' | 'busy';

/** Turns the camera on and off again: the browser asks, where nobody decided yet. */
export async function tryCamera(devices: MediaDevices | undefined): Promise<CameraState> {
  if (!devices?.getUserMedia) return 'none';
  try {
    const film = await devices.getUserMedia({ video: true });
    for (const track of film.getTracks()) track.stop();
    return 'allowed';
  } catch (error) {
    const name = error instanceof DOMException ? error.name : '';
    if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied';
    return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'none' : 'busy';
  }
}
