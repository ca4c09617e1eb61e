// A stamp remembers the hash of what something was made from, so that it is made again only when that changed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * One hash over the names and contents of files and of everything below folders; what is absent counts as absent.
 *
 * @param {string} root
 * @param {string[]} paths relative to root
 */
export function hashOf(root, paths) {
  const hash = createHash('sha256');
  for (const path of paths) addTo(hash, root, path);
  return hash.digest('hex');
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} root
 * @param {string} path
 */
function addTo(hash, root, path) {
  const full = join(root, path);
  hash.update(`\0${path}\0`);
  if (!existsSync(full)) return;
  if (!statSync(full).isDirectory()) {
    hash.update(readFileSync(full));
    return;
  }
  for (const name of readdirSync(full).toSorted()) {
    if (name !== 'node_modules' && name !== 'dist' && name !== 'generated')
      addTo(hash, root, `${path}/${name}`);
  }
}

/**
 * @param {string} file where the stamp lies
 * @param {string} hash
 */
export function isStamped(file, hash) {
  return existsSync(file) && readFileSync(file, 'utf8') === hash;
}

/**
 * @param {string} file
 * @param {string} hash
 */
export function stamp(file, hash) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, hash);
}
