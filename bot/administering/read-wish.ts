import type { Role } from '../../core/contract/people'
import { fold } from '../../dialogs/reading/fold'
import { roleNamed } from './role-named'

type GivenRole = Exclude<Role, 'staff'>

/** `who`, `from` and `until` are as typed. */
export type Wish =
  | { wish: 'grant' | 'revoke'; role: GivenRole; who: string }
  | { wish: 'holders'; role: GivenRole }
  | { wish: 'delegate' | 'on-call'; who: string; from: string; until: string }
  | { wish: 'off-call'; who: string; from?: string; until?: string }
  | { wish: 'end-delegation' | 'erase'; who: string }
  | { wish: 'who-is-on-call' | 'delegations' | 'own-data' | 'ask-export' | 'ask-erasure' }

const own = '(?:cua )?(?:toi|minh|em)'
/** On the folded sentence; groups: the role or who, then the rest. */
const shapes = {
  grant: /^(?:cap|trao|gan|them) (?:quyen|vai tro) (.+?) cho (.+)$|^(?:grant|give) (?:role )?(.+?) to (.+)$/,
  revoke: /^(?:thu hoi|bo|go) (?:quyen|vai tro) (.+?) (?:cua|khoi) (.+)$|^revoke (?:role )?(.+?) from (.+)$/,
  holders:
    /^(?:ai|nhung ai) (?:co|giu|dang giu) (?:quyen|vai tro) (.+)$|^who (?:has|holds) (?:the role )?(.+)$/,
  delegate:
    /^uy quyen (?:xac nhan |duyet )?cho (.+) tu (?:ngay )?(.+?) (?:den|toi)(?: het)? (?:ngay )?(.+)$|^delegate to (.+) from (.+?) (?:to|until) (.+)$/,
  'end-delegation': /^(?:huy|cham dut|ket thuc) uy quyen (?:cho|cua) (.+)$|^end delegation (?:to|of) (.+)$/,
  'on-call':
    /^phan truc cho (.+?) tu (.+) (?:den|toi) (.+)$|^(?:put on call|on call:?) (.+?) from (.+) (?:to|until) (.+)$/,
  'off-call':
    /^(?:bo|huy|ket thuc|cham dut) (?:phan |ca )?truc (?:cho|cua) (.+?)(?: tu (.+) (?:den|toi) (.+))?$|^(?:take off call|off call:?) (.+?)(?: from (.+) (?:to|until) (.+))?$/,
  erase: /^xoa du lieu(?: ca nhan)? cua (.+)$|^erase (?:the )?(?:personal )?data of (.+)$/,
}
const plain: readonly (readonly [RegExp, Wish['wish']])[] = [
  [
    /^(?:(?:hom nay|toi nay|dem nay|bay gio|chieu nay|sang nay) )?(?:ai|nguoi nao) (?:dang |la nguoi )?truc(?: (?:hom nay|toi nay|dem nay|bay gio|chieu nay|sang nay|ca nay|may|a|vay|v|the|z|nhi))*$|^(?:xem )?lich truc(?: (?:hom nay|tuan nay|ho tro))?$|^(?:who is|who's) on call(?: (?:now|today|tonight))?$/,
    'who-is-on-call',
  ],
  [
    /^(?:xem )?(?:cac )?uy quyen(?: cua don vi)?$|^ai (?:dang )?(?:duoc )?uy quyen$|^(?:huy|cham dut|ket thuc) uy quyen$|^delegations$/,
    'delegations',
  ],
  [new RegExp(`^(?:xem )?du lieu(?: ca nhan)? ${own}$|^my (?:personal )?data$`), 'own-data'],
  [
    new RegExp(`^(?:xin|gui|cho toi) (?:toi )?ban day du du lieu(?: ca nhan)? ${own}$|^send me all my data$`),
    'ask-export',
  ],
  [
    new RegExp(`^(?:xin |de nghi )?xoa du lieu(?: ca nhan)? ${own}$|^erase my (?:personal )?data$`),
    'ask-erasure',
  ],
]

/** 'cấp quyền văn thư cho Trần Thu Hà'; undefined when the sentence is something else. */
export function readWish(said: string): Wish | undefined {
  if (said.length > 300) return undefined
  const words = said
    .normalize('NFC')
    .trim()
    .replace(/[.!?]+$/, '')
    .split(/\s+/)
  const text = words.map(fold).join(' ')
  const simple = plain.find(([pattern]) => pattern.test(text))?.[1]
  if (simple) return { wish: simple } as Wish
  const parts = (shape: keyof typeof shapes) => typedParts(shapes[shape], text, words)
  for (const wish of ['grant', 'revoke'] as const) {
    const [named = '', who] = parts(wish)
    const role = roleNamed(named)
    if (role && who) return { wish, role, who }
  }
  const held = roleNamed(parts('holders')[0] ?? '')
  if (held) return { wish: 'holders', role: held }
  for (const wish of ['delegate', 'on-call'] as const) {
    const [who, from, until] = parts(wish)
    if (who && from && until) return { wish, who, from, until }
  }
  const [off, from, until] = parts('off-call')
  if (off) return { wish: 'off-call', who: off, ...(from && until && { from, until }) }
  for (const wish of ['end-delegation', 'erase'] as const) {
    const [who] = parts(wish)
    if (who) return { wish, who }
  }
  return undefined
}

/** What was found in the folded sentence, as it was typed: names keep their marks. */
function typedParts(shape: RegExp, text: string, words: string[]): string[] {
  const found = new RegExp(shape.source, 'd').exec(text)
  const spans = found?.indices?.slice(1).filter((span) => span !== undefined) ?? []
  const wordAt = (index: number) => text.slice(0, index).split(' ').length - 1
  return spans.map(([start, end]) => words.slice(wordAt(start), wordAt(end - 1) + 1).join(' '))
}
