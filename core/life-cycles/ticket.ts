import { supportMoves } from './support'
import type { Transition } from './transitions'

export const ticketMoves: readonly Transition[] = supportMoves
