import { foldedKey } from '../../knowledge/vietnamese/syllable-key'

const joins =
  /^(co )?(them (toi|em|minh|tui)( vao| voi)?|cho (toi|em|minh) (tham gia|vao)|tham gia|(em|toi|minh) (cung )?(bi|gap|tham gia)( nhu vay| loi nay)?|add me|join( it)?|me too|count me in)\b/

/** Whether a short answer asks to be added to the incident just offered. */
export const joinsIncident = (text: string): boolean =>
  text.length <= 60 && joins.test(text.toLowerCase().split(/\s+/).map(foldedKey).join(' '))
