import { people as english } from '../../wording/en/people'
import { people as vietnamese } from '../../wording/vi/people'
import { type Role, roles } from '../contract/people'
import { foldName } from './fold-name'

const names = new Map(
  roles.flatMap((role) =>
    [role, ...[vietnamese, english].flatMap((words) => [words.roles[role], ...words.alsoCalled[role]])].map(
      (name) => [foldName(name), role] as const,
    ),
  ),
)

/** A role by its word, or by its name in either language, with or without marks. */
export const roleNamed = (text: string): Role | undefined => names.get(foldName(text))
