/** The regulation on iMOIT: the document check reads it, and an article named without a document is first looked for in it. */
export const mainDocument = '2226-qd-bct'

/** Its number as people write it without anything around. */
export const bareNumber = '2226'

/** The id of one of its units that holds whatever else is loaded. */
export const inMainDocument = (unit: string): string => `${mainDocument}/${unit}`

/** Whether a unit stands in it. */
export const inMain = ({ document }: { document: string }): boolean => document === mainDocument
