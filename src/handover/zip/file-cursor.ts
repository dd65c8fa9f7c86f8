/** Reads a file forward in one stream, opened again only when it has to go elsewhere than on. */
export class FileCursor {
  private readonly file: Blob;
  private reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> | null = null;
  private rest: Uint8Array<ArrayBuffer> = new Uint8Array();
  private at = 0;

  constructor(file: Blob) {
    this.file = file;
  }

  get position(): number {
    return this.at;
  }

  async seek(offset: number): Promise<void> {
    if (offset === this.at && this.reader !== null) return;
    await this.close();
    this.at = offset;
    this.reader = this.file.slice(offset).stream().getReader();
  }

  async close(): Promise<void> {
    await this.reader?.cancel();
    this.reader = null;
    this.rest = new Uint8Array();
  }

  /** The next bytes, `most` or fewer, none at the end of the file. */
  async some(most: number): Promise<Uint8Array<ArrayBuffer>> {
    while (this.rest.length === 0) {
      const reader = this.reader;
      const read = await reader?.read();
      // Closed while it waited: what comes now belongs to nobody.
      if (read?.value === undefined || reader !== this.reader) return new Uint8Array();
      this.rest = read.value;
    }
    const taken = this.rest.subarray(0, most);
    this.rest = this.rest.subarray(taken.length);
    this.at += taken.length;
    return taken;
  }

  /** Exactly `length` bytes; fewer only when the file ends before. */
  async take(length: number): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = new Uint8Array(length);
    let filled = 0;
    while (filled < length) {
      const part = await this.some(length - filled);
      if (part.length === 0) return bytes.subarray(0, filled);
      bytes.set(part, filled);
      filled += part.length;
    }
    return bytes;
  }
}
