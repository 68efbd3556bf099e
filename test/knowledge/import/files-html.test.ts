import { encodeTcvn3 } from './encode-legacy'
import { read, shown } from './shown-lines'

test.each<[string, string, string[]]>([
  [
    'blocks are lines, what is inline is not',
    '<div>Văn bản&nbsp;điện tử <i>đến</i><p>Điều&#32;1. A</p>đuôi m<sup>2</sup></div>',
    ['Văn bản điện tử đến', 'Điều 1. A', 'đuôi m2'],
  ],
  [
    'a break is a line, but not inside a sentence',
    '<p>Nơi nhận:<br>- Như Điều 3;<br>- Lưu: VT<p>Cục cung cấp<br>tài khoản',
    ['Nơi nhận:', '- Như Điều 3;', '- Lưu: VT', 'Cục cung cấp tài khoản'],
  ],
  [
    'scripts, menus and what is hidden are left out',
    '<head><title>x</title><style>x</style></head><nav>x</nav><script>x</script><p hidden>x</p><p style="Display : none">x</p><noscript>x</noscript><!-- x --><p>A</p><select><option>x</select>',
    ['A'],
  ],
  [
    'banner and foot of a page are told',
    '<header>Cổng</header><main><header>Tên</header><p>A</p></main><footer>Bản quyền</footer>',
    ['page-header: Cổng', 'Tên', 'A', 'page-footer: Bản quyền'],
  ],
  ['entities', '<p>&#272;i&#7873;u 1. &lt;A&gt; &amp; B', ['Điều 1. <A> & B']],
  [
    'numbers of lists',
    '<ol start=3><li>ba<li value=7>bảy<ol type=a><li>một<li>hai</ol><li>tám</ol><ol type=I><li>x<li>y</ol><ol style="list-style-type: lower-roman"><li>z</ol>',
    ['3. ba', '7. bảy', 'a. một', 'b. hai', '8. tám', 'I. x', 'II. y', 'i. z'],
  ],
  [
    'numbers that stand in the text stand once',
    '<ol><li>1. Một<li>2. Hai</ol><ol style="list-style:none"><li>Ba</ol><ul><li>Bốn<li>- Năm</ul>',
    ['1. Một', '2. Hai', 'Ba', '• Bốn', '- Năm'],
  ],
  [
    'rows, with their empty cells',
    '<table><tr><th>Số<th>Tên<th>Ghi chú<tr><td>1<td><td>x</table>',
    ['* table-row: Số | Tên | Ghi chú', 'table-row: 1 | | x'],
  ],
  [
    'a table that lays out a text gives its paragraphs',
    '<table><tr><td><p>Điều 1. A<p>1. B<p>2. C</table>',
    ['Điều 1. A', '1. B', '2. C'],
  ],
  [
    'a table in a cell',
    '<table><tr><td>A<td><table><tr><td>b<td>c</table></table>',
    ['table-row: A | b | c'],
  ],
  [
    'titles',
    '<h2>Mục 1</h2><p align=center>QUYẾT ĐỊNH<p style="text-align:center">Tên<p><b>Điều 1.</b> A<p><strong>Điều 2. B</strong><center>C</center>',
    ['* Mục 1', '* QUYẾT ĐỊNH', '* Tên', 'Điều 1. A', '* Điều 2. B', '* C'],
  ],
  ['lines kept by the page', '<pre>Dòng một.\nDòng hai.</pre>', ['Dòng một.', 'Dòng hai.']],
  [
    'old fonts',
    '<p><font face=".VnTime">v¨n b¶n</font> <span style="font-family:\'.VnTimeH\',serif">mËt</span> <span style="font-family:VNI-Times">ñieän töû</span> và',
    ['văn bản MẬT điện tử và'],
  ],
])('%s', async (_reason, body, lines) => {
  expect(await shown(Buffer.from(`<!doctype html><meta charset=utf-8>${body}`))).toEqual(lines)
})

test.each<[string, Buffer, string, string]>([
  ['UTF-8 without a word of it', Buffer.from('<html><p>Điều 1. Văn bản'), 'utf-8', 'Điều 1. Văn bản'],
  [
    'UTF-16 with its mark',
    Buffer.from('\ufeff<html><p>Điều 1. Văn bản', 'utf16le'),
    'utf-16le',
    'Điều 1. Văn bản',
  ],
  [
    'the charset that the page names',
    Buffer.from(
      '<html><meta http-equiv=Content-Type content="text/html; charset=windows-1258"><p>\xd0i\xea\xccu 1',
      'latin1',
    ),
    'windows-1258',
    'Điều 1',
  ],
  [
    'an old font that the page does not name',
    Buffer.concat([
      Buffer.from('<html><p>'),
      encodeTcvn3('Điều 1. Các văn bản mật, tối mật, tuyệt mật được quản lý'),
    ]),
    'tcvn3',
    'Điều 1. Các văn bản mật, tối mật, tuyệt mật được quản lý',
  ],
])('%s', async (_reason, bytes, encoding, line) => {
  const text = await read(bytes, 'a.htm')
  expect([text.format, text.encoding, text.lines.map((one) => one.text)]).toEqual(['html', encoding, [line]])
})
