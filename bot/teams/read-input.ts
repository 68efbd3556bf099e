import type { TurnInput } from '../conversation/types'
import type { CheckedActivity } from './check-activity'

export const feedbackInvoke = 'message/submitAction'
export const cardInvoke = 'adaptiveCard/action'

/** What an activity says to the bot; a plain string when it says nothing. */
export function readInput(activity: CheckedActivity): TurnInput | 'removed' | string {
  switch (activity.type) {
    case 'message':
      return readMessage(activity)
    case 'invoke':
      if (activity.name === feedbackInvoke) return readFeedback(activity) ?? 'feedback on nothing'
      return activity.name === cardInvoke ? readCardInvoke(activity) : `invoke ${activity.name}`
    case 'installationUpdate':
      if (activity.action?.startsWith('remove')) return 'removed'
      return { kind: 'installed' }
    case 'conversationUpdate':
      if (includesBot(activity.membersRemoved, activity)) return 'removed'
      return includesBot(activity.membersAdded, activity) ? { kind: 'installed' } : 'members changed'
    default:
      return activity.type
  }
}

function readMessage(activity: CheckedActivity): TurnInput {
  const { value, attachments } = activity
  if (isData(value)) return { kind: 'card', data: value }
  if (attachments?.some(isFile)) return { kind: 'file' }
  const text = withoutMention(activity).trim()
  return text ? { kind: 'text', text } : { kind: 'empty' }
}

function readCardInvoke({ value }: CheckedActivity): TurnInput {
  const action = isData(value) && isData(value.action) ? value.action : {}
  return { kind: 'card', data: isData(action.data) ? action.data : {} }
}

/** A thumb under a message, with what was typed beside it: JSON inside a string. */
function readFeedback({ value, replyToId }: CheckedActivity): TurnInput | undefined {
  const action = isData(value) && isData(value.actionValue) ? value.actionValue : {}
  const { reaction, feedback } = action
  if (!replyToId || (reaction !== 'like' && reaction !== 'dislike')) return undefined
  return { kind: 'feedback', about: replyToId, reaction, comment: typedBeside(feedback) }
}

function typedBeside(feedback: unknown): string {
  if (typeof feedback !== 'string') return ''
  try {
    const typed: unknown = JSON.parse(feedback)
    return isData(typed) && typeof typed.feedbackText === 'string' ? typed.feedbackText : ''
  } catch {
    return feedback
  }
}

/** The text the client marked as a mention of the bot; somebody else's mention stays. */
function withoutMention({ text, entities, recipient }: CheckedActivity): string {
  let rest = text ?? ''
  for (const entity of entities ?? []) {
    const mentioned = isData(entity.mentioned) ? entity.mentioned.id : undefined
    if (entity.type !== 'mention' || mentioned !== recipient?.id) continue
    if (typeof entity.text === 'string' && entity.text) rest = rest.replace(entity.text, ' ')
  }
  return rest
}

/** Teams repeats each text as HTML, and shows quoted or forwarded messages and pasted cards as attachments. */
function isFile({ contentType }: { contentType?: string | null }): boolean {
  if (!contentType || contentType.startsWith('text/html')) return false
  return !/^(messageReference|forwardedMessageReference|application\/vnd\.microsoft\.card\.)/i.test(
    contentType,
  )
}

const includesBot = (members: CheckedActivity['membersAdded'], { recipient }: CheckedActivity): boolean =>
  members?.some(({ id }) => id !== undefined && id === recipient?.id) ?? false

const isData = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
