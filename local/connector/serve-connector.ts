import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Activity } from './activity'
import type { Faults } from './faults'
import { type Handler, readJson, sendJson } from './http'
import { accountOf, botAccount, type Room, roomIdOf, tenantId, threadOf } from './rooms'
import type { Transcript } from './transcript'

interface Parts {
  rooms: () => Room[]
  transcript: Transcript
  faults: Faults
}

interface NewConversation {
  isGroup?: boolean
  members?: { id: string }[]
  channelData?: { channel?: { id: string } }
  activity?: Activity
}

const notFound = { error: { code: 'ConversationNotFound', message: 'Conversation not found.' } }

/** The Bot Connector routes a bot calls: send, reply, update, delete, create a conversation, members. */
export function serveConnector({ rooms, transcript, faults }: Parts): Handler {
  return (req, res) => {
    const path = new URL(req.url ?? '/', 'http://localhost').pathname
    const match = /^\/v3\/conversations(?:\/([^/]+)(?:\/(.+))?)?\/?$/.exec(path)
    if (!match) return false
    const [, conversation, rest = ''] = match.map((part) => part && decodeURIComponent(part))
    answer(req, res, conversation, rest).catch((error: Error) =>
      sendJson(res, 400, { error: { code: 'BadSyntax', message: error.message } }),
    )
    return true
  }

  async function answer(
    req: IncomingMessage,
    res: ServerResponse,
    conversation: string | undefined,
    rest: string,
  ) {
    if (req.method !== 'GET') {
      const fault = faults.next()
      if (fault === 'hang') return
      if (fault) {
        const headers: Record<string, string> = fault === 429 ? { 'retry-after': '1' } : {}
        return sendJson(res, fault, { error: { code: 'Told', message: `Told to answer ${fault}.` } }, headers)
      }
    }
    const body = (req.method === 'GET' ? {} : await readJson(req)) as Activity & NewConversation
    if (!conversation) return create(res, body)
    const room = rooms().find(({ id }) => id === roomIdOf(conversation))
    if (!room) return sendJson(res, 404, notFound)
    const [what, id] = rest.split('/')
    if (what === 'members' || what === 'pagedmembers') return members(res, room, what, id)
    if (what !== 'activities') return sendJson(res, 404, notFound)
    if (req.method === 'POST') return sendJson(res, 201, { id: receive(room, conversation, body) })
    if (req.method === 'PUT' && id && transcript.edit(id, body)) return sendJson(res, 200, { id })
    if (req.method === 'DELETE' && id && transcript.remove(id)) return sendJson(res, 200, {})
    return sendJson(res, 404, {
      error: { code: 'ActivityNotFoundInConversation', message: 'Activity not found.' },
    })
  }

  function receive(room: Room, conversation: string, activity: Activity): string {
    const id = transcript.nextId()
    // A post to the channel itself, outside a thread, opens one.
    const thread = room.kind === 'channel' && conversation === room.id ? threadOf(room.id, id) : conversation
    if (activity.type === 'typing') transcript.typing(room.key, thread)
    else
      transcript.add({ id, room: room.key, conversation: thread, from: 'bot', activity: { ...activity, id } })
    return id
  }

  function create(
    res: ServerResponse,
    { isGroup, channelData, members: wanted = [], activity }: NewConversation,
  ) {
    const room = rooms().find((candidate) =>
      isGroup || channelData?.channel
        ? candidate.id === channelData?.channel?.id
        : candidate.kind === 'personal' &&
          candidate.members.some((person) => accountOf(person).id === wanted[0]?.id),
    )
    if (!room) return sendJson(res, 404, notFound)
    const activityId = activity ? receive(room, room.id, activity) : undefined
    const id = activityId && room.kind === 'channel' ? threadOf(room.id, activityId) : room.id
    return sendJson(res, 201, { id, activityId })
  }
}

function members(res: ServerResponse, room: Room, what: string, id: string | undefined) {
  const all = room.members.map((person) => ({
    ...accountOf(person),
    objectId: person.objectId,
    givenName: person.name,
    tenantId,
    userRole: 'user',
  }))
  if (what === 'pagedmembers') return sendJson(res, 200, { members: all })
  if (!id) return sendJson(res, 200, all)
  const member = [...all, botAccount].find((account) => account.id === id)
  return member
    ? sendJson(res, 200, member)
    : sendJson(res, 404, { error: { code: 'MemberNotFoundInConversation' } })
}
