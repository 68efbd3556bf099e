// Teams counts two bytes for each UTF-16 unit; 25 KB leaves room for the rest of the activity.
const atMostBytes = 22_000

export const utf16Bytes = (text: string): number => text.length * 2

/** Cuts a text too long for one message between paragraphs, else between lines or words. */
export function splitText(text: string): string[] {
  const parts: string[] = []
  let rest = text
  while (utf16Bytes(rest) > atMostBytes) {
    const room = rest.slice(0, atMostBytes / 2)
    const at = [room.lastIndexOf('\n\n'), room.lastIndexOf('\n'), room.lastIndexOf(' ')].find(
      (position) => position > room.length / 2,
    )
    const cut = at ?? wholeCharacters(room)
    parts.push(rest.slice(0, cut).trimEnd())
    rest = rest.slice(cut).trimStart()
  }
  return rest || parts.length === 0 ? [...parts, rest] : parts
}

const wholeCharacters = (text: string): number =>
  /[\ud800-\udbff]$/.test(text) ? text.length - 1 : text.length
