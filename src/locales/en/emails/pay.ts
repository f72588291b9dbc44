/** English words of pay, benefits and leave, as whole phrases. */
// prettier-ignore
export const pay: readonly string[] = [
  'salary', 'salaries', 'compensation', 'pay', 'paid time off', 'paycheck', 'wage', 'wages', 'remuneration', 'bonus',
  'bonuses', 'stock options', 'equity package', 'benefits package', 'benefits', 'vacation days', 'annual leave', 'days off',
  'overtime rate', 'hourly rate', 'pto', 'pension', '401k', '401(k)', 'raise in pay', 'quid', 'bucks', 'more an hour', 'more per hour', 'extra an hour',
];
