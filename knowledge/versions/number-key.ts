import { foldedKey } from '../vietnamese/syllable-key'

/** '30/2020/NĐ-CP' → '30-2020-nd-cp': equal for every way a number is written. */
export function numberKey(number: string): string {
  return foldedKey(number.normalize('NFC').toLowerCase())
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
