/** Names under which a session keeps statements parsed and planned; that costs more than most of ours take to run. */
export interface StatementNames {
  /** Undefined for a statement that was not asked before, and may never be again. */
  nameOf(sql: string): string | undefined
  /** From now on all are parsed anew: in another session, or over tables that have changed. */
  forget(): void
}

const mostKept = 1_000

export function statementNames(): StatementNames {
  let names = new Map<string, string | undefined>()
  let given = 0
  return {
    nameOf(sql) {
      const name = names.get(sql)
      if (name !== undefined) return name
      if (names.has(sql)) {
        given += 1
        names.set(sql, `s${given}`)
      } else if (names.size < mostKept) names.set(sql, undefined)
      return names.get(sql)
    },
    forget() {
      names = new Map()
    },
  }
}
