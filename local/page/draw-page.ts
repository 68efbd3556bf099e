import type { Email } from '../../core/contract/events'
import { type LocalWording, localWording } from '../local-wording'
import { chatClient } from './chat-client'
import type { TranscriptEvent } from './chat-protocol'
import { composer } from './composer'
import { element } from './element'
import { emailPanel } from './email-panel'
import { messageLog } from './message-log'
import { pageActs } from './page-acts'
import { sidebar } from './sidebar'
import { topBar } from './top-bar'
import { go, hear, keepView, markSeen, unreadOf, type ViewState } from './view-state'
import { whenReleased } from './when-released'

/** Draws all of the page, and afterwards only what an event changes. */
export function drawPage(view: ViewState) {
  let words: LocalWording = localWording(view.language)
  let emails: Email[] = []
  let emailsShown = false
  let early: TranscriptEvent[] | undefined
  const acts = pageActs(
    view,
    () => log.note(words.page.notDelivered),
    (text) => log.note(text),
  )
  const newLog = () =>
    messageLog(view, words, {
      actsOn: acts.onCard,
      rate: acts.rate,
      suggest: (text) => acts.say(text),
      replyIn,
    })
  let log = newLog()
  const redraw = whenReleased()
  draw()
  void loadEmails()

  function draw() {
    const focused = document.activeElement?.id
    words = localWording(view.language)
    document.documentElement.lang = view.language
    document.documentElement.dataset.theme = view.theme
    document.title = words.page.title
    markSeen(view)
    keepView(view)
    log = newLog()
    for (const entry of view.entries) if (entry.room === view.room) log.add(entry)
    document.body.replaceChildren(
      bar(),
      sidebar(view, words, move),
      element('main', {}, log.node, writing()),
      element('p', { class: 'offline', role: 'status' }, words.page.disconnected),
      ...(emailsShown ? [emailPanel(emails, words, toggleEmails)] : []),
    )
    if (focused) document.getElementById(focused)?.focus()
    log.toEnd()
  }

  /** All but the log and the composer, which hold what the reader is in the middle of. */
  function drawFrame() {
    const focused = document.activeElement?.id
    markSeen(view)
    keepView(view)
    document.querySelector('.top-bar')?.replaceWith(bar())
    document.querySelector('.sidebar')?.replaceWith(sidebar(view, words, move))
    if (emailsShown) document.querySelector('.emails')?.replaceWith(emailPanel(emails, words, toggleEmails))
    if (focused) document.getElementById(focused)?.focus()
  }

  function bar() {
    const waiting = view.people.reduce((sum, person) => sum + unreadOf(view, person), 0)
    return topBar(
      view,
      words,
      { waiting, emails: emails.length, emailsShown },
      {
        toggleMenu,
        toggleTheme() {
          view.theme = view.theme === 'dark' ? 'light' : 'dark'
          keepView(view, view.theme)
          document.documentElement.dataset.theme = view.theme
          drawFrame()
        },
        speak(language) {
          view.language = language
          draw()
        },
        toggleEmails,
      },
    )
  }

  function writing() {
    const draft = document.querySelector<HTMLTextAreaElement>('#write')?.value ?? ''
    return composer(view, words, draft, { ...acts, leaveThread: () => replyIn(undefined) })
  }

  function toggleMenu() {
    const opened = document.body.classList.toggle('menu-open')
    document.getElementById('menu')?.setAttribute('aria-expanded', String(opened))
    if (opened) document.querySelector<HTMLElement>('.choice')?.focus()
  }

  function toggleEmails() {
    emailsShown = !emailsShown
    document.querySelector('.emails')?.remove()
    if (emailsShown) document.body.append(emailPanel(emails, words, toggleEmails))
    drawFrame()
    document.getElementById(emailsShown ? 'close-emails' : 'emails-button')?.focus()
  }

  async function loadEmails() {
    const before = emails.length
    emails = await chatClient.emails().catch(() => emails)
    if (emails.length !== before) redraw(drawFrame)
  }

  function move(person: string, room?: string) {
    go(view, person, room)
    document.body.classList.remove('menu-open')
    draw()
    document.getElementById(room ? `room-${room}` : `person-${person}`)?.focus()
  }

  function replyIn(conversation: string | undefined) {
    view.thread = conversation
    document.querySelector('.composer')?.replaceWith(writing())
    document.getElementById('write')?.focus()
  }

  function show(event: TranscriptEvent) {
    if (hear(view, event) === view.room) log.show(event)
    if (event.kind === 'typing') return
    drawFrame()
    void loadEmails()
  }

  /** What came while the page was loading or cut off; what comes meanwhile is shown after it. */
  async function catchUp() {
    const meanwhile: TranscriptEvent[] = []
    early = meanwhile
    const state = await chatClient.state().catch(() => undefined)
    if (early !== meanwhile) return
    early = undefined
    const missed = state && JSON.stringify(state.entries) !== JSON.stringify(view.entries)
    if (missed) {
      Object.assign(view, state)
      draw()
    }
    for (const event of meanwhile) show(event)
  }

  return {
    heard(event: TranscriptEvent) {
      redraw(() => {
        if (early) early.push(event)
        else show(event)
      })
    },
    connected(connected: boolean) {
      document.body.classList.toggle('disconnected', !connected)
      if (connected) redraw(() => void catchUp())
    },
  }
}
