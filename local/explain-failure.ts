import type { LocalWording } from './local-wording'

interface Failure {
  code?: string
  port?: number
  message?: string
  cause?: Failure
}

/** Why the start failed, in one sentence a newcomer can act on. */
export function explainFailure(
  error: unknown,
  { folder, corePort }: { folder: string; corePort: number },
  { failures }: LocalWording['start'],
): string {
  const { code = '', cause, message = String(error), ...more } = error as Failure
  const port = more.port ?? cause?.port ?? 0
  if (code === 'EADDRINUSE' || code === 'port-in-use') {
    return failures['port-in-use'](port, port === corePort ? 'CORE_PORT' : 'PORT')
  }
  if (code === 'folder-in-use') return failures['folder-in-use'](folder)
  if (code === 'folder-not-usable' || code === 'EACCES' || code === 'EROFS' || code === 'ENOTDIR') {
    return failures['folder-not-usable'](folder)
  }
  return failures.unexpected(message.split('\n').join(' '))
}
