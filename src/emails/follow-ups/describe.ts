import { instantFrom } from '../../interviews/time.js';
import { fill } from '../../text/fill.js';
import type { EmailWords } from '../words.js';
import type { FollowUpPlan, FollowUpReason, FollowUpTouch } from './model.js';
import { readDay } from './calendar.js';
