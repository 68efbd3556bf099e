import type { Concept } from './concepts'

/** Bodies and people: naming one says nothing about it. */
export const actorConcepts: ReadonlySet<Concept> = new Set<Concept>(['agency', 'ministryLeaders'])

/** Meanings that nearly every sentence of the field holds: they tell little about what is asked. */
export const commonConcepts: ReadonlySet<Concept> = new Set<Concept>([
  'document',
  'handle',
  'transfer',
  'allOf',
  'agency',
  'paper',
  'sign',
  'members',
])

/** Circumstances people tell before they ask; in a question they weigh little. */
export const toldConcepts: ReadonlySet<Concept> = new Set<Concept>(['leaveJob'])

/** Who speaks of one of these wants to know of it: a unit that does not hold it is about something else. */
export const decisiveConcepts: ReadonlySet<Concept> = new Set<Concept>([
  'value',
  'font',
  'delegate',
  'handover',
  'reward',
  'order',
  'violate',
  'coordinating',
  'lend',
])

/** Meanings that any office speaks of: a question of nothing else may be about anything. */
export const everydayConcepts: ReadonlySet<Concept> = new Set<Concept>([
  'reward',
  'leaveJob',
  'sign',
  'stamp',
  'approve',
  'report',
  'attend',
  'submit',
  'draft',
  'finish',
  'register',
  'daily',
  'weekly',
  'yearly',
  'quality',
  'difficulty',
  'purpose',
  'post',
  'value',
  'violate',
  'establish',
  'situation',
  'allot',
  'stage',
  'internal',
  'standard',
  'gather',
])

/** Meanings of words that ask for a fact: they tell which unit comes nearest, though a question does not speak of them. */
export const askedTopics: ReadonlySet<Concept> = new Set<Concept>([
  'sanction',
  'inForce',
  'replace',
  'amend',
  'members',
  'value',
  'purpose',
  'misuse',
  'webAddress',
])
