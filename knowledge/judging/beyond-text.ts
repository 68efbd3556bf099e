/**
 * What a regulation on papers does not speak of: features of the system, and papers picked out by a size. Folded text
 * with a space at either end.
 */
const features =
  / (cung (mot )?luc|dong thoi|hang loat|nhieu nguoi|nhieu noi|nhieu don vi|hen gio|tu dong|thu hoi lai|dat lich|at once|several people|many people|in bulk) /
const sizes =
  / \d+ (trang|to|ban(?! hanh)|mb|gb|kb|nguoi|noi|file|pages?|people|copies) | (qua|tren|hon|duoi|toi da|over|more than|at most) \d+ (?!ngay|thang|nam)/

export const asksOfFeature = (text: string): boolean => features.test(text) || sizes.test(text)
export const namesSize = (text: string): boolean => sizes.test(text)
