/**
 * Runs work at once, or, while a button is held down, as soon as it is let go: a browser sends no click
 * to an element that was replaced between press and release, so the press would be lost.
 */
export function whenReleased(): (work: () => void) => void {
  let held = false
  let waiting: (() => void)[] = []
  const hold = () => {
    held = true
  }
  // The click itself comes after the release, in the same task.
  const release = () => setTimeout(letGo)
  const letGo = () => {
    held = false
    const due = waiting
    waiting = []
    for (const work of due) work()
  }
  const space = (then: () => void) => (event: KeyboardEvent) => {
    if (event.key === ' ') then()
  }
  document.addEventListener('pointerdown', hold, true)
  document.addEventListener('keydown', space(hold), true)
  for (const end of ['pointerup', 'pointercancel', 'dragend']) document.addEventListener(end, release, true)
  document.addEventListener('keyup', space(release), true)
  window.addEventListener('blur', release)
  return (work) => {
    if (held) waiting.push(work)
    else work()
  }
}
