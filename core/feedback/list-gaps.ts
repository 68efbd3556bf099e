import type { Queryable } from '../../database/database'
import type { Gap } from '../contract/feedback'

interface GapRow extends Omit<Gap, 'lastAskedAt'> {
  lastAskedAt: Date
}

/**
 * Those nobody writes an answer for come first, then the most asked. One that was answered is gone until somebody
 * meets it again.
 */
export async function listGaps(database: Queryable): Promise<Gap[]> {
  const gaps = await database.query<GapRow>(
    `select g.id, g.question, g.unanswered, g.disliked, g.last_asked_at as "lastAskedAt",
       case when r.status in ('awaiting-approval', 'published') then g.answered_by end as "answeredBy",
       array(select f.question from core.feedback f where f.gap_id = g.id and f.question <> g.question
         group by f.question order by max(f.at) desc, f.question limit 5) as variants
     from core.gaps g left join core.requests r on r.number = g.answered_by
     where r.status is distinct from 'published' or g.last_asked_at >
       (select max(v.approved_at) from core.curated_versions v where v.number = g.answered_by)
     order by coalesce(r.status in ('awaiting-approval', 'published'), false),
       g.unanswered + g.disliked desc, g.last_asked_at desc, g.id
     limit 50`,
  )
  return gaps.map((gap) => ({ ...gap, lastAskedAt: gap.lastAskedAt.toISOString() }))
}
