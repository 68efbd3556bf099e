import { type Role, roles } from '../../core/contract/people'
import { fold } from '../../dialogs/reading/fold'
import { wordingIn } from '../../wording/catalogue'

const names = new Map(
  (['vi', 'en'] as const).flatMap((language) => {
    const { people } = wordingIn(language)
    return roles.flatMap((role) =>
      [role, people.roles[role], ...people.alsoCalled[role]].map((name) => [fold(name), role] as const),
    )
  }),
)

/** A role as people call it, in either language, with or without marks; 'staff' is nobody's to give. */
export function roleNamed(said: string): Exclude<Role, 'staff'> | undefined {
  const role = names.get(fold(said).replace(/^the /, ''))
  return role === 'staff' ? undefined : role
}
