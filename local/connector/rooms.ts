export type RoomKind = 'personal' | 'group' | 'channel'

export interface LocalPerson {
  /** Short name used in routes and tests, 'staff'. */
  key: string
  name: string
  /** Directory object id. */
  objectId: string
}

/** A place where people and the bot meet. A channel holds threads: '<id>;messageid=<first message>'. */
export interface Room {
  key: string
  kind: RoomKind
  /** Conversation id without a thread. */
  id: string
  members: LocalPerson[]
}

export const tenantId = '0f1ce000-2226-4b0c-8a00-000000000001'
export const teamId = '19:local-team@thread.tacv2'
export const botAccount = { id: '28:imoit-assistant', name: 'Trợ lý iMOIT' }

export const accountOf = ({ objectId, name }: LocalPerson) => ({
  id: `29:local-${objectId}`,
  name,
  aadObjectId: objectId,
})

export const personalRoom = (person: LocalPerson): Room => ({
  key: `personal-${person.key}`,
  kind: 'personal',
  id: `a:local-${person.objectId}`,
  members: [person],
})

export const groupRoom = (members: LocalPerson[]): Room => ({
  key: 'group',
  kind: 'group',
  id: '19:local-group@thread.v2',
  members,
})

export const channelRoom = (members: LocalPerson[]): Room => ({
  key: 'channel',
  kind: 'channel',
  id: '19:local-helpdesk@thread.tacv2',
  members,
})

/** The conversation a thread belongs to: what stands before ';messageid='. */
export const roomIdOf = (conversationId: string) => conversationId.replace(/;messageid=.*$/, '')
export const threadOf = (roomId: string, firstMessage: string) => `${roomId};messageid=${firstMessage}`
