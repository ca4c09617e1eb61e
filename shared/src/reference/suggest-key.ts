const LONGEST_KEY = 60;

/** A key from a name, such as `uudet-asiakasryhmat` from "Uudet asiakasryhmät": small letters and digits, parted by hyphens. */
export function suggestKey(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_KEY)
    .replaceAll(/^-|-$/g, '');
}
