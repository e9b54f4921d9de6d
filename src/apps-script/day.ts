import './jitless';

import * as z from 'zod/mini';
import { type IsoDate, parseIsoDate } from '../core/calendar';

/** A day as it travels: 'YYYY-MM-DD', and one that the calendar has. */
export const DAY = z.custom<IsoDate>((text) => typeof text === 'string' && parseIsoDate(text) !== null);
