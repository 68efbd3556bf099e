/** Elements that many pages leave open; a parser closes them by itself. */
const closedAlone =
  /^(?:p|li|td|tr|th|dt|dd|br|hr|img|input|meta|link|option|col|area|base|wbr|source|param)$/iu
const mostNested = 1000

/**
 * Whether elements stand inside each other deeper than any document's: parsers and walkers take time or stack that
 * grows with the depth. Looked at before parsing.
 */
export function isTooDeep(markup: string): boolean {
  let depth = 0
  for (let at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1)) {
    const [, closing, name] = /^<(\/?)([A-Za-z_][\w:-]*)/u.exec(markup.slice(at, at + 64)) ?? []
    if (!name || closedAlone.test(name)) continue
    const end = markup.indexOf('>', at)
    if (end < 0) return false
    if (closing) depth = Math.max(0, depth - 1)
    else if (markup[end - 1] !== '/' && ++depth > mostNested) return true
  }
  return false
}
