import type { NoticeBody } from '../contract/notices'
import type { Created } from '../contract/requests'
import type { Outcome } from '../outcome'
import { recordRequest, type Writing } from '../requests/record-request'
import { checkNotice } from './check-notice'

/** Drafts a notice; nobody but the helpdesk sees it until it is sent. */
export async function writeNotice(writing: Writing, body: NoticeBody): Promise<Outcome<Created>> {
  const checked = await checkNotice(writing.tx, body)
  if ('refused' in checked) return checked
  const { details, follows } = checked.value
  return { value: await recordRequest(writing, { kind: 'notice', status: 'draft', details, follows }) }
}
