/** English words of pay, benefits and leave, as whole phrases. */
// prettier-ignore
export const pay: readonly string[] = [
  'salary', 'salaries', 'compensation', 'pay', 'paid time off', 'paycheck', 'wage', 'wages', 'remuneration', 'bonus',
  'bonuses', 'stock options', 'equity package', 'benefits package', 'benefits', 'vacation days', 'annual leave', 'days off',
  'overtime rate', 'hourly rate', 'pto', 'pension', '401k', '401(k)', 'raise in pay', 'quid', 'bucks', 'more an hour', 'more per hour', 'extra an hour',
];

/** Words before "rates" that are paid to somebody, or are all that is said of them. */
// prettier-ignore
export const ratesPaid: readonly string[] = [
  'day', 'days', 'night', 'nights', 'hourly', 'daily', 'weekly', 'hour', 'weekend', 'sunday', 'saturday', 'holiday', 'overtime', 'pay', 'piece',
  'freelance', 'agency', 'union', 'standard', 'flat', 'market', 'going', 'word', 'page', 'editing', 'post-editing', 'translation', 'session', 'mileage',
  'call-out', 'casual', 'locum', 'bench', 'studio', 'wage', 'salary', 'bonus', 'trade', 'guild', 'shift', 'fee', 'the', 'our', 'your', 'their', 'my',
  'his', 'her', 'good', 'low', 'new', 'better', 'higher', 'lower', 'of', 'for', 'on', 'and', 'about',
];
