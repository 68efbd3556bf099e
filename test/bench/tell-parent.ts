/** Tells the bench where this process listens and, when asked, how much processor time it used; ends with it. */
export function tellParent(url: string): void {
  process.on('message', () => {
    const { user, system } = process.cpuUsage()
    process.send?.({ cpuMs: (user + system) / 1000 })
  })
  process.once('disconnect', () => process.exit(0))
  process.send?.({ url })
}
