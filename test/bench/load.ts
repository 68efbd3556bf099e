import { Agent, request } from 'node:http'

export interface Measured {
  turns: number
  seconds: number
  perSecond: number
  p50: number
  p95: number
  p99: number
  failed: number
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

/** One POST; milliseconds until the whole answer was read, and the answer. */
export function post(url: string, body: object): Promise<{ ms: number; status: number; text: string }> {
  const json = JSON.stringify(body)
  const started = performance.now()
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        method: 'POST',
        agent,
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(json) },
      },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8')
          resolve({ ms: performance.now() - started, status: response.statusCode ?? 0, text })
        })
      },
    )
    sent.on('error', reject)
    sent.end(json)
  })
}

/** `together` clients, each sending its next turn as soon as the one before is answered. */
export async function closedLoop(url: string, turns: object[], together: number): Promise<Measured> {
  const waiting = [...turns]
  const times: number[] = []
  let failed = 0
  const started = performance.now()
  const client = async () => {
    for (let turn = waiting.pop(); turn; turn = waiting.pop()) {
      const { ms, status } = await post(url, turn)
      times.push(ms)
      if (status !== 200) failed += 1
    }
  }
  await Promise.all(Array.from({ length: together }, client))
  return measured(times, (performance.now() - started) / 1000, failed)
}

/** A turn every 1/rate seconds, however long the answers take. */
export async function openLoop(url: string, turns: object[], rate: number): Promise<Measured> {
  const started = performance.now()
  const answers = turns.map(async (turn, n) => {
    const due = started + (n * 1000) / rate
    await new Promise((done) => setTimeout(done, due - performance.now()))
    return post(url, turn)
  })
  const done = await Promise.all(answers)
  const failed = done.filter(({ status }) => status !== 200).length
  return measured(
    done.map(({ ms }) => ms),
    (performance.now() - started) / 1000,
    failed,
  )
}

function measured(times: number[], seconds: number, failed: number): Measured {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return {
    turns: times.length,
    seconds,
    perSecond: times.length / seconds,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    failed,
  }
}
