/** A key that never leaves the browser; the recorder only passes it on. The part of WebCrypto's CryptoKey it names. */
export type KeyHandle = { readonly algorithm: unknown; readonly extractable: boolean };
