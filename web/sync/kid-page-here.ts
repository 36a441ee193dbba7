/** @returns whether the page for a child opens on this device, also without a network. */
export async function isKidPageHere(): Promise<boolean> {
  const answer = await fetch('/kind').catch(() => null);
  return answer?.ok === true && !answer.redirected;
}
