import { imoitRoles } from '../../core/contract/account-requests'
import { readChoice } from '../../dialogs/fields/one-of'

const address = /[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/giu
const nameBefore =
  /((?:\p{Lu}[\p{L}\p{M}']*)(?:\s+\p{Lu}[\p{L}\p{M}']*){1,5})[\s–,:;(<|-]*(?:(?:e-?mail|thư điện tử|địa chỉ)(?:\s+là)?[\s:]*)?[(<]*$/u

/** People a sentence names with their address, one line each as the list of a form takes it: 'Trần Thu Hà, hatt@…, văn thư'. */
export function peopleIn(sentence: string): string[] {
  const found = [...sentence.normalize('NFC').matchAll(address)]
  return found.map(([email], at) => {
    const start = found[at]?.index ?? 0
    const before = sentence.slice(endOf(found[at - 1]), start)
    const after = sentence.slice(start + email.length, found[at + 1]?.index)
    const [named = ''] = nameBefore.exec(before)?.slice(1) ?? []
    const [told = ''] = after.replace(/^[\s,;–)>|-]+/, '').split(/[\n,;.]/)
    const role = readChoice('account-request', 'role', imoitRoles, told) ? told.trim() : ''
    return [named, email.toLowerCase(), role].filter((part, place) => part || place === 0).join(', ')
  })
}

const endOf = (found: RegExpMatchArray | undefined): number =>
  found ? (found.index ?? 0) + found[0].length : 0
