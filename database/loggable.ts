interface Failure extends Error {
  code?: string
  constraint?: string
  table?: string
}

/**
 * What the log may hold of a failure. The message of an SQL error can repeat the values of the statement,
 * that is, what somebody typed; its code, table and place are enough to find the cause.
 */
export function loggable(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: typeof error }
  const { name, code, constraint, table, message, stack = '', cause } = error as Failure
  const isSql = /^[0-9A-Z]{5}$/.test(code ?? '')
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line))
  return {
    name,
    code,
    ...(isSql ? { constraint, table } : { message: message.slice(0, 300) }),
    stack: frames.slice(0, 12).join('\n'),
    ...(cause !== undefined && { cause: loggable(cause) }),
  }
}
