import type { Activity } from './activity'
import { accountOf, botAccount, type LocalPerson, type Room, teamId, tenantId } from './rooms'

export interface Sender {
  person: LocalPerson
  room: Room
  /** Conversation id, with its thread in a channel. */
  conversation: string
  locale: string
}

export interface Stamp {
  id: string
  at: Date
  serviceUrl: string
}

const conversationTypes = { personal: 'personal', group: 'groupChat', channel: 'channel' } as const

/** Everything Teams puts on an activity besides its content. */
export function envelope({ person, room, conversation, locale }: Sender, stamp: Stamp): Activity {
  const inChannel = room.kind === 'channel' && {
    teamsChannelId: room.id,
    teamsTeamId: teamId,
    channel: { id: room.id },
    team: { id: teamId },
  }
  return {
    type: 'message',
    id: stamp.id,
    timestamp: stamp.at.toISOString(),
    localTimestamp: hanoiTime(stamp.at),
    localTimezone: 'Asia/Ho_Chi_Minh',
    channelId: 'msteams',
    serviceUrl: stamp.serviceUrl,
    from: accountOf(person),
    recipient: botAccount,
    conversation: {
      id: conversation,
      conversationType: conversationTypes[room.kind],
      tenantId,
      ...(room.kind !== 'personal' && { isGroup: true }),
    },
    locale,
    entities: [{ type: 'clientInfo', locale, country: 'VN', platform: 'Web', timezone: 'Asia/Ho_Chi_Minh' }],
    channelData: { ...inChannel, tenant: { id: tenantId } },
  }
}

/** Typed text travels with its HTML twin; a mention also as an entity. */
export function typedText(text: string, mentionsBot: boolean): Partial<Activity> {
  const mention = `<at>${botAccount.name}</at>`
  return {
    text: mentionsBot ? `${mention} ${text}` : text,
    textFormat: 'plain',
    attachments: [{ contentType: 'text/html', content: `<p>${escaped(text)}</p>` }],
    ...(mentionsBot && { entities: [{ type: 'mention', mentioned: botAccount, text: mention }] }),
  }
}

export const sentFile = (name: string): Partial<Activity> => ({
  attachments: [
    {
      contentType: 'application/vnd.microsoft.teams.file.download.info',
      name,
      contentUrl: `https://files.moit.example/${encodeURIComponent(name)}`,
      content: {
        downloadUrl: `https://files.moit.example/${encodeURIComponent(name)}`,
        uniqueId: 'local-file',
        fileType: name.split('.').pop() ?? '',
      },
    },
  ],
})

export const sentSticker = (): Partial<Activity> => ({
  attachments: [
    {
      contentType: 'text/html',
      content: '<p><img alt="sticker" itemtype="http://schema.skype.com/Sticker" src="about:blank"></p>',
    },
  ],
})

function hanoiTime(at: Date): string {
  return new Date(at.getTime() + 7 * 3_600_000).toISOString().replace('Z', '+07:00')
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
