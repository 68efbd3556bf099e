import type { Segment } from '../question/read-segment'
import type { RankedUnit } from '../ranking/unit-meanings'

/** A question what X must do is not answered by a duty of Y. */
export function actsInstead(asking: readonly Segment[], { doers }: RankedUnit): boolean {
  return asking.some(({ asks, facts, words, dull, actors: named, contents, topics }) => {
    const [subject] = named
    const whom = asks.includes('who') && givenTo.test(words.map(({ fold }) => fold).join(' '))
    if (!subject || (asks.includes('who') && !whom) || receives(words, subject)) return false
    if ([...contents.map(({ concept }) => concept), ...topics].includes('members')) return false
    const duties = contents.some(({ concept }) => concept === 'responsibility') || asks.includes('what')
    const leads = words.slice(0, subject.at).every((_, at) => dull.has(at))
    if (!duties && (!leads || asks.length + facts.length === 0)) return false
    return doers.size === 0 ? duties : !named.some(({ actor }) => doers.has(actor))
  })
}

/** "Trưởng phòng chuyển cho ai": who does it is named, who gets it is asked for. */
const givenTo = /(^| )(cho|toi|den|ve|voi|to) (ai|whom|(don vi|bo phan|co quan|phong|ben|cap) nao)( |$)/

const receiving =
  /(duoc|bi) (thong bao|bao|huong dan|ho tro|cap|thu hoi|cat|khoa|giam sat|kiem tra|theo doi)|(be|get|been|is|are)( units?| users?| staff)? \w+(ed|n|ld)\b/

/** "đơn vị có được thông báo không": the subject is the one something is done to. */
function receives(words: Segment['words'], { actor, at }: Segment['actors'][number]): boolean {
  if (actor !== 'units' && actor !== 'users') return false
  const after = words.slice(Math.max(0, at - 1)).map(({ fold }) => fold)
  return receiving.test(after.join(' '))
}
