import { type CuratedAnswerBody, curatedAnswerBody } from '../../core/contract/curated-answers'
import { dayInVietnam } from '../../knowledge/versions/today'
import { type Talk, wordsOf } from '../conversation/talk'
import type { AnswerDraft, AnswerFields } from './answer-draft'
import { readCitations } from './read-citations'
import type { FieldProblems } from './show-form'

export type ReadDraft = { body: CuratedAnswerBody } | { problems: FieldProblems }

/** What was typed as the service takes it, or what is wrong with each field. */
export function readDraft(talk: Talk, { fields, gap }: Pick<AnswerDraft, 'fields' | 'gap'>): ReadDraft {
  const words = wordsOf(talk).curating.problems
  const { ids, unknown } = readCitations(fields.citations, talk.parts.knowledge)
  const read = curatedAnswerBody.safeParse({
    question: oneLine(fields.question),
    variants: fields.variants.split('\n').map(oneLine).filter(Boolean),
    text: fields.text,
    citations: ids,
    ...(fields.expiresOn && { expiresOn: fields.expiresOn }),
    ...(gap !== undefined && { gap }),
  })
  const problems: FieldProblems = {}
  const [missing] = unknown
  if (missing) problems.citations = words.unknownCitation(missing)
  if (fields.expiresOn && fields.expiresOn <= dayInVietnam(talk.turn.at)) problems.expiresOn = words.expiresOn
  for (const { path } of read.error?.issues ?? []) {
    const field = path[0] as keyof AnswerFields
    if (field in words) problems[field] ??= words[field]
  }
  if (read.success && Object.keys(problems).length === 0) return { body: read.data }
  return { problems }
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
