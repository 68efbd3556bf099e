/**
 * For comparing names in any case and spacing, with or without marks. Not done by the database: whether it folds
 * the case of Vietnamese letters depends on how its server was set up.
 */
export const foldName = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/\u0111/g, 'd')
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim()
