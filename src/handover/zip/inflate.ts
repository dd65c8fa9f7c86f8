/** Raw deflate by the platform's own decompressor, never more than what was announced. */
import type { FileCursor } from './file-cursor.ts';

/**
 * @returns the content, or `zip/data` when the stream is damaged, ends early or is followed by other bytes
 * inside the member, `zip/size` when it is not `size` bytes long.
 * Leaves the cursor somewhere in or after the compressed bytes.
 */
export async function inflate(
  cursor: FileCursor,
  length: { compressed: number; size: number },
): Promise<Uint8Array<ArrayBuffer> | 'zip/data' | 'zip/size'> {
  const source = compressedStream(cursor, length.compressed);
  const inflated = source.stream.pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const content = new Uint8Array(length.size);
  let filled = 0;
  try {
    for (;;) {
      const { value } = await inflated.read();
      if (value === undefined) return filled === length.size ? content : 'zip/size';
      if (filled + value.length > length.size) {
        await inflated.cancel();
        return 'zip/size';
      }
      content.set(value, filled);
      filled += value.length;
    }
  } catch {
    // The decompressor says no more than "TypeError", and there is no more to say.
    return 'zip/data';
  } finally {
    // A pipe that failed may pull once more: it must not take bytes of the next member.
    source.stop();
  }
}

function compressedStream(cursor: FileCursor, length: number) {
  let left = length;
  const stream = new ReadableStream<BufferSource>({
    async pull(controller) {
      const part = left === 0 ? new Uint8Array() : await cursor.some(left);
      left -= part.length;
      if (part.length > 0) controller.enqueue(part);
      else controller.close();
    },
  });
  return { stream, stop: () => (left = 0) };
}
