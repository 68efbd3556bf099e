import type { LocalWording } from './local-wording'

interface Failure {
  code?: string
  port?: number
  variable?: string
  message?: string
  cause?: Failure
}

/** Why the start failed, in one sentence a newcomer can act on. */
export function explainFailure(
  error: unknown,
  { folder, env }: { folder: string; env: NodeJS.ProcessEnv },
  { failures }: LocalWording['start'],
): string {
  const { code = '', cause, message = String(error), ...more } = error as Failure
  const port = more.port ?? cause?.port ?? 0
  if (code === 'EADDRINUSE' || code === 'port-in-use') {
    return failures['port-in-use'](port, port === Number(env.CORE_PORT || 3979) ? 'CORE_PORT' : 'PORT')
  }
  if (code === 'folder-in-use') return failures['folder-in-use'](folder)
  if (code === 'folder-not-usable' || code === 'EACCES' || code === 'EROFS' || code === 'ENOTDIR') {
    return failures['folder-not-usable'](folder)
  }
  if (code === 'not-a-port') return failures['not-a-port'](more.variable ?? '')
  if (code === 'not-loopback') return failures['not-loopback']
  return failures.unexpected(message.split('\n').join(' '))
}
