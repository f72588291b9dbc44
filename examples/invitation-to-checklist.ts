// From a pasted recruiter's mail to a checklist: what was read, what to ask, what to prepare.
import { buildChecklist, describeInterviewType, en } from 'interview-compass';
import { fromInvitation } from 'interview-compass/importers/invitation';

const mail = `From: Lena Vogt <lena.vogt@nordwind.example>
To: Maya Chen <maya@mail.example>
Subject: Next step: interview with Dana Ortiz

Hi Maya,

thank you for the good conversation on Monday! Dana Ortiz, our Site Operations Manager, would like to
meet you. The Warehouse Team Lead position reports to her.

Thursday, December 10, 2026, 10:00 - 10:45 (CET)

Best regards
Lena Vogt
HR Coordinator, Nordwind Logistics`;

const { interview, found, missing, warnings } = fromInvitation(mail, {
  receivedAt: '2026-12-02T09:12:00+01:00',
  timeZone: 'Europe/Berlin',
});
if (!interview) throw new Error('Please choose the kind of interview from the list.');

console.log(`${describeInterviewType(interview.type, en).name} on ${interview.startsAt}`);
console.log('\nRead from your mail:');
for (const { field, text } of found) console.log(`- ${field}: ${text}`);

console.log(`\nPlease add: ${missing.join(', ')}`);
for (const { code, path } of warnings) console.log(`Please check: ${path ?? 'the mail'} (${code})`);

// What the mail does not say, the app asks for; the type it read can be corrected as well.
const complete = { ...interview, setting: 'video' as const };
const checklist = buildChecklist(complete, en, { now: '2026-12-02T09:15:00+01:00' });
console.log(`\nTo prepare, ${checklist.items.length} items, the first five:`);
for (const { title } of checklist.items.slice(0, 5)) console.log(`- ${title}`);
