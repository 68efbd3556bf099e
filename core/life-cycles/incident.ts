import { supportMoves } from './support'
import type { Transition } from './transitions'

/** As every support request; alike reports are merged into one, which then is a major incident. */
export const incidentMoves: readonly Transition[] = supportMoves
