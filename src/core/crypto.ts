/** Everything impure that core needs, given by the caller. `Bytes` is what WebCrypto of every browser accepts. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** SHA-256. */
export type Digest = (bytes: Bytes) => Promise<Bytes>;
export type RandomBytes = (length: number) => Bytes;
/** ECDSA P-256 over SHA-256, signature r‖s, 64 bytes (RFC 7518 §3.4). */
export type Sign = (bytes: Bytes) => Promise<Bytes>;
export type VerifySignature = (jwk: PublicJwk, bytes: Bytes, signature: Bytes) => Promise<boolean>;
export type PublicJwk = { kty: 'EC'; crv: 'P-256'; x: string; y: string };
