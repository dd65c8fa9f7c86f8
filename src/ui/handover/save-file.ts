/** Hands a file to the browser's own downloads: no permission, no folder of ours, and the person sees it arrive. */

/** How long the browser may need to start reading a large file, in ms. */
const patience = 60_000;

export function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Firefox reads the blob after the click has returned: revoking at once gives an empty file.
  setTimeout(() => URL.revokeObjectURL(url), patience);
}
