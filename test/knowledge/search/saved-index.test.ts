import { buildSegments } from '../../../knowledge/search/build-segment'
import { createArticleSearch } from '../../../knowledge/search/create-article-search'
import { openSegment, saveSegment } from '../../../knowledge/search/save-segment'
import { officeRules } from './office-rules'

const [segment] = buildSegments(officeRules)
if (!segment) throw new Error('nothing built')
const file = saveSegment(segment)
const questions = ['mất thẻ', 'nop ho so vao luu tru', 'lái xe vi phạm', 'CNTT', 'tài liệu họp']

test('an index saved and opened again answers the same', () => {
  const [built, opened] = [segment, openSegment(file)].map((one) => createArticleSearch({ segments: [one] }))
  for (const question of questions) expect(opened?.search(question)).toEqual(built?.search(question))
  expect(built?.search('mất thẻ').length).toBeGreaterThan(0)
})

test('it can be opened wherever it stands in memory', () => {
  const shifted = Buffer.concat([Buffer.alloc(3), file]).subarray(3)
  expect(openSegment(shifted)).toEqual(openSegment(file))
})

const changed = (at: number, byte: number): Buffer => {
  const copy = Buffer.from(file)
  copy[at] = byte
  return copy
}

test.each<[string, Buffer, RegExp]>([
  ['an empty file', Buffer.alloc(0), /not a saved index/],
  ['another file', Buffer.from('{"articles": []}, and many more words'), /not a saved index/],
  ['a file cut short', file.subarray(0, file.length - 100), /damaged/],
  ['one changed byte in the numbers', changed(file.length - 50, 0xee), /damaged/],
  ['one changed byte in the names', changed(60, 0x7f), /damaged/],
  ['a later version', changed(8, 99), /version 99/],
])('%s is refused', (_what, bytes, why) => expect(() => openSegment(bytes)).toThrow(why))
