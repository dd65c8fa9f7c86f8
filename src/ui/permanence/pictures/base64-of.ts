/** Owes the protocol a blob's bytes as plain base64: blobs do not cross messaging. */
export function base64Of(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      const address = typeof reader.result === 'string' ? reader.result : '';
      resolve(address.slice(address.indexOf(',') + 1));
    });
    reader.addEventListener('error', () =>
      reject(reader.error ?? new Error('a piece could not be read')),
    );
    reader.readAsDataURL(blob);
  });
}
