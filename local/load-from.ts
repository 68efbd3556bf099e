import { CommandError } from './command-line'
import { localWording } from './local-wording'

/** Loads the documents of a folder somebody named, or the shipped ones; a folder without any is their mistake. */
export function loadFrom<T>(load: (options: { folder?: string }) => T, folder: string | undefined): T {
  if (!folder) return load({})
  try {
    return load({ folder })
  } catch (error) {
    throw new CommandError(localWording('vi').ask.documentsMissing(folder, (error as Error).message))
  }
}
