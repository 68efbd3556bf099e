export interface OutgoingEmail {
  id: number
  recipient: string
  subject: string
  body: string
}

/** Sends one e-mail or throws; the outbox tries again. */
export interface Mailer {
  /** False where e-mails only show on screen. */
  readonly sends: boolean
  send(email: OutgoingEmail): Promise<void>
  close(): void
}
