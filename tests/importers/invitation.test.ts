import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromInvitation, type Invitation, type InvitationOptions } from '../../src/importers/invitation.js';
import { checkInterview } from '../../src/interviews/check.js';
import type { Interview } from '../../src/interviews/model.js';
import { startOf } from '../../src/interviews/time.js';
import { isInterviewCompassError } from '../../src/text/error.js';

const berlin = { receivedAt: '2026-11-23T09:00:00+01:00', timeZone: 'Europe/Berlin' } as const;
const london = { receivedAt: '2026-11-23T09:00:00Z', timeZone: 'Europe/London' } as const;
const newYork = { receivedAt: '2026-11-23T09:00:00-05:00', timeZone: 'America/New_York' } as const;

interface Case {
  readonly name: string;
  readonly mail: string;
  readonly options?: InvitationOptions;
  /** Every field but `id`, exactly. */
  readonly interview: Omit<Interview, 'id'>;
  readonly missing?: Invitation['missing'];
  readonly warnings?: readonly string[];
}

const cases: readonly Case[] = [
  {
    name: 'a nurse, panel at the hospital',
    options: london,
    mail: `From: Helen Marsh <helen.marsh@riverside-hospital.example>
To: Maya Chen <maya.chen@mail.example>
Date: Mon, 23 Nov 2026 08:40:00 +0000
Subject: Invitation to interview: Senior Staff Nurse, Ward 7

Dear Maya Chen,

Thank you for your application. We are pleased to invite you to a panel interview for
the Senior Staff Nurse position at Riverside Hospital.

Date: Thursday 3 December 2026
Time: 10:00 - 10:45
Location: Seminar Room 2, Riverside Hospital, 14 Quay Road, Bristol

You will meet our Head of Nursing, Ruth Okafor, and Tom Reed (Ward Manager). Please bring your
registration card and arrive 15 minutes early.

If you have any questions, please contact Lena Vogt, HR Assistant, on 0117 496 0000.

Kind regards,
Helen Marsh
Recruitment Administrator`,
    interview: {
      type: 'panel',
      startsAt: '2026-12-03T10:00:00+00:00',
      timeZone: 'Europe/London',
      minutes: 45,
      setting: 'in-person',
      location: 'Seminar Room 2, Riverside Hospital, 14 Quay Road, Bristol',
      company: { name: 'Riverside Hospital' },
      role: { title: 'Senior Staff Nurse' },
      candidate: { name: 'Maya Chen', email: 'maya.chen@mail.example' },
      interviewers: [
        { name: 'Ruth Okafor', title: 'Head of Nursing' },
        { name: 'Tom Reed', title: 'Ward Manager' },
      ],
    },
    missing: [],
  },
  {
    name: 'a welder, a weld test in the workshop',
    options: newYork,
    mail: `Hi Marcus,

We'd like to invite you to a welding test and a short talk with the shop foreman, Dale Brooks, for the Structural
Welder position here at Kessler Fabrication.

When: Tuesday, December 1 at 7:30 AM
Where: 2200 Mill Road, Dayton, OH 45402

Plan on about 2 hours. Bring your hood and gloves. We supply the rod.

Thanks,
Patty Lowe
Office Manager, Kessler Fabrication
(937) 555-0142`,
    interview: {
      type: 'work-sample',
      startsAt: '2026-12-01T07:30:00-05:00',
      timeZone: 'America/New_York',
      minutes: 120,
      setting: 'in-person',
      location: '2200 Mill Road, Dayton, OH 45402',
      company: { name: 'Kessler Fabrication' },
      role: { title: 'Structural Welder' },
      interviewers: [{ name: 'Dale Brooks', title: 'shop foreman' }],
    },
    missing: ['candidate'],
  },
  {
    name: 'a teacher, an observed lesson',
    options: london,
    mail: `Dear Ms Amina Yusuf,

Following your application for the post of Year 4 Teacher at Oakfield Primary School,
we are delighted to invite you to teach a 30 minute maths lesson on Wednesday 2nd December
2026 at 9.15am.

The lesson will be observed by the headteacher, Claire Doyle, and the deputy, Sanjay Patel.

The school is at 3 Church Lane, Leeds, LS6 2AB. Please sign in at reception.

Yours sincerely,

Joan Ellis
School Business Manager`,
    interview: {
      type: 'live-exercise',
      startsAt: '2026-12-02T09:15:00+00:00',
      timeZone: 'Europe/London',
      setting: 'in-person',
      location: '3 Church Lane, Leeds, LS6 2AB',
      company: { name: 'Oakfield Primary School' },
      role: { title: 'Year 4 Teacher' },
      candidate: { name: 'Amina Yusuf' },
      interviewers: [
        { name: 'Claire Doyle', title: 'headteacher' },
        { name: 'Sanjay Patel', title: 'deputy' },
      ],
    },
    missing: ['minutes'],
  },
  {
    name: 'a warehouse, the hiring manager on Teams',
    options: berlin,
    mail: `Subject: Interview with Nordwind Logistics - Warehouse Team Lead

Hello Maya,

good news: we would like to invite you to an interview with your future line manager, Dana Ortiz, Site Operations
Manager, for the Warehouse Team Lead position.

Tuesday, 1 December 2026 at 2:30 PM CET, 45 minutes, on Microsoft Teams.

Join here: https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc?context=1&x=2

Best regards
Lena Vogt
HR Coordinator
Nordwind Logistics GmbH`,
    interview: {
      type: 'hiring-manager',
      startsAt: '2026-12-01T14:30:00+01:00',
      timeZone: 'Europe/Berlin',
      minutes: 45,
      setting: 'video',
      link: 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc?context=1&x=2',
      company: { name: 'Nordwind Logistics' },
      role: { title: 'Warehouse Team Lead' },
      interviewers: [{ name: 'Dana Ortiz', title: 'Site Operations Manager', role: 'hiring-manager' }],
    },
    missing: ['candidate'],
  },
  {
    name: 'a developer, a technical interview told in the zone of the reader',
    options: { receivedAt: '2026-11-23T09:00:00+07:00', timeZone: 'Asia/Jakarta' },
    mail: `Hi Rizky Pratama,

Thanks for completing the phone screen! The next step is a technical interview with Sam Lee (Staff Engineer) and
Priya Nair (Engineering Manager) for the Backend Engineer role at Lumen Labs.

Time: Dec 3, 2026, 10:00-11:30 AM PST
Zoom: https://lumen.zoom.us/j/98765432100?pwd=abcDEF

You can reschedule here: https://calendly.com/lumen/reschedule

Best,
Jo`,
    interview: {
      type: 'technical-interview',
      startsAt: '2026-12-04T01:00:00+07:00',
      timeZone: 'Asia/Jakarta',
      minutes: 90,
      setting: 'video',
      link: 'https://lumen.zoom.us/j/98765432100?pwd=abcDEF',
      company: { name: 'Lumen Labs' },
      role: { title: 'Backend Engineer' },
      candidate: { name: 'Rizky Pratama' },
      interviewers: [
        { name: 'Sam Lee', title: 'Staff Engineer' },
        { name: 'Priya Nair', title: 'Engineering Manager' },
      ],
    },
    missing: [],
  },
  {
    name: 'a bank, a competency interview in two rounds of headers',
    options: london,
    mail: `From: "Harbor Bank Careers" <careers@harborbank.example>\r
To: "Daniel Osei" <d.osei@mail.example>\r
Subject: Harbor Bank: your competency-based interview\r
\r
Dear Daniel,\r
\r
Your competency-based interview for the role of Customer Adviser is confirmed for Friday, 4 December 2026 at 11am\r
(London time). It will last 40 minutes and takes place by telephone. Grace Hill, Branch Manager, will call you on\r
the number in your application.\r
\r
Kind regards,\r
The Recruitment Team\r
`,
    interview: {
      type: 'behavioral-interview',
      startsAt: '2026-12-04T11:00:00+00:00',
      timeZone: 'Europe/London',
      minutes: 40,
      setting: 'phone',
      company: { name: 'Harbor Bank' },
      role: { title: 'Customer Adviser' },
      candidate: { name: 'Daniel Osei', email: 'd.osei@mail.example' },
      interviewers: [{ name: 'Grace Hill', title: 'Branch Manager' }],
    },
    missing: [],
  },
  {
    name: 'a start-up, a chat message by the founder',
    options: berlin,
    mail: `hey Maya! loved your portfolio 🙂 would be great to have you chat with Priya, our CTO, tomorrow at 10? 30 min on google meet: meet.google.com/abc-defg-hij`,
    interview: {
      type: 'executive',
      startsAt: '2026-11-24T10:00:00+01:00',
      timeZone: 'Europe/Berlin',
      minutes: 30,
      setting: 'video',
      link: 'https://meet.google.com/abc-defg-hij',
      interviewers: [{ name: 'Priya', title: 'CTO' }],
    },
    missing: ['company', 'role', 'candidate'],
  },
  {
    name: 'a recruiter who will call herself',
    options: newYork,
    mail: `From: Lena Vogt <lena.vogt@brightcare.example>
Subject: Quick call about the Home Care Aide role

Hi Rosa,

Thanks for applying to BrightCare. I'd love to chat with you for 20 minutes about the Home Care Aide role. I will call
you on Wednesday at 2pm ET.

Best,
Lena Vogt
Talent Acquisition Partner | BrightCare`,
    interview: {
      type: 'recruiter-screen',
      startsAt: '2026-11-25T14:00:00-05:00',
      timeZone: 'America/New_York',
      minutes: 20,
      setting: 'phone',
      company: { name: 'BrightCare' },
      role: { title: 'Home Care Aide' },
      interviewers: [
        { name: 'Lena Vogt', title: 'Talent Acquisition Partner', email: 'lena.vogt@brightcare.example' },
      ],
    },
    missing: ['candidate'],
  },
  {
    name: 'a recruiter who only schedules',
    options: newYork,
    mail: `Hi Rosa,

I would like to schedule your phone screen with Omar Haddad, Recruiter at BrightCare, on Monday, November 30 at 9:30 AM.

Best,
Lena Vogt
Recruiting Coordinator`,
    interview: {
      type: 'recruiter-screen',
      startsAt: '2026-11-30T09:30:00-05:00',
      timeZone: 'America/New_York',
      setting: 'phone',
      company: { name: 'BrightCare' },
      interviewers: [{ name: 'Omar Haddad', title: 'Recruiter' }],
    },
    missing: ['minutes', 'role', 'candidate'],
  },
  {
    name: 'a one-way video with a deadline and no start',
    options: berlin,
    mail: `Dear Applicant,

You have been invited to complete a one-way video interview for the Retail Supervisor position at Fern & Field.
You will record your answers to five questions. It takes about 20 minutes.

Start your interview: https://video.hirelane.example/i/8f2a

Please finish by Sunday, 29 November 2026 at 23:59.

The Fern & Field Hiring Team

Unsubscribe: https://video.hirelane.example/unsubscribe`,
    interview: {
      type: 'one-way-video',
      timeZone: 'Europe/Berlin',
      minutes: 20,
      setting: 'recorded',
      link: 'https://video.hirelane.example/i/8f2a',
      company: { name: 'Fern & Field' },
      role: { title: 'Retail Supervisor' },
    },
    missing: ['startsAt', 'candidate', 'interviewers'],
    warnings: ['no-date'],
  },
  {
    name: 'an onsite with an agenda',
    options: newYork,
    mail: `Hi Ken Watanabe,

Here are the details for your onsite interviews at Lumen Labs on Thursday, December 10, 2026 (all times Eastern Time):

9:30 - 10:15 Coding with Sam Lee (Staff Engineer)
10:15 - 11:00 System design with Priya Nair (Engineering Manager)
11:15 - 12:00 Conversation with Joe Bell (Product Director)

We are at 500 Howard Street, Boston. Ask for Mia at the front desk.

See you then,
Mia Torres
Recruiting Coordinator`,
    interview: {
      type: 'onsite-loop',
      startsAt: '2026-12-10T09:30:00-05:00',
      timeZone: 'America/New_York',
      minutes: 150,
      setting: 'in-person',
      location: '500 Howard Street, Boston',
      company: { name: 'Lumen Labs' },
      candidate: { name: 'Ken Watanabe' },
      interviewers: [
        { name: 'Sam Lee', title: 'Staff Engineer' },
        { name: 'Priya Nair', title: 'Engineering Manager' },
        { name: 'Joe Bell', title: 'Product Director' },
      ],
    },
    missing: ['role'],
  },
  {
    name: 'a coding exercise with a Google Meet link',
    options: berlin,
    mail: `Hello Tomasz Nowak,

We'd like to schedule your live coding session. You'll pair with Ines Duarte, Senior Developer, for an hour and a half.

Tue Dec 1, 2026 2:30pm – 4:00pm (CET)
Google Meet joining info
Video call link: https://meet.google.com/xyz-abcd-efg

Thanks
Ben`,
    interview: {
      type: 'live-exercise',
      startsAt: '2026-12-01T14:30:00+01:00',
      timeZone: 'Europe/Berlin',
      minutes: 90,
      setting: 'video',
      link: 'https://meet.google.com/xyz-abcd-efg',
      candidate: { name: 'Tomasz Nowak' },
      interviewers: [{ name: 'Ines Duarte', title: 'Senior Developer' }],
    },
    missing: ['company', 'role'],
  },
  {
    name: 'a system design interview, zone by city, no zone of the reader',
    options: { receivedAt: '2026-11-23T09:00:00Z' },
    mail: `Hi Ana,
Your system design interview is scheduled for 8 December at 15:00 Lisbon time (60 minutes) over Zoom.
Link: https://zoom.us/j/123456789
You will talk to Rui Silva, Principal Engineer.
Cheers, Bea`,
    interview: {
      type: 'system-design',
      startsAt: '2026-12-08T15:00:00+00:00',
      timeZone: 'Europe/Lisbon',
      minutes: 60,
      setting: 'video',
      link: 'https://zoom.us/j/123456789',
      interviewers: [{ name: 'Rui Silva', title: 'Principal Engineer' }],
    },
    missing: ['company', 'role', 'candidate'],
  },
  {
    name: 'a case interview',
    options: london,
    mail: `Dear Oliver Grant,

You are invited to a case study interview for the Associate Consultant role at Pell Advisory on 9 December 2026, 4pm.
It will be held at our London office and last one hour. Your interviewer will be Nadia Karim, Partner.

Regards,
Sue`,
    interview: {
      type: 'case-study',
      startsAt: '2026-12-09T16:00:00+00:00',
      timeZone: 'Europe/London',
      minutes: 60,
      setting: 'in-person',
      location: 'London office',
      company: { name: 'Pell Advisory' },
      role: { title: 'Associate Consultant' },
      candidate: { name: 'Oliver Grant' },
      interviewers: [{ name: 'Nadia Karim', title: 'Partner' }],
    },
    missing: [],
  },
  {
    name: 'a portfolio review with HTML remnants and non-breaking spaces',
    options: berlin,
    mail: `<html><head><style>p { color: red }</style></head><body><p>Hi&nbsp;Maya&nbsp;Chen,</p>
<p>We&#39;d like to invite you to a <b>portfolio review</b> for the <i>Product Designer</i> position&nbsp;at <b>Lumen&nbsp;Labs</b>.</p>
<table><tr><td>Date:</td><td>Thursday,\u00A03\u00A0December\u00A02026</td></tr><tr><td>Time:</td><td>16:00&ndash;17:00&nbsp;CET</td></tr></table>
<p><a href="https://zoom.us/j/555?pwd=a&amp;b=c">Join the meeting</a></p></body></html>`,
    interview: {
      type: 'portfolio-review',
      startsAt: '2026-12-03T16:00:00+01:00',
      timeZone: 'Europe/Berlin',
      minutes: 60,
      setting: 'video',
      link: 'https://zoom.us/j/555?pwd=a&b=c',
      company: { name: 'Lumen Labs' },
      role: { title: 'Product Designer' },
      candidate: { name: 'Maya Chen' },
    },
    missing: ['interviewers'],
  },
  {
    name: 'a forwarded mail under a note',
    options: { timeZone: 'Europe/Berlin', receivedAt: '2026-11-26T18:00:00+01:00' },
    mail: `look what came today!!

---------- Forwarded message ---------
From: Helga Brandt <h.brandt@klinik-west.example>
Date: Wed, 25 Nov 2026 at 16:20
Subject: HR interview
To: Maya Chen <maya@mail.example>

Dear Ms. Chen,

we would like to invite you to an HR interview tomorrow at 3 p.m. by phone. Our HR Manager, Jonas Keller, will
call you. Please allow half an hour.

With kind regards
Helga Brandt`,
    interview: {
      type: 'hr-interview',
      startsAt: '2026-11-26T15:00:00+01:00',
      timeZone: 'Europe/Berlin',
      minutes: 30,
      setting: 'phone',
      candidate: { name: 'Maya Chen', email: 'maya@mail.example' },
      interviewers: [{ name: 'Jonas Keller', title: 'HR Manager' }],
    },
    missing: ['company', 'role'],
  },
  {
    name: 'a reply that moves the time, above the quoted invitation',
    options: berlin,
    mail: `Hi Maya,

No problem, Thursday, 3 December at 11:00 works for us as well.

Best,
Lena

On Mon, 23 Nov 2026 at 10:14, Maya Chen <maya@mail.example> wrote:
> Could we move it to Thursday?
>
> On Fri, 20 Nov 2026 at 09:00, Lena Vogt <lena@nordwind.example> wrote:
>> Dear Maya Chen,
>> we invite you to a values interview with Ute Lang, People Partner at Nordwind,
>> on Wednesday, 2 December at 9:00.`,
    interview: {
      type: 'values-interview',
      startsAt: '2026-12-03T11:00:00+01:00',
      timeZone: 'Europe/Berlin',
      company: { name: 'Nordwind' },
      candidate: { name: 'Maya Chen' },
      interviewers: [{ name: 'Ute Lang', title: 'People Partner' }],
    },
    missing: ['minutes', 'setting', 'role'],
  },
  {
    name: 'a final interview with the CEO over lunch hours',
    options: newYork,
    mail: `Hi Jordan Blake,

We are happy to invite you to a final interview with our CEO, Maria Santos, on Friday, December 4th at noon Eastern.
It will be in person at our office, 77 Pine Street, New York.

Warmly,
Tess`,
    interview: {
      type: 'executive',
      startsAt: '2026-12-04T12:00:00-05:00',
      timeZone: 'America/New_York',
      setting: 'in-person',
      stage: 'final',
      location: '77 Pine Street, New York',
      candidate: { name: 'Jordan Blake' },
      interviewers: [{ name: 'Maria Santos', title: 'CEO' }],
    },
    missing: ['minutes', 'company', 'role'],
  },
  {
    name: 'a council, the one reading of a date that is not over',
    options: london,
    mail: `Dear Mr Ben Adeyemi

I am writing to invite you to interview for the position of Parks Officer with Calder Council on 07/12/2026 at 13:30.
You will be asked to give a 10 minute presentation. The panel will be Jane Frost (Head of Parks) and Imran Malik (HR Business Partner).

Venue: Town Hall, Room 4.12

Yours sincerely
Paula Webb`,
    interview: {
      type: 'panel',
      startsAt: '2026-12-07T13:30:00+00:00',
      timeZone: 'Europe/London',
      setting: 'in-person',
      location: 'Town Hall, Room 4.12',
      company: { name: 'Calder Council' },
      role: { title: 'Parks Officer' },
      candidate: { name: 'Ben Adeyemi' },
      interviewers: [
        { name: 'Jane Frost', title: 'Head of Parks' },
        { name: 'Imran Malik', title: 'HR Business Partner' },
      ],
    },
    missing: ['minutes'],
  },
  {
    name: 'a group open day',
    options: london,
    mail: `Hi there,

Thanks for applying! You're invited to our open day for Shop Assistants at Marlow Stores on Saturday 5 December, 10am to 12pm.

Marlow Stores, 88 High Street, Reading. Bring two copies of your CV.

The Marlow team`,
    interview: {
      type: 'group-screen',
      startsAt: '2026-12-05T10:00:00+00:00',
      timeZone: 'Europe/London',
      minutes: 120,
      setting: 'in-person',
      location: '88 High Street, Reading',
      company: { name: 'Marlow Stores' },
    },
    missing: ['role', 'candidate', 'interviewers'],
  },
  {
    name: 'an assessment day with tabs',
    options: london,
    mail: `Subject: Graduate Scheme - Assessment Day\n\nDear Candidate,\n\nYou are invited to our assessment day.\n\nDate:\t\tMonday 14 December 2026\nTime:\t\t9:00 am – 4:00 pm\nVenue:\t\tTideway Group, 1 Dock Street, Hull\n\nRegards\nEarly Careers`,
    interview: {
      type: 'assessment-center',
      startsAt: '2026-12-14T09:00:00+00:00',
      timeZone: 'Europe/London',
      minutes: 420,
      setting: 'in-person',
      location: 'Tideway Group, 1 Dock Street, Hull',
    },
    missing: ['company', 'role', 'candidate', 'interviewers'],
  },
  {
    name: 'several times offered',
    options: berlin,
    mail: `Hi Maya,
would Tuesday at 10 or Wednesday at 2 work for a technical interview with our team? It takes 60 minutes.
Sven`,
    interview: { type: 'technical-interview', timeZone: 'Europe/Berlin', minutes: 60 },
    missing: ['startsAt', 'setting', 'company', 'role', 'candidate', 'interviewers'],
    warnings: ['ambiguous'],
  },
  {
    name: 'a trial shift in a kitchen',
    options: london,
    mail: `Hi Luca, thanks for coming by. Can you do a paid trial shift this Friday from 10 to 2? Come to the Harbour Street restaurant and ask for chef Anton Weiss. Cheers, Bea`,
    interview: {
      type: 'work-sample',
      startsAt: '2026-11-27T10:00:00+00:00',
      timeZone: 'Europe/London',
      minutes: 240,
      setting: 'in-person',
      location: 'Harbour Street restaurant',
    },
    missing: ['company', 'role', 'candidate', 'interviewers'],
  },
  {
    name: 'an offer call with HR',
    options: berlin,
    mail: `Dear Maya Chen,

The team enjoyed meeting you. I would like to arrange an offer discussion with you on 2 December 2026 at 16:00. I will call you.

Best wishes
Ute Lang
HR Manager, Nordwind Logistics`,
    interview: {
      type: 'hr-closing',
      startsAt: '2026-12-02T16:00:00+01:00',
      timeZone: 'Europe/Berlin',
      setting: 'phone',
      company: { name: 'Nordwind Logistics' },
      candidate: { name: 'Maya Chen' },
      interviewers: [{ name: 'Ute Lang', title: 'HR Manager' }],
    },
    missing: ['minutes', 'role'],
  },
  {
    name: 'an agency on behalf of a client',
    options: london,
    mail: `Hi Priya Shah,

I'm recruiting on behalf of my client, a private clinic. I'd like to set up a registration interview by phone at 5:15pm on Monday 30th November, about 20 minutes.

Thanks,
Gary Stone
Consultant, Medstaff Recruitment`,
    interview: {
      type: 'agency-screen',
      startsAt: '2026-11-30T17:15:00+00:00',
      timeZone: 'Europe/London',
      minutes: 20,
      setting: 'phone',
      company: { name: 'Medstaff Recruitment' },
      candidate: { name: 'Priya Shah' },
    },
    missing: ['role', 'interviewers'],
  },
  {
    name: 'an informal mail that names no type but a manager',
    options: berlin,
    mail: `Dear Maya Chen,

we would like to invite you to an interview with Dana Ortiz, Production Manager, on 2026-12-03 at 14:00.

Kind regards
Lena Vogt`,
    interview: {
      type: 'hiring-manager',
      startsAt: '2026-12-03T14:00:00+01:00',
      timeZone: 'Europe/Berlin',
      candidate: { name: 'Maya Chen' },
      interviewers: [{ name: 'Dana Ortiz', title: 'Production Manager' }],
    },
    missing: ['minutes', 'setting', 'company', 'role'],
    warnings: ['ambiguous'],
  },
  {
    name: 'a user interview in the sense of Indonesian hiring',
    options: { receivedAt: '2026-11-23T09:00:00+07:00', timeZone: 'Asia/Jakarta' },
    mail: `Dear Rizky Pratama,

Your application passed the HR stage. We invite you to the user interview for the Data Analyst position at PT Samudra Data,
Wednesday, 25 November 2026, 13.30 WIB, via Zoom: https://us02web.zoom.us/j/8123

Regards,
Dewi`,
    interview: {
      type: 'hiring-manager',
      startsAt: '2026-11-25T13:30:00+07:00',
      timeZone: 'Asia/Jakarta',
      setting: 'video',
      link: 'https://us02web.zoom.us/j/8123',
      company: { name: 'PT Samudra Data' },
      role: { title: 'Data Analyst' },
      candidate: { name: 'Rizky Pratama' },
    },
    missing: ['minutes', 'interviewers'],
  },
  {
    name: 'a second round, rescheduled',
    options: berlin,
    mail: `Hi Maya,

your second-round interview with the hiring manager has been moved from Monday, 30 November at 10:00 to Tuesday, 1 December at
11:00. Same link: https://whereby.com/nordwind-hiring

Lena`,
    interview: {
      type: 'hiring-manager',
      startsAt: '2026-12-01T11:00:00+01:00',
      timeZone: 'Europe/Berlin',
      setting: 'video',
      round: 2,
      link: 'https://whereby.com/nordwind-hiring',
    },
    missing: ['minutes', 'company', 'role', 'candidate', 'interviewers'],
  },
  {
    name: 'one instant told in two zones',
    options: berlin,
    mail: `Dear Maya Chen, please join us for a team interview on Monday 7 December 2026 at 3:00 PM CET / 9:00 AM EST on Webex.`,
    interview: {
      type: 'peer-interview',
      startsAt: '2026-12-07T15:00:00+01:00',
      timeZone: 'Europe/Berlin',
      setting: 'video',
      candidate: { name: 'Maya Chen' },
    },
    missing: ['minutes', 'link', 'company', 'role', 'interviewers'],
  },
];

describe('fromInvitation', () => {
  it.each(cases)('reads $name', ({ mail, options, interview, missing = [], warnings = [] }) => {
    const read = fromInvitation(mail, options);
    const { id, ...fields } = read.interview ?? { type: undefined };
    expect(fields).toEqual(interview);
    expect(id).toMatch(/^invitation-[a-z-]+-[0-9a-f]{16}$/);
    expect(read.missing).toEqual(missing);
    expect(read.warnings.map(({ code }) => code)).toEqual(warnings);
  });
});
