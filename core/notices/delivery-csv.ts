import { stringify } from 'csv-stringify/sync'
import { notices } from '../../wording/vi/notices'
import type { DeliveryReport } from '../contract/notices'

const { columns, states, ways } = notices.report

/** The report as a spreadsheet reads it: with a byte order mark, and no cell that would be taken as a formula. */
export const deliveryCsv = ({ number, deliveries }: DeliveryReport): string =>
  stringify(
    deliveries.map((delivery) => ({
      ...delivery,
      number,
      way: ways[delivery.way],
      state: states[delivery.state],
    })),
    {
      header: true,
      columns: Object.entries(columns).map(([key, header]) => ({ key, header })),
      bom: true,
      escape_formulas: true,
      record_delimiter: 'windows',
    },
  )
