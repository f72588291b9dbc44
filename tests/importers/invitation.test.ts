import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identifyInterview } from '../../src/interviews/identify.js';
import { fromInvitation, type Invitation, type InvitationOptions } from '../../src/importers/invitation.js';
import { checkInterview } from '../../src/interviews/check.js';
import type { Interview } from '../../src/interviews/model.js';
import { startOf } from '../../src/interviews/time.js';
import { isInterviewCompassError } from '../../src/text/error.js';
import { someOf } from '../support/depth.js';
import { growth, linear } from '../support/growth.js';
import { runs } from '../support/fuzz.js';
import { binaryText } from '../support/any-text.js';

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
      documents: ['registration card'],
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
      type: 'live-exercise',
      startsAt: '2026-12-01T07:30:00-05:00',
      timeZone: 'America/New_York',
      minutes: 120,
      setting: 'in-person',
      location: '2200 Mill Road, Dayton, OH 45402',
      documents: ['hood', 'gloves'],
      company: { name: 'Kessler Fabrication' },
      role: { title: 'Structural Welder' },
      interviewers: [{ name: 'Dale Brooks', title: 'shop foreman' }],
      candidate: { name: 'Marcus' },
    },
    missing: [],
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
      candidate: { name: 'Maya' },
    },
    missing: [],
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
      candidate: { name: 'Maya' },
    },
    missing: ['company', 'role'],
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
      candidate: { name: 'Rosa' },
    },
    missing: [],
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
      candidate: { name: 'Rosa' },
    },
    missing: ['minutes', 'role'],
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
      candidate: { name: 'Ana' },
    },
    missing: ['company', 'role'],
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
      documents: ['two copies of your CV'],
      company: { name: 'Marlow Stores' },
      role: { title: 'Shop Assistants' },
    },
    missing: ['candidate', 'interviewers'],
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
      company: { name: 'Tideway Group' },
    },
    missing: ['role', 'candidate', 'interviewers'],
  },
  {
    name: 'several times offered',
    options: berlin,
    mail: `Hi Maya,
would Tuesday at 10 or Wednesday at 2 work for a technical interview with our team? It takes 60 minutes.
Sven`,
    interview: {
      type: 'technical-interview',
      timeZone: 'Europe/Berlin',
      minutes: 60,
      candidate: { name: 'Maya' },
    },
    missing: ['startsAt', 'setting', 'company', 'role', 'interviewers'],
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
      company: { name: 'Harbour Street restaurant' },
      // Whom one asks for at the door may be anybody; the chef of a kitchen is the one who watches.
      interviewers: [{ name: 'Anton Weiss', title: 'chef' }],
      candidate: { name: 'Luca' },
    },
    missing: ['role'],
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
      candidate: { name: 'Priya Shah' },
      // Who would like to set up the call is who calls.
      interviewers: [{ name: 'Gary Stone', title: 'Consultant' }],
    },
    // The agency is not the company that hires.
    missing: ['company', 'role'],
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
      candidate: { name: 'Maya' },
    },
    missing: ['minutes', 'company', 'role', 'interviewers'],
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
    const { id, format, ...fields } = read.interview ?? { type: undefined };
    expect(fields).toEqual(interview);
    const identified = identifyInterview(mail, options);
    expect([read.verdict, read.confidence, format]).toEqual([
      identified.verdict,
      identified.confidence,
      identified.format,
    ]);
    expect(id).toMatch(/^invitation-[a-z-]+-[0-9a-f]{16}$/);
    expect(read.missing).toEqual(missing);
    expect(read.warnings.map(({ code }) => code)).toEqual(warnings);
  });
});

/** What a one-line invitation says of its start, read on Monday, 23 November 2026. */
function startIn(when: string, options: InvitationOptions = berlin) {
  const { interview, warnings } = fromInvitation(`We invite you to a technical interview ${when}.`, options);
  return {
    startsAt: interview?.startsAt,
    timeZone: interview?.timeZone,
    codes: warnings.map(({ code }) => code),
  };
}

describe('the start', () => {
  it.each([
    ['on Tuesday, 1 December 2026 at 2:30 PM CET', '2026-12-01T14:30:00+01:00'],
    ['on Dec 3 at 10am', '2026-12-03T10:00:00+01:00'],
    ['on December 3rd, 2026, 10 a.m.', '2026-12-03T10:00:00+01:00'],
    ['on the 3rd of December at half past', undefined],
    ['on 03.12.2026 um 10:00 Uhr', '2026-12-03T10:00:00+01:00'],
    ['on 2026-12-03 14:00', '2026-12-03T14:00:00+01:00'],
    ['at 10:00 on 13/12/2026', '2026-12-13T10:00:00+01:00'],
    ['on 12/13/2026 at 10:00', '2026-12-13T10:00:00+01:00'],
    ['tomorrow at 10', '2026-11-24T10:00:00+01:00'],
    ['the day after tomorrow at 4', '2026-11-25T16:00:00+01:00'],
    ['this Friday at noon', '2026-11-27T12:00:00+01:00'],
    ['on Thursday the 3rd at 9:15', '2026-12-03T09:15:00+01:00'],
    ['on Tuesday next week at 8am', '2026-12-01T08:00:00+01:00'],
    ['on 5 January at 10:00', '2027-01-05T10:00:00+01:00'],
    ['on 3 December at 1330 hrs', '2026-12-03T13:30:00+01:00'],
    ['on 3 December between us', undefined],
    ['on 3 December from 9 to 10 in the morning', '2026-12-03T09:00:00+01:00'],
  ])('reads "%s"', (when, startsAt) => {
    expect(startIn(when).startsAt).toBe(startsAt);
  });

  it.each<[string, InvitationOptions, string]>([
    ['on 3/12/2026 at 14:00', { timeZone: 'Europe/Berlin' }, 'ambiguous'],
    ['on 3/12/2026 at 14:00', { timeZone: 'Europe/Berlin', receivedAt: '2026-02-20T09:00:00Z' }, 'ambiguous'],
    ['on Tuesday, 2 December 2026 at 10:00', berlin, 'ambiguous'],
    ['on Tuesday at 10 or on Thursday at 14:00', berlin, 'ambiguous'],
    ['on 1 December 2026 at 10:00 or 14:00', berlin, 'ambiguous'],
    ['on 30 February 2027 at 10:00', berlin, 'no-date'],
    ['tomorrow at 10', { timeZone: 'Europe/Berlin' }, 'no-date'],
    ['on 3 December', berlin, 'no-date'],
    ['at 10:00', berlin, 'no-date'],
    ['on 3 December 2026 at 10:00', {}, 'no-date'],
    ['on 3 November 2026 at 10:00', berlin, 'already-past'],
    ['by 3 December 2026 at 10:00', berlin, 'no-date'],
  ])('leaves "%s" open and says why', (when, options, code) => {
    expect(startIn(when, options)).toEqual({
      startsAt: undefined,
      timeZone: options.timeZone,
      codes: [code],
    });
  });

  it.each([
    ['for an interview on Friday at 2pm', '2026-11-27T14:00:00+01:00'],
    ['for a chat Saturday around 4', '2026-11-28T16:00:00+01:00'],
    ['for a trial shift this Sunday at 7am', '2026-11-29T07:00:00+01:00'],
    ['a short call next Wednesday at 11:15', '2026-12-02T11:15:00+01:00'],
    ['on a busy Friday at 2pm', undefined],
    ['on Saturday, 4ish', '2026-11-28T16:00:00+01:00'],
  ])('knows the day of a meeting from a day in general: "%s"', (when, startsAt) => {
    expect(startIn(when).startsAt).toBe(startsAt);
  });

  it.each([
    [
      'en',
      'Your panel interview, Wednesday at 11am, has been moved to Friday at 2pm.',
      '2026-11-27T14:00:00+01:00',
    ],
    [
      'id',
      'Wawancara panel yang semula dijadwalkan hari Rabu jam 10.00 terpaksa kami undur menjadi hari Jumat, jam 2 siang.',
      '2026-11-27T14:00:00+01:00',
    ],
    [
      'de',
      'Das für heute um 15 Uhr geplante Panel-Interview müssen wir auf Donnerstag, 13 Uhr verschieben.',
      '2026-11-26T13:00:00+01:00',
    ],
    [
      'es',
      'La entrevista de panel prevista para hoy a las 15:00 se pospone al jueves a las 13:00.',
      '2026-11-26T13:00:00+01:00',
    ],
    [
      'fr',
      'Votre entretien en panel prévu mercredi à 9h est reporté au vendredi à 14h.',
      '2026-11-27T14:00:00+01:00',
    ],
  ] as const)('is the new one where the old one is told beside it (%s)', (language, mail, startsAt) => {
    const { startsAt: read, offered } = identifyInterview(mail, { ...berlin, languages: [language] });
    expect([read, offered]).toEqual([startsAt, undefined]);
  });

  it('a French day with points is no hour', () => {
    const read = identifyInterview("Entretien en panel le 18.12 à 9h avec la cheffe d'atelier.", {
      ...berlin,
      languages: ['fr'],
    });
    expect([read.startsAt, read.minutes]).toEqual(['2026-12-18T09:00:00+01:00', undefined]);
  });

  it('takes the one reading of a date that is not over', () => {
    const options = { timeZone: 'Europe/Berlin', receivedAt: '2026-11-20T09:00:00Z' };
    expect(startIn('on 3/12/2026 at 14:00', options)).toMatchObject({
      startsAt: '2026-12-03T14:00:00+01:00',
      codes: [],
    });
  });

  it('warns where "next Friday" can mean two weeks', () => {
    expect(startIn('next Friday at 10:00')).toMatchObject({
      startsAt: '2026-12-04T10:00:00+01:00',
      codes: ['ambiguous'],
    });
  });

  it.each([
    ['at 10:00 EST', '2026-12-03T16:00:00+01:00'],
    ['at 10:00 PST', '2026-12-03T19:00:00+01:00'],
    ['at 10:00 GMT', '2026-12-03T11:00:00+01:00'],
    ['at 10:00 WIB', '2026-12-03T04:00:00+01:00'],
    ['at 10:00 UTC+3', '2026-12-03T08:00:00+01:00'],
    ['at 10:00 (London time)', '2026-12-03T11:00:00+01:00'],
    ['at 10:00 New York time', '2026-12-03T16:00:00+01:00'],
    ['at 10:00 Eastern', '2026-12-03T16:00:00+01:00'],
    ['at 10:00, Asia/Tokyo', '2026-12-03T02:00:00+01:00'],
    ['at 10:00 (all times in Pacific Time)', '2026-12-03T19:00:00+01:00'],
  ])('reads "%s" in its zone and tells it in that of the reader', (when, startsAt) => {
    expect(startIn(`on 3 December 2026 ${when}`)).toEqual({ startsAt, timeZone: 'Europe/Berlin', codes: [] });
  });

  it('takes the zone of the text where the reader names none', () => {
    expect(startIn('on 3 December 2026 at 10:00 WIB', {})).toMatchObject({
      startsAt: '2026-12-03T10:00:00+07:00',
      timeZone: 'Asia/Jakarta',
    });
    expect(startIn('on 3 December 2026 at 10:00 UTC+5:30', {})).toEqual({
      startsAt: '2026-12-03T10:00:00+05:30',
      timeZone: undefined,
      codes: [],
    });
  });

  it('keeps the clock of the place where summer letters are wrong, and warns', () => {
    expect(startIn('on 3 July 2027 at 10:00 EST', {})).toEqual({
      startsAt: '2027-07-03T10:00:00-04:00',
      timeZone: 'America/New_York',
      codes: ['ambiguous'],
    });
  });

  it('counts days from the header when the caller does not say when the mail came', () => {
    const mail = `From: Lena <lena@nordwind.example>\nDate: Mon, 23 Nov 2026 08:40:00 +0000\nSubject: Interview\n\nCan we do your technical interview tomorrow at 10?`;
    expect(fromInvitation(mail, { timeZone: 'Europe/London' }).interview?.startsAt).toBe(
      '2026-11-24T10:00:00+00:00',
    );
  });

  it('does not take back a time that a newer mail calls off', () => {
    const mail = `Hi Maya, we have to postpone your panel interview, a new date follows.\nLena\n\nOn Fri, 20 Nov 2026 at 09:00, Lena wrote:\n> We invite you to a panel interview on Tuesday, 1 December at 10:00.`;
    const { interview, missing } = fromInvitation(mail, berlin);
    expect(interview?.type).toBe('panel');
    expect(missing).toContain('startsAt');
  });

  it('does not depend on the zone of the process', () => {
    const before = process.env['TZ'];
    const starts = ['Pacific/Kiritimati', 'America/Los_Angeles'].map((zone) => {
      process.env['TZ'] = zone;
      return startIn('tomorrow at 10');
    });
    process.env['TZ'] = before ?? 'UTC';
    expect(starts[0]).toEqual(starts[1]);
  });
});

describe('the length', () => {
  it.each([
    ['45 minutes', 45],
    ['a 45-minute', 45],
    ['half an hour', 30],
    ['1 hour', 60],
    ['an hour and a half', 90],
    ['1.5 hours', 90],
    ['two hours', 120],
    ['30 to 45 minutes', 45],
    ['1h 15', 75],
    ['1 h 15', 75],
    ['only 20 minutes', 20],
    ['no more than 25 minutes', 25],
    ['less than 20 minutes away', undefined],
    ['3/12 à 9h', undefined],
    ['within 24 hours', undefined],
    ['10 minutes early', undefined],
    ['a 5 minute walk', undefined],
    ['a 10 minute presentation', undefined],
  ])('reads "%s"', (words, minutes) => {
    expect(fromInvitation(`Panel interview, ${words}`, berlin).interview?.minutes).toBe(minutes);
  });

  it.each<[language: keyof typeof opening, text: string, minutes: number | undefined]>([
    ['en', 'Set aside a couple of hours.', 120],
    ['en', 'It will take a good half hour.', 30],
    ['fr', 'Prévoyez deux bonnes heures.', 120],
    ['de', 'Planen Sie eine knappe Stunde ein.', 60],
    ['es', 'Calcule un par de horas.', 120],
    ['id', 'Perkiraan setengah hari.', 240],
    // Parts of it are never all of it.
    ['en', 'You give a pitch of 10 minutes, followed by 25 minutes of questions.', 35],
    ['en', 'You give a pitch of 10 minutes, followed by questions.', undefined],
    ['en', 'It takes an hour: a test of 20 minutes, then a chat of 30 minutes.', 60],
    ['en', 'A lesson of 20 minutes, then a talk of 25 minutes, 45 minutes in all.', 45],
    ['en', 'A chat of 30 minutes. If it goes well, the next step is a test of 60 minutes.', 30],
    ['fr', 'Préparez un exposé de 10 minutes, puis 20 minutes d’échange.', 30],
    ['de', 'Erst 15 Minuten Vortrag, danach 30 Minuten Fragen.', 45],
    ['es', 'Hará una exposición de 15 minutos y después 30 minutos de preguntas.', 45],
    ['id', 'Presentasi selama 20 menit, lalu tanya jawab 40 menit.', 60],
  ])('is read in %s from "%s"', (language, text, minutes) => {
    expect(identifyInterview(`${opening[language]} ${text}`, london).minutes).toBe(minutes);
  });

  it('comes from a span of time, the second half of the day understood', () => {
    const minutes = (span: string) =>
      fromInvitation(`Your panel interview is on 3 December 2026, ${span}.`, berlin).interview?.minutes;
    expect(minutes('2:00–2:45 PM')).toBe(45);
    expect(minutes('11:30 to 12:30 pm')).toBe(60);
    expect(minutes('from 10 until 1')).toBe(180);
    expect(minutes('between 10 and 12')).toBeUndefined();
  });
});

describe('the place', () => {
  it.each<[text: string, location: string | undefined]>([
    [
      'Your panel interview is on Monday 16 March 2026 at 11.00 am at our offices, 3rd Floor, Marlow House, Leeds.',
      '3rd Floor, Marlow House, Leeds',
    ],
    [
      'Your panel interview takes place at our studio in Porto Alegre on 16 March 2026 at 3 pm.',
      'Porto Alegre',
    ],
    ['Your interview is at our office, Monday 16 March 2026 at 11 am.', undefined],
    ['The interview takes place at our office at 11 am on Monday.', undefined],
    // Streets by the way a country writes them.
    [
      `${opening.es} La entrevista será el lunes 16 de marzo a las 11:00 en la calle Mayor, 14, Toledo.`,
      'calle Mayor, 14, Toledo',
    ],
    [
      `${opening.es} La cita es a las 8:00, Av. de los Olivos nº 203, Lima.`,
      'Av. de los Olivos nº 203, Lima',
    ],
    [
      `${opening.fr} Votre entretien aura lieu le lundi 16 mars à 11h au 18 bis rue de la Gare, 35000 Rennes.`,
      '18 bis rue de la Gare, 35000 Rennes',
    ],
    [`${opening.de} Sie finden uns in 99084 Erfurt, Am Anger 12.`, '99084 Erfurt, Am Anger 12'],
    [
      `${opening.id} Wawancara kerja Senin 16 Maret 2026 pukul 10.00 WIB di Jl. Melati Raya No. 7, Bogor.`,
      'Jl. Melati Raya No. 7, Bogor',
    ],
    // A label on a line of its own; the footer tells where the sender of the mail is.
    [
      `${opening.en} Quillon has invited you to interview.\n\nDate and time\nMonday, March 16, 2026, 5:00 PM\n\nAddress\n412 Birch St, Salem, OR 97301\n\n© 2026 Postboard, Inc., 900 Harbor Way, Tampa, FL 33602`,
      '412 Birch St, Salem, OR 97301',
    ],
    [
      'Interview on 16 March 2026 at 11 am.\nWhere: Unit 4 Tanyard, LE2 1AB. Report to reception and ask for Jo.',
      'Unit 4 Tanyard, LE2 1AB',
    ],
    // Ends of streets, ranges of houses, and numbers that look like a time of day.
    [
      `${opening.en} We are at 88-92 Tanner Street, Bristol, just ring the bell.`,
      '88-92 Tanner Street, Bristol',
    ],
    [`${opening.en} Come to 1815 W Fulton St, Suite 4, Chicago.`, '1815 W Fulton St, Suite 4, Chicago'],
    [
      `${opening.en} It is at 2030 Cedar Ave S, Salem, OR 97301 for all.`,
      '2030 Cedar Ave S, Salem, OR 97301',
    ],
    [`${opening.en} Come to 12 Mill Lane, Tuesday is too late.`, '12 Mill Lane'],
    [
      `${opening.de} Kommen Sie in die Berliner Straße 12-14, 3. Stock, Raum 305.`,
      'Berliner Straße 12-14, 3. Stock, Raum 305',
    ],
    [`${opening.fr} Cela se passe au 24, avenue des Tilleuls. Comptez une heure.`, '24, avenue des Tilleuls'],
    [`${opening.fr} Nous sommes chaussée de Charleroi 48, sonnez deux fois.`, 'chaussée de Charleroi 48'],
    [`${opening.fr} C'est avenue Louise 231, 1050 Bruxelles.`, 'avenue Louise 231, 1050 Bruxelles'],
    [`${opening.es} Estamos en Corrientes 1530, piso 2, toque el timbre.`, 'Corrientes 1530, piso 2'],
    [
      `${opening.id} Kantor kami di Jl Gatot Subroto Kav. 18-20, Bogor.`,
      'Jl Gatot Subroto Kav. 18-20, Bogor',
    ],
    // Places that have a name.
    [
      'You are invited to our assessment day on 3 December 2026, 9:00 until 15:00, at Marlow Court, Reading.',
      'Marlow Court, Reading',
    ],
    [
      'Meet Ruth Okafor, Head of Nursing, at Trinity House on 3 December at 2pm for your interview.',
      'Trinity House',
    ],
    [
      'We invite you to interview for the position of Receptionist at the Grand Hotel on 3 December.',
      undefined,
    ],
    [
      'Bonjour Tom Becker, entretien mardi 1er décembre, 9h30, Brasserie du Port, quai Rambaud, ça vous irait ?',
      'Brasserie du Port, quai Rambaud',
    ],
    [
      `${opening.es}\n\nLunes 16 de marzo, 11:00\nPlanta Apodaca, Carr. Miguel Alemán km 21. Registrarse en vigilancia.`,
      'Planta Apodaca, Carr. Miguel Alemán km 21',
    ],
    [
      'Kami mengundang Anda untuk interview Kamis 3 Desember jam 10 pagi di kantor cabang Cimanggis, Depok dengan Pak Anton.',
      'kantor cabang Cimanggis, Depok',
    ],
    [
      'Vorstellungsgespräch am 1. Dezember um 10 Uhr im Hotel Adler, Kassel, mit Frau Ott.',
      'Hotel Adler, Kassel',
    ],
    [
      `${opening.es} Nos vemos en la Torre Norte, piso 12, oficina 1204, Cra. 7 # 71-21, Bogotá.`,
      'Torre Norte, piso 12, oficina 1204, Cra. 7 # 71-21, Bogotá',
    ],
    [
      `${opening.fr} Dans nos bureaux : Tour Atlantique, 14e étage, 1 place de la Pyramide, 92800 Puteaux.`,
      'Tour Atlantique, 14e étage, 1 place de la Pyramide, 92800 Puteaux',
    ],
    // Houses that hire too, where one meets there.
    [
      'Your interview with Lena Fox, Ward Manager, is on 3 December at 4pm at Ashford Community Hospital, Level 2.',
      'Ashford Community Hospital, Level 2',
    ],
    [
      'You are invited to an interview for the post of Clerk at the Town Hall, Ripon on Monday 7 December at 2 pm.',
      'Town Hall, Ripon',
    ],
    // A label reads no further than its place.
    [
      `${opening.fr}\nLieu : Brasserie du Port, quai Rambaud, ça vous convient ?`,
      'Brasserie du Port, quai Rambaud',
    ],
    [
      `${opening.es}\nLugar: Planta Apodaca, Carr. Miguel Alemán km 21. Registrarse en vigilancia.`,
      'Planta Apodaca, Carr. Miguel Alemán km 21',
    ],
    [`${opening.de}\nOrt: Filiale Neustadt, Ringstr. 4, bitte klingeln.`, 'Filiale Neustadt, Ringstr. 4'],
    [
      `${opening.en}\n📍 Harbour Rooms, upstairs, 4 Quay St, Leeds`,
      'Harbour Rooms, upstairs, 4 Quay St, Leeds',
    ],
    // Rooms and floors that are told ahead of the house or the street.
    [
      `${opening.en} Come to Committee Room 2, Fenwick House, 8 Quay Street, Whitby.`,
      'Committee Room 2, Fenwick House, 8 Quay Street, Whitby',
    ],
    [
      `${opening.en} We meet at our office, Level 9, 44 Tanner Street, Perth.`,
      'Level 9, 44 Tanner Street, Perth',
    ],
    [
      `${opening.de} Kommen Sie in das Landratsamt Hohenau, Zimmer 118, Otto-Hahn-Platz 3.`,
      'Landratsamt Hohenau, Zimmer 118, Otto-Hahn-Platz 3',
    ],
    [
      `${opening.fr} Rendez-vous à 14h, salle 12, bâtiment A, Centre hospitalier de Morlaix.`,
      'salle 12, bâtiment A, Centre hospitalier de Morlaix',
    ],
    [
      `${opening.es} Nos vemos a las 10:00 en el despacho 21, Edificio Sur, Calle Larra 4, Soria.`,
      'despacho 21, Edificio Sur, Calle Larra 4, Soria',
    ],
    [
      `${opening.id} Wawancara pukul 10.00 WIB di Ruang Rapat Lt. 4, Gedung Wahana, Jl. Melati No. 7, Bogor.`,
      'Ruang Rapat Lt. 4, Gedung Wahana, Jl. Melati No. 7, Bogor',
    ],
    // Places without a street and its number.
    [
      'Your interview is on Tuesday 3 March 2026 at 9am at the Costa on Bridge Street.',
      'Costa on Bridge Street',
    ],
    [
      'Coffee to talk about the job? Friday 9am at Moss & Bean (Northern Quarter).',
      'Moss & Bean (Northern Quarter)',
    ],
    [`${opening.id} Wawancara Senin pukul 10.00 WIB. Lokasi tetap di gudang Cikarang.`, 'gudang Cikarang'],
    [
      `${opening.es} La entrevista es el lunes a las 11:00 en nuestra fábrica de Getafe.`,
      'fábrica de Getafe',
    ],
    [`${opening.fr} L'entretien aura lieu lundi à 10h à notre dépôt de Rungis.`, 'dépôt de Rungis'],
    [`${opening.de} Das Gespräch ist in der Filiale Altona am Montag um 10 Uhr.`, 'Filiale Altona'],
    [
      'Kaffee und ein Gespräch über die Stelle am Dienstag um 10 Uhr bei Frau Schulz, Personalleiterin.',
      undefined,
    ],
    ['On prend un café pour un entretien mardi à 10h chez Sarah, responsable RH ?', undefined],
    // "private" is no VAT number.
    [`${opening.en} Come to 12 Mill Lane, Leeds, by the private entrance.`, '12 Mill Lane, Leeds'],
    ['Vorstellungsgespräch am 16.03.2026 um 9 Uhr\nWo: MS Teams, Link folgt', undefined],
    // What stands before and behind a street belongs to it.
    [
      `${opening.en} Come to Unit 4 Forge Lane Trading Estate, Otley LS21 1AA.`,
      'Unit 4 Forge Lane Trading Estate, Otley LS21 1AA',
    ],
    [
      'The interview is on 16 March 2026 at 11 am at Shop 3/120 Palmer Street, Geelong VIC 3220.',
      'Shop 3/120 Palmer Street, Geelong VIC 3220',
    ],
    [
      'We meet for your interview on 16 March 2026 at 11 am in the Council Chamber, Guildhall, High Street, Totnes TQ9 5NF.',
      'Council Chamber, Guildhall, High Street, Totnes TQ9 5NF',
    ],
    [`${opening.en} We build houses in Market Square, Leeds LS1 4AB. The interview is by phone.`, undefined],
    ['Your interview is on 16 March 2026 at 3 pm (Eastern) in Baker Hall 302.', 'Baker Hall 302'],
    ['Your interview is on 16 March 2026 at 10 am at Trinity House. 250 people work here.', 'Trinity House'],
    [
      'Das Vorstellungsgespräch ist am 16.03.2026 um 11 Uhr in der Chirurgischen Klinik, Haus 4, Ebene 2.',
      'Chirurgischen Klinik, Haus 4, Ebene 2',
    ],
    [
      'La entrevista será el 16 de marzo a las 11:00 en Calle Hidalgo 45, colonia Roma Norte.',
      'Calle Hidalgo 45, colonia Roma Norte',
    ],
    [
      'La entrevista será el 16 de marzo a las 11:00 en el piso 3 del Edificio Norte, calle Mayor 14, Toledo.',
      'piso 3 del Edificio Norte, calle Mayor 14, Toledo',
    ],
    [
      "L'entretien aura lieu le 16 mars 2026 à 11h à la Maison des Associations, salle Jean Moulin, 12 rue des Forges, Dijon.",
      'Maison des Associations, salle Jean Moulin, 12 rue des Forges, Dijon',
    ],
    [
      "L'entretien aura lieu le 16 mars 2026 à 11h au 2e étage de la clinique Sainte-Anne, 8 rue des Forges, Dijon.",
      '2e étage de la clinique Sainte-Anne, 8 rue des Forges, Dijon',
    ],
    [
      `${opening.id} Wawancara pukul 11.00 WIB di Hotel Melati, Auditorium Lt. 2, Jl. Merdeka 45 Semarang.`,
      'Hotel Melati, Auditorium Lt. 2, Jl. Merdeka 45 Semarang',
    ],
    [
      `${opening.id} Wawancara pukul 11.00 WIB di ruang rapat SMA Bina Karya, Jl. Melati 8 Malang pada jam kerja.`,
      'ruang rapat SMA Bina Karya, Jl. Melati 8 Malang',
    ],
    ['Interview besok jam 3 di jl mawar no 12 depan indomaret ya', 'jl mawar no 12 depan indomaret'],
    [`${opening.id} Di Jl. Melati No. 8 Harap tepat waktu.`, 'Jl. Melati No. 8'],
    [`${opening.id} Lokasi Toko Makmur cabang Depok.`, 'Toko Makmur cabang Depok'],
  ])('is read from "%s"', (text, location) => {
    expect(identifyInterview(text, london).location).toBe(location);
  });
});

describe('the link of an interview in which nobody else sits', () => {
  const asks = {
    en: 'please complete a one-way video interview by Friday: four questions, record whenever you like.',
    de: 'wir bitten dich um ein zeitversetztes Video-Interview: drei Fragen, aufgenommen mit dem Handy.',
    es: 'te invitamos a una videoentrevista en diferido: graba tus respuestas antes del viernes.',
    fr: 'merci de réaliser votre entretien vidéo différé avant le 16 novembre, quatre questions.',
    id: 'silakan ikuti video interview satu arah untuk posisi kasir, rekam jawaban sebelum Jumat.',
  };
  it.each<[language: keyof typeof asks, lead: string]>([
    ['en', "Let's go: "],
    ['en', 'Whenever you are set, '],
    ['de', "Auf geht's: "],
    ['es', 'Empezar: '],
    ['fr', "C'est parti : "],
    ['id', 'Yuk: '],
  ])('is found in %s behind "%s"', (language, lead) => {
    const mail = `Hi Jo,\n\n${asks[language]}\n\n${lead}https://record.example/i/22\n\nhttps://record.example/privacy`;
    expect(identifyInterview(mail, london).link).toBe('https://record.example/i/22');
  });

  it('is no link to something else', () => {
    const mail = `Hi Jo, ${asks.en}\n\nOur story:\nhttps://mill.example/about\nOur shop:\nhttps://mill.example/shop`;
    expect(identifyInterview(mail, london).link).toBeUndefined();
  });
});

it.each([
  [
    'Your interview with our plant manager, Rita Moss, is on 1 December at 10:15 AM at 1430 N Halsted St, Salem.',
    '10:15',
  ],
  [
    'Come in on 1 December at 11:00 AM at 1200 Larkin Blvd, Reno for an interview with Rita Moss, our manager.',
    '11:00',
  ],
  [
    'La entrevista será el 1 de diciembre a las 10:00 en Av. de Mayo 1130, piso 3, con Ana Ruiz, jefa de cocina.',
    '10:00',
  ],
  ['Interview with Rita Moss, Operations Manager, 1 December at 0930, Park Road Depot.', '09:30'],
])('the number of a house is no time of day: %j', (text, clock) => {
  const { startsAt, offered } = identifyInterview(text, london);
  expect([startsAt?.slice(0, 16), offered]).toEqual([`2026-12-01T${clock}`, undefined]);
});

it.each([
  [
    'You are invited to our assessment day on 3 December 2026, 9:00, at Marlow Court, Reading.\n\nEarly Careers\nBrightwater Utilities',
    'Brightwater Utilities',
  ],
  [
    'Hi Jo, meet Rita Moss, Operations Manager, at Trinity House on 3 December at 2pm for your interview.',
    undefined,
  ],
  ['Interview with Rita Moss, store manager, at 12 Larkin Lane, 3 December at 2pm.', undefined],
  [
    'Your interview with Ruth Okafor, Head of Care, is at Albany Lodge on 3 December at 2pm.\n\nRegards,\nAlbany Lodge',
    'Albany Lodge',
  ],
])('where one meets is no company by itself: %j', (text, company) => {
  expect(identifyInterview(text, london).company?.name).toBe(company);
});

/** Plain invitations to which a sentence is added. */
const opening = {
  en: 'Dear Tom Becker, we invite you to a panel interview for the Ward Nurse position on 16 March 2026 at 11 am. You will meet our Head of Nursing, Ruth Okafor, and Tom Reed, Ward Manager.',
  de: 'Sehr geehrter Herr Becker, wir laden Sie zum Vorstellungsgespräch als Pflegefachkraft am 16.03.2026 um 11 Uhr ein. Ihre Gesprächspartnerin ist Frau Ruth Okafor, Pflegedienstleitung.',
  es: 'Estimado Tomás Becker: le invitamos a una entrevista para el puesto de enfermero el 16 de marzo de 2026 a las 11:00. Le recibirá Ruth Okafor, jefa de enfermería.',
  fr: 'Bonjour Tom Becker, nous vous invitons à un entretien pour le poste d’infirmier le 16 mars 2026 à 11h. Vous serez reçu par Ruth Okafor, cadre de santé.',
  id: 'Yth. Bapak Tomi Becker, kami mengundang Bapak untuk wawancara posisi perawat pada Senin, 16 Maret 2026 pukul 11.00 WIB. Bapak akan bertemu Ibu Ruth Okafor, Kepala Ruangan.',
} as const;

describe('what to bring', () => {
  it.each<[language: keyof typeof opening, text: string, documents: readonly string[] | undefined]>([
    [
      'en',
      'Please bring: passport, proof of address and, if applicable, your visa.',
      ['passport', 'proof of address', 'visa'],
    ],
    [
      'en',
      'Please bring the originals of:\n- your passport\n- two references\n\nKind regards',
      ['passport', 'two references'],
    ],
    [
      'en',
      'Kindly email copies of your diploma and your licence to hr@mill.example by Friday.',
      ['copies of your diploma', 'licence'],
    ],
    ['en', 'Bring boots + gloves, ill show you round', ['boots', 'gloves']],
    [
      'de',
      'Bitte bringen Sie Ihren Ausweis und einen gültigen Führerschein mit.',
      ['Ausweis', 'Führerschein'],
    ],
    ['de', 'Bitte Zeugnisse mitbringen.', ['Zeugnisse']],
    [
      'es',
      'Favor traer: cédula, diploma y certificado de vacunación.',
      ['cédula', 'diploma', 'certificado de vacunación'],
    ],
    ['fr', "Merci d'apporter votre CV et vos attestations.", ['CV', 'attestations']],
    ['id', 'Mohon membawa KTP asli, ijazah dan pas foto.', ['KTP asli', 'ijazah', 'pas foto']],
    // What is to be shared or at hand, and where such a list ends.
    [
      'en',
      'Please share your last two salary slips and PAN card by tomorrow EOD.',
      ['last two salary slips', 'PAN card'],
    ],
    ['en', 'Have your ID and a notepad ready.', ['ID', 'notepad']],
    [
      'en',
      'Bring two proofs of address since we check these. Reply STOP to opt out.',
      ['two proofs of address'],
    ],
    ['en', 'Bring ID. We are at 4 Shop Street, Galway.', ['ID']],
    ['en', 'Bring your CSCS card and boots; hi-vis provided.', ['CSCS card', 'boots']],
    ['en', 'Please share your preferred slot. We have great references and a car ready.', undefined],
    [
      'de',
      'Bitte Arbeitsschuhe, Schürze und Messer mitnehmen, Essen gibt es hier.',
      ['Arbeitsschuhe', 'Schürze', 'Messer'],
    ],
    ['de', 'Bring bitte Schuhe und eine Mütze mit, Jacke bekommst du von uns.', ['Schuhe', 'Mütze']],
    [
      'de',
      'Bitte halten Sie Ihren Ausweis und Ihre Zeugnisse im Original bereit.',
      ['Ausweis', 'Zeugnisse im Original'],
    ],
    ['de', 'Du kannst gern jemanden mitnehmen.', undefined],
    ['fr', "Munissez-vous d'une pièce d'identité et de vos diplômes.", ["pièce d'identité", 'diplômes']],
    ['fr', 'Veuillez nous faire parvenir votre RIB et vos diplômes avant jeudi.', ['RIB', 'diplômes']],
    ['fr', 'Merci de nous communiquer vos disponibilités.', undefined],
    ['fr', "Prévoyez une pièce d'identité pour l'accueil.", ["pièce d'identité"]],
    [
      'es',
      'Favor presentar cédula original y certificados laborales.',
      ['cédula original', 'certificados laborales'],
    ],
    ['en', 'Please bring two forms of ID, one with a photo.', ['two forms of ID']],
    ['es', 'Tenga a mano su DNI y su vida laboral.', ['DNI', 'vida laboral']],
    ['es', 'Traiga su INE original y dos copias de la CURP.', ['INE original', 'dos copias de la CURP']],
    ['id', 'Bawa SIM B sm fotokopi KTP, jangan telat.', ['SIM B', 'fotokopi KTP']],
    ['id', 'Harap bawa CV terbaru dan surat lamaran lengkap.', ['CV terbaru', 'surat lamaran lengkap']],
    // Other words that ask, and a second list.
    ['en', 'Kindly come along with your birth certificate.', ['birth certificate']],
    ['en', 'Keep your phone charged and your staff card handy.', ['staff card']],
    ['en', 'Bring your licence. A code sample must be sent to us first.', ['licence', 'code sample']],
    ['en', 'Send us your deck the day before.', ['deck']],
    ['en', 'Send us a message if you get lost. The agenda will be emailed.', undefined],
    ['es', 'Le pedimos que traiga su cédula y dos fotos.', ['cédula', 'dos fotos']],
    ['es', 'Envíanos tu portafolio.', ['portafolio']],
    ['es', 'Esperamos que lleve bien la espera. Envíanos tu disponibilidad.', undefined],
    ['fr', 'Envoie-moi ton dossier la veille.', ['dossier']],
    ['fr', 'Apportez votre permis. Votre projet est à envoyer lundi.', ['permis', 'projet']],
    ['fr', 'Envoyez-nous un message.', undefined],
    ['de', 'Bitte legen Sie Ihrem Schreiben das Arbeitszeugnis bei.', ['Arbeitszeugnis']],
    [
      'de',
      'Bringen Sie Ihren Ausweis mit. Ihre Arbeitsproben senden Sie bitte vorab.',
      ['Ausweis', 'Arbeitsproben'],
    ],
    ['id', 'Mohon disiapkan SIM dan pas foto.', ['SIM', 'pas foto']],
    ['id', 'Bawa KTP. CV mohon dikirim ke kami.', ['KTP', 'CV']],
    ['id', 'Ruangan sudah disiapkan.', undefined],
    // Other ways to ask, and what is no thing but something to do.
    [
      'en',
      'Please prepare your PhilHealth ID, diploma and two references as they may ask.',
      ['PhilHealth ID', 'diploma', 'two references'],
    ],
    ['en', 'Kindly prepare a 10 minute presentation. It will take your interviewers an hour.', undefined],
    [
      'en',
      'Take your passport and a printed copy of your degree.',
      ['passport', 'printed copy of your degree'],
    ],
    ['en', 'Bring your licence and be on time.', ['licence']],
    [
      'en',
      'Bring your licence, call sheets and read receipts, and use the lift.',
      ['licence', 'call sheets', 'read receipts'],
    ],
    ['es', 'Traiga su CV y este formulario firmado.', ['CV', 'este formulario firmado']],
    ['de', 'Bringen Sie Ihren Ausweis mit und melden Sie sich am Empfang.', ['Ausweis']],
    ['de', 'Hab bitte deinen Führerschein griffbereit.', ['Führerschein']],
    ['es', 'Tienes que presentar tu cédula y dos copias del título.', ['cédula', 'dos copias del título']],
    ['es', 'Deberá presentar su proyecto ante el tribunal.', undefined],
    ['es', 'Te traes tu INE y una copia porfa, y llegue temprano.', ['INE', 'copia']],
    ['fr', "Pensez à avoir sur vous votre carte d'identité et soyez à l'heure.", ["carte d'identité"]],
    ['fr', 'Veuillez présenter votre passeport à l’accueil.', ['passeport']],
    ['id', 'Harap membawa SIM dan memakai sepatu tertutup.', ['SIM']],
    ['id', 'Berkas yang dibawa tetap: ijazah dan KTP saja.', ['ijazah', 'KTP']],
    ['en', 'No need to bring anything.', undefined],
    ['en', "I'll bring the drawings, and we would like to hear what you bring to the team.", undefined],
    ['id', 'Tidak perlu membawa berkas.', undefined],
    ['de', 'Nehmen Sie auf Ihrem Rechner an der Besprechung teil.', undefined],
  ])('is read in %s from "%s"', (language, text, documents) => {
    const mail = `${opening[language]} ${text}`;
    const { documents: read, evidence } = identifyInterview(mail, london);
    expect(read).toEqual(documents);
    const words = evidence.flatMap(({ field, text }) => (field === 'documents' ? [text] : [])).join(' … ');
    for (const item of documents ?? []) expect(words).toContain(item);
  });
});

describe('times to choose from', () => {
  const read = { timeZone: 'America/Los_Angeles', receivedAt: '2026-11-23T09:00:00-08:00' };
  const asks = (times: string) =>
    `Hi Beatriz, the next step is a 30 minute call with me about the Assistant Project Manager role. Which of these works?
${times}
Tori Nakashima, Sr. Recruiter, Ridgecap Builders`;

  it('are told in order', () => {
    const { offered, interview, warnings } = fromInvitation(
      asks('- Wed 12/2, 2:00 pm\n- Tue 12/1, 8:30 or 11:00 am'),
      read,
    );
    expect(offered).toEqual([
      '2026-12-01T08:30:00-08:00',
      '2026-12-01T11:00:00-08:00',
      '2026-12-02T14:00:00-08:00',
    ]);
    expect(interview?.startsAt).toBeUndefined();
    expect(warnings).toMatchObject([{ code: 'ambiguous', path: 'interview.startsAt' }]);
  });

  it.each(['Tuesday 1 December, any time between 8 and 12', 'Tue 12/1, 8:30 am'])(
    'are none where there are not several: %s',
    (times) => {
      expect(fromInvitation(asks(times), read).offered).toBeUndefined();
    },
  );

  it('are not the times at which a chat was written', () => {
    const chat = `Priya R. (she/her)  11:42 AM
hey Mateo! ok good news, Lin wants to talk 🎉
Priya R. (she/her)  11:43 AM
she's the SRE lead you'd report to. 30 min, pretty casual, mostly incident stories
Mateo Vidal  11:50 AM
awesome!! when?
Priya R. (she/her)  11:52 AM
can you do tmrw 3pm ET / 2pm CT?`;
    const { interview, offered } = fromInvitation(chat, {
      timeZone: 'America/Chicago',
      receivedAt: '2026-11-23T12:00:00-06:00',
    });
    expect(interview?.startsAt).toBe('2026-11-24T14:00:00-06:00');
    expect(offered).toBeUndefined();
  });
});

describe('a thread', () => {
  const asked = `Hi Tom, our head of treatment, Fay Rahmani, would like to have a 45 minute interview with you about the Process Engineer role. When could you do?
Bryn Castle | Resourcing Partner | Alder Water`;
  const thread = `Perfect, 2pm Monday 30 November then. Invite to follow, you'll do it over Teams.

Sent from Outlook for iOS
________________________________
From: Tom Becker <tom.becker@mail.example>
Sent: Thursday, November 26, 2026 10:12 AM
To: Bryn Castle <bcastle@alder.example>
Subject: Re: Process Engineer

Hi Bryn, Monday 30th any time from 1 would be good for me.
________________________________
From: Bryn Castle <bcastle@alder.example>
Sent: Wednesday, November 25, 2026 4:50 PM
To: Tom Becker <tom.becker@mail.example>
Subject: Process Engineer

${asked}`;

  it('invites whom it was sent to, and not who writes it', () => {
    expect(fromInvitation(thread, london).interview?.candidate?.name).toBe('Tom Becker');
  });

  it('tells the length in the mail that is answered', () => {
    expect(fromInvitation(thread, london).interview?.minutes).toBe(45);
  });

  it('invites nobody to whom it only passes on a message', () => {
    const passedOn = `Hi Sanne, all set: Thursday 3 December 2026 at 15:30 for the technical interview.

Femke de Wit

From: Ruben van Aalst <ruben@kanaal.example>
To: Femke de Wit <femke@kanaal.example>
Subject: RE: candidate

Hi Femke, I can do Thursday 3 December, 15:30.`;
    expect(fromInvitation(passedOn, berlin).interview?.candidate).toEqual({ name: 'Sanne' });
  });

  it('has the words of every field where they stand', () => {
    for (const { text, range } of fromInvitation(thread, london).found)
      expect(thread.slice(range.start, range.end)).toBe(text);
    expect(fromInvitation(thread, london).found.find(({ field }) => field === 'type')?.text).toMatch(/\w/);
  });
});

it('all of a name is found where the greeting has a part of it', () => {
  const named = (text: string) => fromInvitation(text, london).interview?.candidate?.name;
  expect(
    named('Quillon <> Ada Osei\n\nHey Ada, your technical interview is on 3 December 2026 at 10 am.'),
  ).toBe('Ada Osei');
  expect(
    named(
      'Selamat pagi Kak Rizky Pratama 🙏\nKakak diundang wawancara user Jumat, 4 Desember 2026 pukul 10.00 WIB.',
    ),
  ).toBe('Rizky Pratama');
});

describe('a chat', () => {
  it('goes on behind thanks in its middle', () => {
    const { interview } = fromInvitation(
      `[23/11/26, 11:02] Nadia Reyes: Hi Ivo, Nadia from HR at Kestrel Freight
[23/11/26, 11:09] Ivo Lam: Thank you so much
[23/11/26, 11:10] Nadia Reyes: can I call you tomorrow 5 pm for a phone screen? 15 mins only`,
      berlin,
    );
    expect(interview).toMatchObject({
      type: 'recruiter-screen',
      startsAt: '2026-11-24T17:00:00+01:00',
      minutes: 15,
      setting: 'phone',
    });
  });
});

describe('the people', () => {
  const people = (text: string, options: InvitationOptions = berlin) =>
    fromInvitation(`We invite you to a panel interview. ${text}`, options).interview?.interviewers ?? [];

  it.each([
    [
      'You will meet with Dana Ortiz, Engineering Manager.',
      [{ name: 'Dana Ortiz', title: 'Engineering Manager' }],
    ],
    [
      'Dana Ortiz (Engineering Manager) and Sam Lee (Staff Engineer) will interview you.',
      [
        { name: 'Dana Ortiz', title: 'Engineering Manager' },
        { name: 'Sam Lee', title: 'Staff Engineer' },
      ],
    ],
    ['Our Head of Nursing, Ruth Okafor, will join.', [{ name: 'Ruth Okafor', title: 'Head of Nursing' }]],
    [
      'You will meet Tom Field, one of our senior engineers.',
      [{ name: 'Tom Field', title: 'senior engineer' }],
    ],
    [
      'Thank you for applying to Tidal Labs. You will meet Ana Kern (Head of Design at Tidal Labs) on Monday.',
      [{ name: 'Ana Kern', title: 'Head of Design' }],
    ],
    [
      'You will meet Greg Hale (VP Product, hiring for two roles) on Monday.',
      [{ name: 'Greg Hale', title: 'VP Product' }],
    ],
    [
      'You will talk to our Head of Learning and Development, Ana de la Cruz, and to nobody else.',
      [{ name: 'Ana de la Cruz', title: 'Head of Learning and Development' }],
    ],
    [
      'Interviewers:\n- Jean-Luc O’Brien, Plant Manager\n- J. K. Mbeki – Senior Technician',
      [
        { name: 'Jean-Luc O’Brien', title: 'Plant Manager' },
        { name: 'J. K. Mbeki', title: 'Senior Technician' },
      ],
    ],
    ['The call is with the Hiring Manager, Kim Park.', [{ name: 'Kim Park', role: 'hiring-manager' }]],
    [
      'You will speak with Dr. Ines Falk, Chief Physician.',
      [{ name: 'Ines Falk', addressAs: 'Dr. Falk', title: 'Chief Physician' }],
    ],
    [
      'You will speak with Dr. Falk, Chief Physician.',
      [{ name: 'Dr. Falk', addressAs: 'Dr. Falk', title: 'Chief Physician' }],
    ],
    ['The interview is with Harbor Bank on Zoom.', []],
    ['Please contact Lena Vogt, HR Assistant, with any questions.', []],
    ['The team works with Java and React.', []],
  ])('are read from "%s"', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it('leave out the candidate and the sender who schedules', () => {
    const mail = `Dear Maya Chen,\n\nyour panel interview with Dana Ortiz, Ward Manager, is confirmed. Maya Chen will meet us at 10.\n\nRegards,\nLena Vogt\nHR Coordinator`;
    expect(fromInvitation(mail, berlin).interview?.interviewers).toEqual([
      { name: 'Dana Ortiz', title: 'Ward Manager' },
    ]);
  });
});

describe('types', () => {
  it.each([
    ['a phone screen', 'recruiter-screen'],
    ['an introductory call', 'recruiter-screen'],
    ['an HR interview', 'hr-interview'],
    ['an AI interview', 'ai-screen'],
    ['a pre-recorded video interview', 'one-way-video'],
    ['a group interview', 'group-screen'],
    ['an on-campus interview', 'campus-screen'],
    ['a culture fit interview', 'values-interview'],
    ['an assessment centre', 'assessment-center'],
    ['a hiring manager interview', 'hiring-manager'],
    ['a chat to meet the team', 'peer-interview'],
    ['a technical phone screen', 'technical-screen'],
    ['a pair programming session', 'live-exercise'],
    ['a system design round', 'system-design'],
    ['a business case', 'case-study'],
    ['a review of the company, where we discuss your take-home', 'take-home-review'],
    ['a trial shift', 'work-sample'],
    ['a portfolio review', 'portfolio-review'],
    ['a conversation in which you give a short presentation', 'presentation'],
    ['a behavioral interview', 'behavioral-interview'],
    ['a panel interview', 'panel'],
    ['a superday', 'onsite-loop'],
    ['a cross-functional interview', 'cross-functional'],
    ['a skip-level conversation', 'skip-level'],
    ['a final interview with the CEO', 'executive'],
    ['a bar raiser interview', 'bar-raiser'],
    ['a team matching call', 'team-match'],
    ['a lunch interview', 'meal-interview'],
    ['an offer discussion', 'hr-closing'],
    ['a registration interview', 'agency-screen'],
  ])('%s is %s', (words, type) => {
    expect(fromInvitation(`We would like to invite you to ${words}.`, berlin).interview?.type).toBe(type);
  });

  it('are those of this meeting, not of the last or the next one', () => {
    const type = (text: string) => fromInvitation(text, berlin).interview?.type;
    expect(type('You passed the phone screen. Next is a panel interview.')).toBe('panel');
    expect(type('After your technical interview we would like to invite you to a case interview.')).toBe(
      'case-study',
    );
    expect(type('We invite you to a phone screen, followed by a technical interview later on.')).toBe(
      'recruiter-screen',
    );
  });

  it('stay open where nothing names one', () => {
    const { interview, missing, warnings } = fromInvitation(
      'We would like to invite you to an interview.',
      berlin,
    );
    expect(interview).toBeUndefined();
    expect(missing[0]).toBe('type');
    expect(warnings).toContainEqual({ code: 'ambiguous', path: 'interview.type' });
  });

  it('are what the caller knows', () => {
    const mail = 'We would like to invite you for an interview on Friday at 2pm.';
    const { interview, missing, warnings } = fromInvitation(mail, { ...berlin, type: 'peer-interview' });
    expect(interview).toMatchObject({ type: 'peer-interview', startsAt: '2026-11-27T14:00:00+01:00' });
    expect(missing).not.toContain('type');
    expect(warnings).toEqual([]);
    expect(fromInvitation('We are sorry to say no.', { ...berlin, type: 'panel' }).interview).toBeUndefined();
    expect(() => fromInvitation(mail, { type: 'chat' as 'panel' })).toThrow(/options\.type/);
  });
});

describe('mails that are no invitation', () => {
  it.each([
    [
      'a rejection',
      'Dear Maya,\n\nThank you for taking the time to interview with us for the Staff Nurse position. Unfortunately, we have decided to move forward with other candidates. We would love to hear from you again.\n\nKind regards',
    ],
    [
      'a rejection after a named round',
      'Hi Maya, after the technical interview with Sam we are sorry to say that you were not successful this time.',
    ],
    [
      'a receipt',
      'Dear Maya,\n\nWe have received your application for the Staff Nurse position. If your profile matches, a recruiter will invite you to a phone screen.',
    ],
    [
      'an offer',
      'Dear Maya,\n\nWe are delighted to offer you the position of Staff Nurse, starting on 4 January 2027 at 9:00. Please sign the attached contract.',
    ],
    [
      'a newsletter',
      'Ace your next technical interview! Join our free webinar on Tuesday, 1 December at 6pm GMT. Unsubscribe here.',
    ],
    [
      'job alerts',
      '10 jobs for you this week. Warehouse operative, forklift driver. Interview tips inside. Unsubscribe',
    ],
    [
      'a user interview of UX research',
      'Hi Maya,\n\nI am a researcher at Tably and I run user interviews about how people plan meals. It is a 45 minute video call and you get a $50 gift card. Would Thursday at 2pm work?',
    ],
    [
      'a cancellation',
      'Dear Maya, we regret to inform you that your panel interview on Tuesday has been cancelled as the position has been filled.',
    ],
    ['another meeting', 'Hi team, reminder: weekly sync tomorrow at 10 on Zoom https://zoom.us/j/1'],
    ['a shopping list', 'milk, eggs, bread'],
  ])('%s', (_, mail) => {
    const { interview, found, missing, warnings } = fromInvitation(mail, berlin);
    expect(interview).toBeUndefined();
    expect([found, missing]).toEqual([[], []]);
    expect(warnings.map(({ code }) => code)).toEqual(['not-an-interview']);
  });

  it('are not told apart by a sad word alone', () => {
    const mail =
      'Unfortunately Dana cannot make it at 10, so your panel interview is moved to 1 December 2026 at 14:00.';
    expect(fromInvitation(mail, berlin).interview).toMatchObject({
      type: 'panel',
      startsAt: '2026-12-01T14:00:00+01:00',
    });
  });
});

describe('input', () => {
  const code = (run: () => unknown) => {
    try {
      run();
    } catch (error) {
      return isInterviewCompassError(error) ? error.code : error;
    }
    return 'none';
  };

  it('that cannot be read is refused', () => {
    expect(code(() => fromInvitation(''))).toBe('unreadable');
    expect(code(() => fromInvitation(' \r\n\t\u00A0'))).toBe('unreadable');
    expect(code(() => fromInvitation(undefined as never))).toBe('unreadable');
    expect(code(() => fromInvitation({ text: 'panel interview' } as never))).toBe('unreadable');
    expect(code(() => fromInvitation('x'.repeat(1_000_001)))).toBe('too-large');
    expect(code(() => fromInvitation('x'.repeat(1_000_000)))).toBe('none');
  });

  it('takes options that can be meant', () => {
    expect(code(() => fromInvitation('panel interview', { timeZone: 'Mars/Base' }))).toBe(
      'unknown-time-zone',
    );
    expect(code(() => fromInvitation('panel interview', { receivedAt: '2026-11-23T09:00' }))).toBe(
      'missing-time-zone',
    );
    expect(code(() => fromInvitation('panel interview', { receivedAt: new Date(NaN) }))).toBe('invalid-date');
    expect(code(() => fromInvitation('panel interview', { language: 'pt' as never }))).toBe('unknown-id');
    expect(code(() => fromInvitation('panel interview', { language: 'en', receivedAt: new Date(0) }))).toBe(
      'none',
    );
  });

  it('gives no unsafe link', () => {
    const link = (address: string) => {
      const { interview, warnings } = fromInvitation(
        `Your panel interview is by video. Join here: ${address}`,
        berlin,
      );
      return [interview?.link, warnings.some((warning) => warning.code === 'unsafe-link')];
    };
    expect(link('https://zoom.us/j/1.')).toEqual(['https://zoom.us/j/1', false]);
    expect(link('javascript:alert(1)')).toEqual([undefined, true]);
    expect(link('https://zoom.us@evil.example/j/1')).toEqual([undefined, true]);
    expect(link('<a href="javascript:alert(1)">Zoom</a>')).toEqual([undefined, true]);
  });

  it('carries no control, tag or bidi mark into the values', () => {
    const mail =
      'Dear Maya\u202E Chen,\r\nwe invite you to a panel interview with <b>Dana\u0000 Ortiz</b>, Ward\tManager, at our office.\r\nLocation: 12 Elm Road\u2066, <i>Leeds</i>\r\n';
    const { interview } = fromInvitation(mail, berlin);
    expect(interview).toMatchObject({
      location: '12 Elm Road, Leeds',
      candidate: { name: 'Maya Chen' },
      interviewers: [{ name: 'Dana Ortiz', title: 'Ward Manager' }],
    });
  });
});

describe('the id', () => {
  const mail = cases[0]!.mail;
  const id = (text: string, options: InvitationOptions = london) =>
    fromInvitation(text, options).interview?.id;

  it('stays the same when the mail is read again, elsewhere, later or with other blanks', () => {
    const first = id(mail);
    expect(id(mail)).toBe(first);
    expect(id(mail.replaceAll('\n', '\r\n'))).toBe(first);
    expect(id(`${mail}\n\nPlease consider the environment before printing.`)).toBe(first);
    expect(id(mail, { ...london, receivedAt: '2026-11-24T09:00:00Z' })).toBe(first);
  });

  it('differs between meetings', () => {
    const ids = cases.map(({ mail: text, options }) => fromInvitation(text, options).interview?.id);
    expect(new Set(ids).size).toBe(cases.length);
    expect(id(mail.replace('Thursday 3 December', 'Friday 4 December'))).not.toBe(id(mail));
    expect(id('panel interview: see you there')).not.toBe(id('panel interview: bring a pen'));
  });
});

describe('what was found', () => {
  it('quotes the mail', () => {
    const { mail, options } = cases[3]!;
    const quotes = fromInvitation(mail, options).found.map(({ field, text }) => [field, text]);
    expect(quotes).toContainEqual(['startsAt', 'Tuesday, 1 December 2026']);
    expect(quotes).toContainEqual(['startsAt', '2:30 PM']);
    expect(quotes).toContainEqual(['minutes', '45 minutes']);
    expect(quotes).toContainEqual(['role', 'Warehouse Team Lead']);
    expect(quotes).toContainEqual(['company', 'Nordwind Logistics']);
  });

  it('has words for every field of the interview but those the caller gave', () => {
    for (const { mail, options } of cases) {
      const { interview, found } = fromInvitation(mail, options);
      const fields = new Set<string>(found.map(({ field }) => field));
      const told = Object.keys(interview!).filter((key) => key !== 'id' && key !== 'timeZone');
      expect(told.filter((key) => !fields.has(key))).toEqual([]);
    }
  });
});

// Pieces of real mails in any order, so that the readers meet each other's half-sentences.
const piece = fc.oneof(
  fc.constantFrom(
    ...cases.flatMap(({ mail }) => mail.split(/(?<=[ \n,])/)).filter((text) => text.length < 60),
    '> ',
    '\r\n',
    '<br>',
    '&nbsp;',
    '\uD83D',
    '\u202E',
    'On Monday, Lena wrote:\n',
    '---------- Forwarded message ---------\n',
    'From: Lena Vogt <lena@nordwind.example>\nTo: x\n',
    '31/02/2026',
    'at 25:61 ',
    '24:00',
    '0 minutes',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  binaryText({ maxLength: 8 }),
);
const anyMail = fc
  .array(piece, { maxLength: 120 })
  .map((pieces) => `We invite you to a panel interview. ${pieces.join('')}`);
const anyOptions = fc.record(
  {
    timeZone: fc.constantFrom('Europe/Berlin', 'Asia/Kathmandu', 'America/St_Johns', 'UTC'),
    receivedAt: fc.constantFrom(
      '2026-11-23T09:00:00+01:00',
      '2026-03-29T01:30:00Z',
      '2028-02-29T23:59:59-11:00',
    ),
  },
  { requiredKeys: [] },
);

describe('whatever the mail', () => {
  it('the result is consistent', () => {
    fc.assert(
      fc.property(anyMail, anyOptions, (mail, options) => {
        const read = fromInvitation(mail, options);
        for (const { text, range } of read.found) {
          expect(mail.slice(range.start, range.end)).toBe(text);
          expect(range.end).toBeGreaterThan(range.start);
        }
        expect(JSON.parse(JSON.stringify(read))).toEqual(read);
        if (!read.interview) return;
        expect(checkInterview(read.interview)?.instant).toBe(startOf(read.interview)?.instant);
        expect(read.interview.startsAt === undefined).toBe(read.missing.includes('startsAt'));
        expect(
          read.interview.startsAt === undefined ||
            options.timeZone === undefined ||
            read.interview.timeZone === options.timeZone,
        ).toBe(true);
      }),
      { numRuns: runs(400) },
    );
  });

  it('it is read without an error', () => {
    fc.assert(
      fc.property(binaryText({ maxLength: 300 }), (mail) => {
        fc.pre(mail.trim() !== '');
        fromInvitation(mail, berlin);
      }),
      { numRuns: runs(400) },
    );
  });

  it.each(
    someOf([
      'with ',
      'Aa Bb, ',
      '> ',
      '<',
      '<a href="',
      '<style>',
      '&amp',
      '1/1/',
      '1 May at 10:00 - ',
      'Monday at 10 or ',
      '10:00 Europe/X ',
      '10:00 Abc time ',
      'https://zoom.us/',
      '(Manager) ',
      'From: a@b.example\nTo: x\n',
      'On x\nwrote:\n',
      '\n',
      ' ',
      'A',
      'for the a ',
      'position at Aa ',
      'technical interview ',
      'invite you to ',
      'a@b.c ',
      'Thanks,\n',
      '12 Elm ',
      'an hour and ',
      'Aa Bb will meet ',
    ]).map((seed) => [seed]),
  )('%j ten times as often costs about ten times as much', (seed) => {
    const mailOf = (length: number) =>
      `We invite you to a panel interview on 3 December 2026. ${seed.repeat(length / seed.length)}`;
    expect(growth((mail) => fromInvitation(mail, berlin), mailOf, 40_000)).toBeLessThan(linear);
  });
});

describe('whom a message greets by one name', () => {
  it.each([
    ['Hi Priscilla,\n\nI would like to invite you to an interview on 3 December 2026 at 10:00.', 'Priscilla'],
    ['Hola, Ximena:\n\nTe invitamos a una entrevista el 3 de diciembre de 2026 a las 10:00.', 'Ximena'],
    [
      'Selamat siang Ibu Lestari,\n\nKami mengundang Ibu untuk wawancara pada 3 Desember 2026 pukul 10.00.',
      'Lestari',
    ],
    ['Salut Inès,\n\nOn aimerait te rencontrer pour un entretien le 3 décembre 2026 à 10h.', 'Inès'],
  ])('is invited: %s', (mail, name) => {
    expect(fromInvitation(mail, { ...london, type: 'hr-interview' }).interview?.candidate?.name).toBe(name);
  });

  it.each([
    'Dear Ms Okafor,\n\nWe would like to invite you to an interview on 3 December 2026 at 10:00.',
    'Sehr geehrte Frau Kowalczyk,\n\nwir laden Sie zu einem Vorstellungsgespräch am 3. Dezember 2026 um 10 Uhr ein.',
    'Dear Candidate,\n\nWe would like to invite you to an interview on 3 December 2026 at 10:00.',
    'Hi there,\n\nWe would like to invite you to an interview on 3 December 2026 at 10:00.',
    'Cher confrère,\n\nNous vous invitons à un entretien le 3 décembre 2026 à 10h.',
  ])('is left open: %s', (mail) => {
    const { interview } = fromInvitation(mail, { ...london, type: 'hr-interview' });
    expect(interview).toBeDefined();
    expect(interview!.candidate).toBeUndefined();
  });
});
