import { CommandError } from './command-line'
import { localWording } from './local-wording'

/** Loads the documents of the folder somebody named, else of the usual ones; one that cannot be read is their mistake. */
export async function loadFrom<T>(
  load: (folders: readonly string[]) => Promise<T>,
  named: string | undefined,
  usual: readonly string[],
): Promise<T> {
  const folders = named ? [named] : usual
  try {
    return await load(folders)
  } catch (error) {
    const shown = folders.at(-1) ?? ''
    throw new CommandError(localWording('vi').ask.documentsMissing(shown, (error as Error).message))
  }
}
