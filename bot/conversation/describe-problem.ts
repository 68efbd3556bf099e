import type { DialogId, FieldProblem } from '../../dialogs/types'
import { dialogWords, type Talk, wordsOf } from './talk'

/** Why a value was not accepted, as a sentence with the next step. */
export function describeProblem(talk: Talk, dialog: DialogId, field: string, problem: FieldProblem): string {
  const { dialogs } = wordsOf(talk)
  const { problems } = dialogs
  switch (problem.problem) {
    case 'missing':
      return problems.missing(dialogWords(talk, dialog).fields[field]?.name ?? field)
    case 'too-short':
      return problems['too-short'](problem.atLeast)
    case 'too-long':
      return problems['too-long'](problem.length, problem.atMost)
    case 'list-too-long':
      return problems['list-too-long'](problem.atMost)
    case 'bad-lines':
      return [
        problems['bad-lines'],
        ...problem.lines.map(({ line, text, problem: why }) =>
          dialogs.badLine(line, text, dialogs.lineProblems[why as keyof typeof dialogs.lineProblems] ?? why),
        ),
      ].join('\n')
    default:
      return problems[problem.problem]
  }
}
