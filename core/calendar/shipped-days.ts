import { calendarDaySchema } from '../contract/calendar'
import type { CalendarDay } from './calendar-day'

const law = 'Bộ luật Lao động, Điều 112'
const compensated = 'Bộ luật Lao động, Điều 111 khoản 3: lễ trùng ngày nghỉ hằng tuần'
const announced = (year: number) => `Bộ luật Lao động, Điều 112; lịch nghỉ công bố cho năm ${year}`
const swapped2025 = 'Lịch nghỉ công bố cho năm 2025 (hoán đổi)'
const swapped2026 = '12729/VPCP-KGVX (hoán đổi)'
const unverified = 'Chưa kiểm chứng: quản trị viên đối chiếu thông báo chính thức rồi xác nhận'
const culture = 'Nghị quyết 80-NQ/TW; chưa kiểm chứng việc sửa Điều 112 Bộ luật Lao động'

const tet = 'Tết Nguyên đán'
const newYear = 'Tết Dương lịch'
const hungKings = 'Giỗ Tổ Hùng Vương'
const reunification = 'Ngày Chiến thắng'
const labour = 'Ngày Quốc tế lao động'
const national = 'Quốc khánh'
const adjacent = 'Quốc khánh (ngày liền kề)'
const eitherAdjacent = 'Quốc khánh (ngày liền kề: 01/09 hoặc 03/09)'

type Row = [date: string, kind: CalendarDay['kind'], name: string, source: string]

const confirmed: Row[] = [
  ['2025-01-01', 'holiday', newYear, law],
  ['2025-01-27', 'holiday', tet, announced(2025)],
  ['2025-01-28', 'holiday', tet, announced(2025)],
  ['2025-01-29', 'holiday', tet, announced(2025)],
  ['2025-01-30', 'holiday', tet, announced(2025)],
  ['2025-01-31', 'holiday', tet, announced(2025)],
  ['2025-04-07', 'holiday', hungKings, law],
  ['2025-04-26', 'swap-work', 'Làm việc thay thứ Sáu 02/05/2025', swapped2025],
  ['2025-04-30', 'holiday', reunification, law],
  ['2025-05-01', 'holiday', labour, law],
  ['2025-05-02', 'swap-off', 'Nghỉ hoán đổi, làm việc thứ Bảy 26/04/2025', swapped2025],
  ['2025-09-01', 'holiday', adjacent, announced(2025)],
  ['2025-09-02', 'holiday', national, law],

  ['2026-01-01', 'holiday', newYear, law],
  ['2026-01-02', 'swap-off', 'Nghỉ hoán đổi, làm việc thứ Bảy 10/01/2026', swapped2026],
  ['2026-01-10', 'swap-work', 'Làm việc thay thứ Sáu 02/01/2026', swapped2026],
  ['2026-02-16', 'holiday', tet, announced(2026)],
  ['2026-02-17', 'holiday', tet, announced(2026)],
  ['2026-02-18', 'holiday', tet, announced(2026)],
  ['2026-02-19', 'holiday', tet, announced(2026)],
  ['2026-02-20', 'holiday', tet, announced(2026)],
  ['2026-04-26', 'holiday', hungKings, law],
  ['2026-04-27', 'compensation', `Nghỉ bù ${hungKings}`, compensated],
  ['2026-04-30', 'holiday', reunification, law],
  ['2026-05-01', 'holiday', labour, law],
  ['2026-09-01', 'holiday', adjacent, announced(2026)],
  ['2026-09-02', 'holiday', national, law],

  ['2027-01-01', 'holiday', newYear, law],
  ['2027-02-06', 'holiday', 'Mồng một Tết Đinh Mùi', law],
  ['2027-04-16', 'holiday', hungKings, law],
  ['2027-04-30', 'holiday', reunification, law],
  ['2027-05-01', 'holiday', labour, law],
  ['2027-05-03', 'compensation', `Nghỉ bù ${labour}`, compensated],
  ['2027-09-02', 'holiday', national, law],
]

/** What is likely or proposed and nobody here could prove; an administrator decides. */
const unconfirmed: Row[] = [
  ['2026-08-22', 'swap-work', 'Làm việc thay thứ Hai 31/08/2026', unverified],
  ['2026-08-31', 'swap-off', 'Nghỉ hoán đổi, làm việc thứ Bảy 22/08/2026', unverified],
  ['2026-11-24', 'holiday', 'Ngày Văn hóa Việt Nam', culture],

  ['2027-02-05', 'holiday', tet, unverified],
  ['2027-02-07', 'holiday', tet, unverified],
  ['2027-02-08', 'holiday', tet, unverified],
  ['2027-02-09', 'holiday', tet, unverified],
  ['2027-02-10', 'compensation', `Nghỉ bù ${tet}`, unverified],
  ['2027-02-11', 'compensation', `Nghỉ bù ${tet}`, unverified],
  ['2027-09-01', 'holiday', eitherAdjacent, unverified],
  ['2027-09-03', 'holiday', eitherAdjacent, unverified],
  ['2027-11-24', 'holiday', 'Ngày Văn hóa Việt Nam', culture],
]

/** The days this release knows, in order; a new installation starts with them. */
export const shippedDays: readonly CalendarDay[] = [...toDays(confirmed, true), ...toDays(unconfirmed, false)]
  .map((day) => calendarDaySchema.parse(day))
  .sort((one, other) => (one.date < other.date ? -1 : 1))

function toDays(rows: Row[], areConfirmed: boolean): CalendarDay[] {
  return rows.map(([date, kind, name, source]) => ({ date, kind, name, source, confirmed: areConfirmed }))
}
