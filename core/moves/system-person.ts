import type { Person } from '../contract/people'

/** Who acts when nobody does: time limits, and what follows from somebody else's move. */
export const systemPerson: Person = {
  id: 'system:imoit',
  name: 'Trợ lý iMOIT',
  email: null,
  unit: null,
  roles: ['staff'],
}
