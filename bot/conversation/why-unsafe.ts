import { holdsPassword } from '../../dialogs/reading/holds-password'
import { holdsSecret } from '../../dialogs/reading/holds-secret'
import type { Catalogue } from '../../wording/catalogue'

/** What must be neither stored nor passed on. */
export const isUnsafe = (said: string): boolean => holdsPassword(said) || holdsSecret(said)

/** What the person is told instead of it being passed on; undefined where nothing is wrong with it. */
export function whyUnsafe(said: string, { conversation }: Catalogue): string | undefined {
  if (holdsPassword(said)) return conversation.passwordSeen
  return holdsSecret(said) ? conversation.secretSeen : undefined
}
