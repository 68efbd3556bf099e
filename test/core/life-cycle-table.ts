import type { RequestAction } from '../../core/contract/moves'
import type { RequestKind, RequestStatus } from '../../core/contract/requests'
import type { Standing } from '../../core/life-cycles/transitions'

export interface Expected {
  kind: RequestKind
  from: RequestStatus
  by: Standing
  action: RequestAction
  to: RequestStatus
  needsComment: boolean
  unlessMajor: boolean
}

/**
 * Written down apart from the product's own tables. From which statuses, who, does what, leading where ('-' for
 * where it stands); 'why' asks for a comment, 'alone' is refused to a major incident.
 */
const support = `
submitted triaged | helpdesk | triage | triaged
in-progress needs-information | helpdesk | triage | -
submitted triaged | helpdesk | take | in-progress
submitted triaged in-progress needs-information | helpdesk | assign | -
submitted triaged in-progress | helpdesk | ask | needs-information | why
needs-information | requester | answer | submitted | why
needs-information | system | expire | expired | alone
in-progress needs-information | helpdesk | resolve | resolved
submitted triaged in-progress needs-information | requester | withdraw | withdrawn | alone
submitted triaged in-progress needs-information | helpdesk | merge | merged
merged | system | merge | merged
merged | helpdesk | split | submitted
merged | requester | withdraw | withdrawn
merged | system | resolve | resolved
resolved | requester helpdesk | reopen | submitted
resolved closed | system | reopen | merged
resolved | requester | close | closed | alone
resolved | helpdesk system | close | closed
closed expired | requester | reopen | submitted`

const tables: Record<RequestKind, string> = {
  'account-request': `
awaiting-confirmation | unit-head | confirm | submitted
awaiting-confirmation | unit-head | ask | needs-information | why
awaiting-confirmation | unit-head | reject | rejected | why
awaiting-confirmation needs-information submitted | requester | amend | awaiting-confirmation
awaiting-confirmation needs-information submitted in-progress | requester | withdraw | withdrawn
awaiting-confirmation needs-information | system | expire | expired
needs-information | requester | answer | awaiting-confirmation | why
submitted | helpdesk | take | in-progress
submitted in-progress | helpdesk | ask | needs-information | why
submitted in-progress | helpdesk | reject | rejected | why
in-progress | helpdesk | settle | in-progress
in-progress | helpdesk | resolve | resolved
resolved | requester | reopen | submitted
resolved | requester helpdesk system | close | closed`,
  incident: support,
  'help-ticket': support,
  'document-check': '',
  interconnection: `
submitted | helpdesk | assess | assessed
assessed planned | helpdesk | plan | planned
planned | helpdesk | connect | connected
submitted assessed planned needs-information | helpdesk | assign | -
submitted assessed planned | helpdesk | ask | needs-information | why
needs-information | requester | answer | submitted | why
needs-information | system | expire | expired
submitted assessed planned needs-information | helpdesk | reject | rejected | why
submitted assessed planned needs-information | requester | withdraw | withdrawn`,
  notice: `
draft | helpdesk | amend | draft
draft | helpdesk | send | sent
draft | helpdesk | withdraw | withdrawn
sent | system | close | closed`,
  'curated-answer': `
awaiting-approval | second-editor | approve | published
awaiting-approval | second-editor | reject | rejected | why
awaiting-approval published rejected | helpdesk editor | amend | awaiting-approval
awaiting-approval | requester | withdraw | withdrawn
awaiting-approval published | editor | close | closed`,
}

const readLine = (kind: RequestKind, line: string): Expected[] => {
  const [statuses = '', people = '', action, to, words = ''] = line.split(' | ')
  return statuses.split(' ').flatMap((from) =>
    people.split(' ').map(
      (by): Expected => ({
        kind,
        from: from as RequestStatus,
        by: by as Standing,
        action: action as RequestAction,
        to: (to === '-' ? from : to) as RequestStatus,
        needsComment: words.includes('why'),
        unlessMajor: words.includes('alone'),
      }),
    ),
  )
}

export const expectedMoves: Expected[] = Object.entries(tables).flatMap(([kind, table]) =>
  table
    .split('\n')
    .filter((line) => line.length > 0)
    .flatMap((line) => readLine(kind as RequestKind, line)),
)
