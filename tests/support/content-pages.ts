/** Pages on which all content of a language can be read without reading code. */
import { checklistItems, type ChecklistItemId } from '../../src/checklists/catalog.js';
import {
  checklistPhases,
  type ChecklistItemFacts,
  type ItemNeed,
  type Lead,
} from '../../src/checklists/model.js';
import type { ChecklistsWords } from '../../src/checklists/words.js';
import { buildEmail } from '../../src/emails/build.js';
import { emailSources } from '../../src/emails/catalog.js';
import { emailTemplates, type PurposeForms, type ToneLevels } from '../../src/emails/templates.js';
import {
  reviewRuleIds,
  tones,
  type Email,
  type ReviewRuleId,
  type Severity,
} from '../../src/emails/model.js';
import type { EmailPlan, PlanForm } from '../../src/emails/plans.js';
import type { EmailWords } from '../../src/emails/words.js';
import { attireLevels } from '../../src/interviews/attire.js';
import { interviewTypeIds } from '../../src/interviews/catalog.js';
import { compareInterviewTypes } from '../../src/interviews/compare-types.js';
import { compareFamilies } from '../../src/interviews/compare.js';
import { selectGuides } from '../../src/interviews/guides.js';
import type { Debrief, Interview } from '../../src/interviews/model.js';
import { describeInterviewType } from '../../src/interviews/describe.js';
import { sources, type SourceId } from '../../src/interviews/sources.js';
import type { InterviewsWords, InterviewWords } from '../../src/interviews/words.js';
import type { Locale } from '../../src/locales/locale.js';
import { answerFrameworks, competencies, kindWeights, questionKinds } from '../../src/questions/taxonomy.js';
import { competencyFacts, questionKindFacts, taxonomySources } from '../../src/questions/taxonomy-facts.js';
import type {
  QuestionBank,
  QuestionFacts,
  QuestionsWords,
  QuestionWords,
  TermWords,
} from '../../src/questions/model.js';
import { placesOf } from '../../src/text/fill.js';

/** A link of Markdown; an address with a space or a bracket needs the pointed ones. */
const linkTo = (name: string, address: string): string =>
  `[${plain(name)}](${/[\s()]/.test(address) ? `<${address}>` : address})`;

const command = '`npx vitest run --update=all tests/content-pages.test.ts`';
const generated = `This page is written from the content by ${command}; do not edit it by hand.`;

/** Text as it stands, whatever marks it has. */
const plain = (text: string) => text.replace(/[\\`*_<>[\]#|]/g, '\\$&');
const code = (id: string) => `\`${id}\``;
const codes = (ids: readonly string[]) => ids.map(code).join(', ');
const nested = (items: readonly string[], depth = 1) =>
  items.map((item) => `${'  '.repeat(depth)}- ${plain(item)}`).join('\n');
const languageName = (language: string) => new Intl.DisplayNames('en', { type: 'language' }).of(language)!;

function cited(ids: readonly SourceId[]): string {
  return ids
    .map((id) => {
      const { name, address } = sources[id];
      const link = /^https?:/.test(address) ? address : address.replace(/^docs\//, '../');
      return linkTo(name, link);
    })
    .join('; ');
}

/** The banks of a language: how many questions, and what each costs in a browser. */
export function banksTable(
  banks: readonly { readonly door: string; readonly bank: QuestionBank; readonly gzip: number }[],
): string {
  const rows = banks.map(({ door, bank, gzip }) => {
    const facts = Object.values(bank.facts);
    const asked = facts.filter(({ direction }) => direction === 'to-candidate').length;
    return `| ${code(door)} | ${asked} | ${facts.length - asked} | ${Math.round(gzip / 1000)} kB |`;
  });
  return ['| door | asked of the candidate | to ask back | min+gzip |', '| - | - | - | - |', ...rows].join(
    '\n',
  );
}

/** Every sentence of the mails in one language. */
export function emailsPage(words: EmailWords): string {
  const { greeting, openGreeting, closing, appointment, details, followUps } = words.emails;
  const seen = new Map<string, string>();
  const sentence = (purpose: string, slot: string, levels: ToneLevels) => {
    const heading = `${purpose}: ${slot}`;
    const fingerprint = `${slot} ${JSON.stringify(levels)}`;
    const before = seen.get(fingerprint);
    if (before === undefined) seen.set(fingerprint, heading);
    return before === undefined
      ? [`### ${heading}`, leveled(levels)]
      : [`### ${heading}`, `As in [${before}](#${before.replace(/: /, '-')}).`];
  };
  const byTone = (texts: Readonly<Record<(typeof tones)[number], string | readonly string[]>>) =>
    tones.map((tone) => `- ${tone}\n${nested([texts[tone]].flat())}`).join('\n');
  return [
    `# Every sentence of the mails: ${languageName(words.code)}`,
    generated,
    `A mail is put together from slots, a sentence each. Of a slot the first level whose places all have values is used;
which of its phrasings is a matter of the seed. A slot without a level that can be filled is left out. Formal and warm
sentences are listed where they differ from the neutral ones.`,
    ...emailTemplates(words).flatMap(
      ({ purpose, name, inputs, optionalInputs, families, subject, sentences }) => [
        `## ${plain(name)}`,
        [
          `- Purpose: ${code(purpose)}`,
          `- Needs: ${codes(inputs)}`,
          `- Uses when there: ${codes(optionalInputs)}`,
          `- Sources: ${cited(emailSources[purpose])}`,
        ].join('\n'),
        'Order, a list a mail and a line a paragraph:',
        orders(families),
        ...sentence(purpose, 'subject', subject),
        ...Object.entries(sentences).flatMap(([slot, levels]) => sentence(purpose, slot, levels)),
        ...Object.entries(words.emails.purposes[purpose].inMessages ?? {}).flatMap(
          ([slot, { neutral, warm = neutral }]) => [
            `### ${purpose}: ${slot} in a chat`,
            leveled({ formal: neutral, neutral, warm }),
          ],
        ),
      ],
    ),
    '## Greetings and sign-offs',
    '### Greeting by name',
    byTone(greeting),
    '### Greeting without a name',
    byTone(openGreeting),
    '### Sign-off',
    byTone(closing),
    '## Times and details',
    `- A time that is proposed\n${nested([appointment])}`,
    Object.entries(details)
      .map(([id, text]) => `- ${code(id)}\n${nested([text])}`)
      .join('\n'),
    '## Follow-up plan',
    '### What to do',
    Object.entries(followUps.touches)
      .map(([purpose, { oneDay, moreDays }]) => `- ${code(purpose)}\n${nested([oneDay, moreDays])}`)
      .join('\n'),
    '### Why then',
    Object.entries(followUps.reasons)
      .map(([reason, text]) => `- ${code(reason)}\n${nested([text])}`)
      .join('\n'),
    `- ${plain(followUps.leavesOut)}\n${nested(Object.values(followUps.leftOut))}`,
    `- ${plain(followUps.unanswered)}`,
    '## Review',
    reviewRuleIds
      .map((rule) => {
        const { message, why } = words.emails.review.rules[rule];
        return `- ${code(rule)}\n${nested([message, why])}`;
      })
      .join('\n'),
  ].join('\n\n');
}

/** Levels of a sentence by tone; a tone like the neutral one is left out. */
function leveled(levels: ToneLevels): string {
  const same = (tone: (typeof tones)[number]) =>
    tone !== 'neutral' && JSON.stringify(levels[tone]) === JSON.stringify(levels.neutral);
  return tones
    .filter((tone) => !same(tone))
    .map((tone) => {
      const lines = levels[tone].map((phrasings, index) => {
        const places = [...new Set(phrasings.flatMap(placesOf))];
        const needs = places.length > 0 ? `with ${codes(places)}` : 'always';
        return `  - level ${index + 1}, ${needs}\n${nested(phrasings, 2)}`;
      });
      return `- ${tone}\n${lines.join('\n')}`;
    })
    .join('\n');
}

function orders({ hr, user }: Readonly<Record<'hr' | 'user', PurposeForms>>): string {
  const forms: readonly PlanForm[] = ['standard', 'short', 'message'];
  const lines = (plan: EmailPlan) => plan.map((slots) => `  - ${codes(slots)}`).join('\n');
  const isSame = JSON.stringify(hr) === JSON.stringify(user);
  return (isSame ? [['both families', hr] as const] : [['hr', hr] as const, ['user', user] as const])
    .flatMap(([family, plans]) => forms.map((form) => `- ${family}, ${form}\n${lines(plans.forms[form])}`))
    .join('\n');
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const table = (headings: readonly string[], rows: readonly (readonly string[])[]) =>
  [row(headings), row(headings.map(() => '---')), ...rows.map(row)].join('\n');

/** The rules of the review as a table. */
export function rulesTable(words: EmailWords, severityOf: (rule: ReviewRuleId) => Severity): string {
  return table(
    ['rule', 'severity', 'what it says', 'why'],
    reviewRuleIds.map((rule) => {
      const { message, why } = words.emails.review.rules[rule];
      return [code(rule), severityOf(rule), plain(message), plain(why)];
    }),
  );
}

/** What each mail is made from as a table. */
export function purposesTable(words: EmailWords): string {
  return table(
    ['purpose', 'what it is', 'needs, beside the interview', 'uses when there'],
    emailTemplates(words).map(({ purpose, name, inputs, optionalInputs }) => [
      code(purpose),
      plain(name),
      codes(inputs.filter((input) => input !== 'interview')),
      codes(optionalInputs),
    ]),
  );
}

/** What becomes of notes as they are typed, as a table. */
export function notesTable(notes: readonly string[], words: EmailWords): string {
  const interview: Interview = {
    type: 'hiring-manager',
    candidate: { name: 'Maya Chen' },
    interviewers: [{ name: 'Dana Ortiz' }, { name: 'Tom Keller' }],
  };
  const build = (debrief: Debrief) => buildEmail('thank-you', { interview, debrief }, words, { seed: 2 });
  const small = (text: string): string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const sentencesIn = ({ parts }: Email) =>
    parts.paragraphs.flatMap((text) => text.split(/(?<=[.?!])\s+(?=\p{Lu})/u));
  const always = [...small(build({}).text), 'about'];
  return table(
    ['the note', 'in the mail to Dana Ortiz'],
    notes.map((note) => {
      const mail = build({ discussed: [note] });
      if (mail.warnings.some(({ code: each }) => each === 'point-left-out'))
        return [code(note), 'left out, with a warning'];
      // The sentence that shares most words with the note is the one that tells it.
      const shared = (sentence: string) =>
        small(sentence).filter((word) => small(note).includes(word) && !always.includes(word)).length;
      const [told = ''] = sentencesIn(mail).sort((one, other) => shared(other) - shared(one));
      return [code(note), shared(told) > 0 ? plain(told) : 'kept for the mail to Tom Keller'];
    }),
  );
}

/** Every checklist item in one language. What the facts are called is told in the words of `interviews`. */
export function checklistPage(
  code: string,
  { items, labels }: ChecklistsWords,
  interviews: InterviewsWords,
): string {
  const facts = Object.entries(checklistItems) as [ChecklistItemId, ChecklistItemFacts][];
  return [
    `# Every checklist item: ${languageName(code)}`,
    generated,
    `${facts.length} items. Of several wordings the first whose places all have values is used.`,
    ...checklistPhases.flatMap((phase) => [
      `## ${plain(labels.phases[phase])}`,
      ...facts
        .filter(([, item]) => item.phase === phase)
        .flatMap(([id, item]) => {
          const [title, ...others] = [items[id].title].flat();
          return [
            `### ${plain(title!)}`,
            [
              `- Id: \`${id}\``,
              ...(others.length > 0 ? [`- Or:\n${nested(others)}`] : []),
              `- ${labels.how}:\n${nested([items[id].how].flat())}`,
              `- ${labels.why}: ${plain(items[id].why)}`,
              `- When: ${when(item)}`,
              `- For whom: ${forWhom(item, interviews).join('; ')}`,
              ...(item.dependsOn ? [`- Builds on: ${codes(item.dependsOn)}`] : []),
              `- Sources: ${cited(item.sources)}`,
            ].join('\n'),
          ];
        }),
    ]),
  ].join('\n\n');
}

function when({ due, latest }: ChecklistItemFacts): string {
  return latest === undefined || latest === due
    ? spelled(due)
    : `${spelled(due)}, at the latest ${spelled(latest)}`;
}

function spelled(lead: Lead): string {
  const [, count, unit, side] = /^(\d+)([a-z]+) (before|after)$/.exec(lead)!;
  const name = { m: 'minute', h: 'hour', d: 'day', bd: 'business day' }[unit!]!;
  return `${count} ${name}${count === '1' ? '' : 's'} ${side}`;
}

const needed: Readonly<Record<ItemNeed, string>> = {
  interviewer: 'an interviewer',
  company: 'the company',
  role: 'the role',
  link: 'a link',
  location: 'a place',
  'several-interviewers': 'several interviewers',
  date: 'the date',
};

function forWhom(item: ChecklistItemFacts, interviews: InterviewsWords): string[] {
  const list = <Id extends string>(
    label: string,
    ids: readonly Id[] | undefined,
    name: (id: Id) => string = (id) => id,
  ) => (ids ? [`${label} ${ids.map((id) => plain(name(id))).join(', ')}`] : []);
  const typeName = (id: keyof typeof interviews.types) => interviews.types[id].name;
  const families = (['hr', 'user'] as const).flatMap((family) => {
    const weight = item[family];
    if (!weight) return [];
    const minutes = weight.minutes > 0 ? `, ${weight.minutes} minutes` : '';
    return [`${plain(interviews.families[family].name)}: ${weight.priority}${minutes}`];
  });
  return [
    ...families,
    ...list('only', item.types, typeName),
    ...list('not', item.notTypes, typeName),
    ...list('only formats', item.formats, (id) => interviews.formats[id]),
    ...list('not formats', item.notFormats, (id) => interviews.formats[id]),
    ...list('only settings', item.settings, (id) => interviews.settings[id]),
    ...list('not settings', item.notSettings, (id) => interviews.settings[id]),
    ...list('only stages', item.stages, (id) => interviews.stages[id]),
    ...list('only fields', item.fields),
    ...list('not fields', item.notFields),
    ...list('only levels', item.levels),
    ...list('only circumstances', item.circumstances),
    ...list('not circumstances', item.notCircumstances),
    ...list('only places', item.places),
    ...list('when these are known:', item.needs, (id) => needed[id]),
  ];
}

/** Every question of the banks of one language. */
export function questionsPage(banks: Readonly<Record<string, QuestionBank>>, words: Locale): string {
  const { kinds, competencies, fields, labels } = words.questions;
  const { interviews } = words;
  const record = (id: string, facts: QuestionFacts, { text, why, strong, weak, probes }: QuestionWords) => {
    const framework = answerFrameworks[facts.framework];
    const listed = (label: string, names: readonly string[] = []) =>
      names.length > 0 ? [`- ${label}: ${names.map(plain).join(', ')}`] : [];
    return [
      `### ${plain(text)}`,
      [
        `- Id: ${code(id)}`,
        `- Asked by: ${facts.direction === 'to-candidate' ? 'the interviewer' : 'the candidate'}`,
        `- Kind: ${plain(kinds[facts.kind].name)}`,
        ...listed(
          'Looks for',
          facts.competencies.map((each) => competencies[each].name),
        ),
        ...listed(
          'Interviews',
          facts.families.map((each) => interviews.families[each].name),
        ),
        ...listed(
          'Only',
          facts.types?.map((each) => interviews.types[each].name),
        ),
        ...listed(
          'Ask',
          facts.askOf?.map((each) => interviews.roles[each]),
        ),
        // A question for all fields names none.
        ...listed(
          'Fields',
          facts.fields.flatMap((each) => (each === 'any' ? [] : [fields[each].name])),
        ),
        ...listed('Levels', facts.levels),
        `- Place: ${facts.phase}, ${facts.minutes} minutes`,
        `- Framework: ${code(facts.framework)} (${framework.join(', ')})`,
        `- ${labels.why}: ${plain(why)}`,
        `- ${labels.strong}:\n${nested(strong)}`,
        `- ${labels.weak}:\n${nested(weak)}`,
        `- ${labels.probes}:\n${nested(probes)}`,
        `- Sources: ${cited(facts.sources)}`,
      ].join('\n'),
    ];
  };
  return [
    `# Every question: ${languageName(words.code)}`,
    generated,
    ...Object.entries(banks).flatMap(([name, bank]) => [
      `## ${name}`,
      `${Object.keys(bank.facts).length} questions.`,
      ...Object.entries(bank.facts).flatMap(([id, facts]) => record(id, facts, bank.words[id]!)),
    ]),
  ].join('\n\n');
}

/** Families, interview types, clothes and guides in one language. */
export function interviewsPage(words: InterviewWords): string {
  const { columns, rows, advantages, disadvantages } = compareFamilies(words);
  const { levels, reasons } = words.interviews.attire;
  const guides = selectGuides({}, words);
  const points = (list: typeof advantages) =>
    list.map(({ id, text, sources: ids }) => `- ${plain(text)} (${code(id)}; ${cited(ids)})`).join('\n');
  return [
    `# Interview types and guides: ${languageName(words.code)}`,
    generated,
    '## The two families',
    table(
      ['', plain(columns.hr), plain(columns.user)],
      rows.map(({ feature, hr, user }) => [feature, hr, user].map(plain)),
    ),
    '### Why they are separate',
    points(advantages),
    '### The drawbacks',
    points(disadvantages),
    '## What to wear',
    ...attireLevels.map(
      (level) =>
        `### ${plain(levels[level].name)}\n\n${nested([...levels[level].upper, ...levels[level].lower], 0)}`,
    ),
    '### Why',
    Object.entries(reasons)
      .map(([id, text]) => `- ${code(id)}\n${nested([text])}`)
      .join('\n'),
    `## ${interviewTypeIds.length} interview types`,
    ...interviewTypeIds.flatMap((id) => {
      const { name, lookFor, tailor, sources: ids } = describeInterviewType(id, words);
      const lists: Readonly<Record<string, readonly string[]>> = { lookFor, tailor };
      return [
        `### ${plain(name)}`,
        [
          `- Id: ${code(id)}`,
          ...compareInterviewTypes(id, id, words).rows.map(({ id: fact, feature, a }) =>
            fact in lists
              ? `- ${plain(feature)}:\n${nested(lists[fact]!)}`
              : `- ${plain(feature)}: ${plain(a)}`,
          ),
          `- Sources: ${cited(ids)}`,
        ].join('\n'),
      ];
    }),
    `## ${guides.length} guides`,
    ...guides.flatMap(({ id, question, answer, steps = [], families, topics, sources: ids }) => [
      `### ${plain(question)}`,
      ...answer.map(plain),
      ...(steps.length > 0
        ? [
            steps
              .map(({ title, how }, index) => `${index + 1}. **${plain(title)}.** ${plain(how)}`)
              .join('\n'),
          ]
        : []),
      `- Id: ${code(id)}\n- Families: ${codes(families)}\n- Topics: ${codes(topics)}\n- Sources: ${cited(ids)}`,
    ]),
  ].join('\n\n');
}

/** Every id of the question taxonomy with what it means and what standards call it. */
export function taxonomyPage(language: string, words: QuestionsWords): string {
  const heading = (title: string, vocabulary: keyof typeof taxonomySources) => [
    `## ${title}`,
    `Sources: ${cited(taxonomySources[vocabulary])}`,
  ];
  const terms = (named: Readonly<Record<string, TermWords>>) =>
    table(
      ['id', 'name', 'meaning'],
      Object.entries(named).map(([id, { name, definition }]) => [code(id), plain(name), plain(definition)]),
    );
  const record = (id: string, { name, definition }: TermWords, lines: readonly string[]) => [
    `### ${plain(name)}`,
    plain(definition),
    [`- Id: ${code(id)}`, ...lines].join('\n'),
  ];
  const listed = (label: string, items: readonly string[]) =>
    items.length > 0 ? [`- ${label}: ${items.join('; ')}`] : [];
  const constructName = (id: keyof QuestionsWords['constructs']) => plain(words.constructs[id].name);
  const typical = ['hardly ever', 'now and then', 'often', 'nearly always'];
  return [
    `# The question taxonomy: ${languageName(language)}`,
    generated,
    `The vocabularies stand side by side and form no tree: a question has a direction, a kind, a phase, one or more competencies,
and so on. The names of standards are those of their owners; which of ours they stand beside is our own judgment, and where
none fits well none is given.`,
    ...heading('Kinds', 'kinds'),
    ...questionKinds.flatMap((kind) => {
      const { constructs, sources: own } = questionKindFacts[kind];
      return record(kind, words.kinds[kind], [
        `- Asked by HR: ${typical[kindWeights[kind].hr]}; by the hiring team: ${typical[kindWeights[kind].user]}`,
        ...listed('Measures', constructs.map(constructName)),
        `- Sources: ${cited(own)}`,
      ]);
    }),
    ...heading('Competencies', 'competencies'),
    ...competencies.flatMap((id) => {
      const { construct, onet, opm, esco, sources: own } = competencyFacts[id];
      return record(id, words.competencies[id], [
        `- Belongs to: ${constructName(construct)}`,
        ...listed(
          'O\\*NET',
          onet.map((term) => `${plain(term.name)} (${code(term.id)})`),
        ),
        ...listed('OPM', opm.map(plain)),
        ...listed(
          'ESCO',
          esco.map((term) => linkTo(term.name, term.id)),
        ),
        `- Sources: ${cited(own)}`,
      ]);
    }),
    ...heading('Constructs', 'constructs'),
    terms(words.constructs),
    ...heading('Answer frameworks', 'frameworks'),
    ...Object.entries(answerFrameworks).flatMap(([id, steps]) =>
      record(id, words.frameworks[id as keyof typeof answerFrameworks], [
        `- Steps:\n${nested(steps.map((step) => `${words.steps[step].name}: ${words.steps[step].definition}`))}`,
      ]),
    ),
    ...heading('Directions', 'directions'),
    terms(words.directions),
    ...heading('Phases', 'phases'),
    terms(words.phases),
    ...heading('Levels', 'levels'),
    terms(words.levels),
    ...heading('Fields of work', 'fields'),
    terms(words.fields),
  ].join('\n\n');
}
