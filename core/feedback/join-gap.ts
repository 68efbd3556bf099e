import type { Queryable } from '../../database/database'
import { alike } from './alike'
import type { Giving } from './give-feedback'
import { questionWords } from './question-words'

interface GapRow {
  id: number
  words: string[]
}

/** The group of the questions like this one, made when there is none; undefined when nothing tells what it is about. */
export async function joinGap(
  { tx, person, now }: Giving,
  reaction: 'dislike' | 'unanswered',
  question: string,
): Promise<number | undefined> {
  const words = questionWords(question)
  if (words.length === 0) return undefined
  // Two people who ask the same at once make one group: the second waits and finds the first one's.
  await tx.query('select pg_advisory_xact_lock(hashtext($1))', ['imoit-gaps'])
  const standing = await findGap(tx, words)
  const id = standing ?? (await addGap(tx, words, question, now))
  const counted = reaction === 'dislike' ? 'disliked' : 'unanswered'
  // Counts people: one who asks again and again does not make a question weigh more.
  await tx.query(
    `update core.gaps set last_asked_at = $2, ${counted} = ${counted} + case when exists
       (select 1 from core.feedback where gap_id = $1 and person_id = $3 and reaction = $4) then 0 else 1 end
     where id = $1`,
    [id, now, person.id, reaction],
  )
  return id
}

async function findGap(tx: Queryable, words: string[]): Promise<number | undefined> {
  const near = await tx.query<GapRow>('select id, words from core.gaps where words && $1 order by id', [
    words,
  ])
  let best: { id: number; score: number } | undefined
  for (const { id, words: others } of near) {
    const score = alike(words, others)
    if (score > (best?.score ?? 0)) best = { id, score }
  }
  return best?.id
}

async function addGap(tx: Queryable, words: string[], question: string, now: Date): Promise<number> {
  const [added] = await tx.query<{ id: number }>(
    'insert into core.gaps (words, question, last_asked_at) values ($1, $2, $3) returning id',
    [words, question, now],
  )
  if (!added) throw new Error('core: a group of questions was not made')
  return added.id
}
