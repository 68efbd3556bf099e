/** The bot signs one short HS256 token per call, for the person who acts or for itself. */
export const tokenIssuer = 'imoit-bot'
export const tokenAudience = 'imoit-core'
export const tokenLifetimeSeconds = 60
/** A token that would live longer than this is refused. */
export const longestTokenLifetimeSeconds = 120
export const serviceSubject = 'bot'
export const serviceScope = 'service'
/** Shorter shared secrets can be guessed. */
export const shortestSecretBytes = 32
