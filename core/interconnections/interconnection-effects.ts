import { assignTo } from '../moves/assign-to'
import type { MoveEffects } from '../moves/move-effect'

export const interconnectionEffects: MoveEffects = {
  assign: assignTo,
  /** Who looks at it has it, unless somebody was given it. */
  assess: async ({ writing, row }) => ({ value: { assigneeId: row.assignee_id ?? writing.person.id } }),
}
