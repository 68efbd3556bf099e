import { type IncidentCategory, incidentCategories } from '../../core/contract/incidents'
import { type RequestDetails, type RequestKind, requestKinds } from '../../core/contract/requests'

export type Routed = IncidentCategory | RequestKind
export const routable: readonly string[] = [...incidentCategories, ...requestKinds]

/** Channels of the helpdesk: by category of incident or question, by kind of request, and one for the rest. */
export interface HelpdeskChannels {
  usual?: string
  special: Partial<Record<Routed, string>>
}

/** Where a request is posted; without any channel each person of the helpdesk is told. */
export function channelFor(
  details: RequestDetails,
  { usual, special }: HelpdeskChannels,
): string | undefined {
  const sorted = details.kind === 'incident' || details.kind === 'help-ticket' ? details.category : undefined
  const category = sorted && special[sorted]
  return category ?? special[details.kind] ?? usual
}
