import { administering } from '../administering/area'
import { curating } from '../curating/area'
import { desk } from '../desk/area'
import { outages } from '../outages/area'
import { preferences } from '../preferences/area'
import { settings } from '../settings/area'
import type { Area } from './areas'

/** The first area that knows a press, a command or a submission takes it. */
export const areas: readonly Area[] = [outages, desk, curating, preferences, settings, administering]
