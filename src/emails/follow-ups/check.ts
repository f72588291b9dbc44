import { checkId } from '../../interviews/check.js';
import { InterviewCompassError } from '../../text/error.js';
import { followUpChannels, type FollowUpChannel, type FollowUpPolicy, type HourRange } from './model.js';
import { followUpPolicies, type FollowUpPolicyId } from './policies.js';

/** The policy an id names, or the app's own once it is known to make sense. */
export function policyFrom(policy: FollowUpPolicyId | FollowUpPolicy): FollowUpPolicy {
  if (typeof policy === 'object' && policy !== null) {
    checkPolicy(policy, 'options.policy');
    return policy;
  }
  checkId(policy, Object.keys(followUpPolicies), 'options.policy');
  return followUpPolicies[policy];
}

function checkPolicy(policy: FollowUpPolicy, path: string): void {
  const { thankYou, checkIn, weekend } = policy;
  const part = (value: unknown, name: string) =>
    wanted(
      typeof value === 'object' && value !== null,
      `${path}.${name}`,
      'Start from a policy of followUpPolicies.',
    );
  const number = (value: number, min: number, max: number, name: string, whole = true) =>
    wanted(
      Number.isFinite(value) && value >= min && value <= max && (!whole || Number.isInteger(value)),
      `${path}.${name}`,
      `Pass a ${whole ? 'whole ' : ''}number from ${min} to ${max}.`,
    );
  const range = (value: HourRange, after: number, name: string) => {
    part(value, name);
    number(value.from, after, 24, `${name}.from`, false);
    number(value.until, value.from, 24, `${name}.until`, false);
    wanted(value.until > value.from, `${path}.${name}.until`, 'The range ends after it begins.');
  };
  const channels = (value: readonly FollowUpChannel[], name: string) => {
    wanted(
      Array.isArray(value) && value.length > 0,
      `${path}.${name}`,
      'Name at least one channel, such as "email".',
    );
    value.forEach((channel, index) => checkId(channel, followUpChannels, `${path}.${name}[${index}]`));
  };
  wanted(
    typeof policy.id === 'string' && policy.id !== '',
    `${path}.id`,
    'Give the policy an id of your own.',
  );
  part(thankYou, 'thankYou');
  part(checkIn, 'checkIn');
  number(thankYou.latestHours, 1, 720, 'thankYou.latestHours', false);
  number(thankYou.okHours, 0, thankYou.latestHours, 'thankYou.okHours', false);
  number(thankYou.minMinutes, 0, thankYou.okHours * 60, 'thankYou.minMinutes', false);
  number(thankYou.bestMinutes, thankYou.minMinutes, thankYou.latestHours * 60, 'thankYou.bestMinutes', false);
  wanted(
    Array.isArray(thankYou.hours) && thankYou.hours.length > 0,
    `${path}.thankYou.hours`,
    'Name the hours at which a note may arrive, such as [{ from: 8, until: 20 }].',
  );
  thankYou.hours.forEach((hours, index) =>
    range(hours, index === 0 ? 0 : thankYou.hours[index - 1]!.until, `thankYou.hours[${index}]`),
  );
  channels(thankYou.channels, 'thankYou.channels');
  channels(checkIn.channels, 'checkIn.channels');
  range(checkIn.hours, 0, 'checkIn.hours');
  number(checkIn.bestHour, checkIn.hours.from, checkIn.hours.until, 'checkIn.bestHour', false);
  number(checkIn.businessDaysAfterInterview, 0, 250, 'checkIn.businessDaysAfterInterview');
  number(checkIn.businessDaysAfterDate, 1, 250, 'checkIn.businessDaysAfterDate');
  number(checkIn.windowBusinessDays, 1, 250, 'checkIn.windowBusinessDays');
  number(checkIn.gapBusinessDays, 1, 250, 'checkIn.gapBusinessDays');
  number(policy.maxTouches, 1, 12, 'maxTouches');
  number(policy.minRoundBusinessDays, 0, 250, 'minRoundBusinessDays');
  wanted(
    Array.isArray(weekend) &&
      weekend.every((day) => Number.isInteger(day) && day >= 0 && day <= 6) &&
      new Set(weekend).size < 7,
    `${path}.weekend`,
    'Name the days off, 0 for Sunday to 6 for Saturday; one day of the week is left for work.',
  );
}

function wanted(isFine: boolean, path: string, hint: string): void {
  if (isFine) return;
  throw new InterviewCompassError('the policy cannot be meant', { code: 'invalid-value', path, hint });
}
