/** Hands a file to the person, in the way the browser saves files. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The download has begun; a minute is ample for the slowest device to have opened it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
