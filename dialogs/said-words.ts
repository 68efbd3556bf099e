/** A word from what was understood of the first sentence; anything but text counts as unsaid. */
export const saidWord = (said: Record<string, unknown>, key: string): string | undefined => {
  const value = said[key]
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

export const saidWords = (said: Record<string, unknown>, key: string): string[] => {
  const value = said[key]
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : []
}

/** Shorter than this, a first sentence names the wish and says nothing about the case. */
const tellsSomething = 25

export const saidSentence = (said: Record<string, unknown>): string | undefined => {
  const text = saidWord(said, 'text')?.trim()
  return text && text.length >= tellsSomething ? text : undefined
}
