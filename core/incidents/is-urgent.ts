import { type IncidentCategory, isUrgentCategory } from '../contract/incidents'
import type { RequestRow } from '../requests/request-row'

/** Between its reporter and the helpdesk: nobody follows it, and what is said of it goes to nobody else. */
export const isUrgent = ({ category }: Pick<RequestRow, 'category'>): boolean =>
  category !== null && isUrgentCategory(category as IncidentCategory)
