import http from 'node:http'
import https from 'node:https'

export interface JsonResponse {
  status: number
  headers: http.IncomingHttpHeaders
  body: unknown
}

const agents = {
  'http:': new http.Agent({ keepAlive: true, maxSockets: 64 }),
  'https:': new https.Agent({ keepAlive: true, maxSockets: 64 }),
}
// Answers of the connector are an id; anything long is not for us.
const atMostBytes = 64 * 1024

/** Sends JSON, or a form, and reads a JSON answer. Rejects when there is none within the time. */
export function requestJson(
  url: string,
  body: string,
  headers: Record<string, string>,
  timeoutMs: number,
  method: 'POST' | 'PUT' = 'POST',
): Promise<JsonResponse> {
  return new Promise((resolve, reject) => {
    const secure = url.startsWith('https:')
    const request = (secure ? https : http).request(
      url,
      {
        method,
        agent: secure ? agents['https:'] : agents['http:'],
        headers: {
          'content-type': 'application/json',
          ...headers,
          'content-length': Buffer.byteLength(body),
        },
        signal: AbortSignal.timeout(timeoutMs),
      },
      (response) => {
        const chunks: Buffer[] = []
        let size = 0
        response.on('data', (chunk: Buffer) => {
          size += chunk.length
          if (size <= atMostBytes) chunks.push(chunk)
        })
        response.on('error', reject)
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: parsed(Buffer.concat(chunks).toString('utf8')),
          }),
        )
      },
    )
    request.on('error', reject)
    request.end(body)
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
