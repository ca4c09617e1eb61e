import { createHash } from 'node:crypto';

// Made once for this product; changing it changes the address of everything that is seeded.
const NAMESPACE = Buffer.from('5d3b6c1e7f0a4c0e9a52c3f1b7d80e64', 'hex');

/** The same name gives the same id (UUID version 5), so that links into the demonstration survive a reset. */
export function stableId(...name: readonly string[]): string {
  const hash = createHash('sha1').update(NAMESPACE).update(name.join('\n')).digest().subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
