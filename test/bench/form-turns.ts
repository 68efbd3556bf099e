import { post } from './load'
import { turnOf } from './turns'

interface Draft {
  nonce: string
  revision: number
}

// People who asked nothing before: their form opens empty.
let nextPerson = 100_000

/** Fills the form of as many people and returns the turns that send what they filled in. */
export async function formTurns(url: string, serviceUrl: string, count: number): Promise<object[]> {
  const sends: object[] = []
  for (let n = 0; n < count; n += 1) {
    const person = nextPerson
    nextPerson += 1
    const inline = { deliveryMode: 'expectReplies' }
    const opened = await post(url, turnOf(serviceUrl, { ...inline, text: 'gặp cán bộ hỗ trợ' }, person))
    const filled = { do: 'form', ...draftIn(opened.text, 'form'), question: `Câu hỏi số ${n} về iMOIT` }
    const shown = await post(url, turnOf(serviceUrl, { ...inline, value: filled }, person))
    sends.push(turnOf(serviceUrl, { value: { do: 'send', ...draftIn(shown.text, 'send') } }, person))
  }
  return sends
}

/** The nonce and revision of the button that does `what`. */
function draftIn(replies: string, what: string): Draft {
  let found: Draft | undefined
  JSON.parse(replies, (_key, value) => {
    if (value?.do === what && typeof value.nonce === 'string') found = value
    return value
  })
  if (!found) throw new Error(`bench: no button '${what}' in ${replies.slice(0, 300)}`)
  return { nonce: found.nonce, revision: found.revision }
}
