import type { DraftsWords } from '../../../emails/words.js';
import { cues } from './cues.js';
import { thankYouViaHost } from './thank-you-via-host.js';
import { lateThankYou } from './late-thank-you.js';
import { checkIn } from './check-in.js';
import { reschedule } from './reschedule.js';
import { thankYou } from './thank-you.js';
import { askAdjustment } from './ask-adjustment.js';
import { secondThankYou } from './second-thank-you.js';
import { correctAnswer } from './correct-answer.js';
import { thankYouRecorded } from './thank-you-recorded.js';
import { keepInTouch } from './keep-in-touch.js';
import { lastCheckIn } from './last-check-in.js';
import { askDetails, details } from './ask-details.js';
import { interestElsewhere } from './interest.js';
import { askFeedback } from './ask-feedback.js';
import { askTime } from './ask-time.js';
import { plan } from './plan.js';
import { acceptOffer } from './accept-offer.js';
import { replyToRejection } from './reply-to-rejection.js';
import { withdraw } from './withdraw.js';
import { declineOffer } from './decline-offer.js';
import { sendMaterial } from './send-material.js';
import { thanksForTrial } from './trials.js';
import { confirm } from './confirm.js';

/** English words of the mails that are drafted. */
export const drafts: DraftsWords = {
  purposes: {
    'thank-you': thankYou,
    'second-thank-you': secondThankYou,
    'late-thank-you': lateThankYou,
    'thank-you-via-host': thankYouViaHost,
    'thank-you-recorded': thankYouRecorded,
    confirm,
    reschedule,
    'ask-details': askDetails,
    'ask-adjustment': askAdjustment,
    'send-material': sendMaterial,
    'correct-answer': correctAnswer,
    'check-in': checkIn,
    'last-check-in': lastCheckIn,
    'reply-to-rejection': replyToRejection,
    'ask-feedback': askFeedback,
    withdraw,
    'accept-offer': acceptOffer,
    'ask-time': askTime,
    'decline-offer': declineOffer,
    'keep-in-touch': keepInTouch,
  },
  greeting: { formal: 'Dear {name},', neutral: 'Dear {name},', warm: 'Hello {name},' },
  wholeNameGreeting: 'Dear {name},',
  addressedGreeting: { formal: 'Dear {name},', neutral: 'Dear {name},', warm: 'Hello {name},' },
  honorifics: {},
  // prettier-ignore
  tones: {
    formal: [
      ['talking through', 'discussing'], ['talk through', 'discuss'], ['talk about', 'discuss'], ['talked about', 'discussed'], ['talking about', 'discussing'], ['Talking about', 'Discussing'],
      ["'d ", ' would '], ["'ve", ' have'], ["I'm", 'I am'], ["here's", 'here is'],
      ["that's", 'that is'], ["That's", 'That is'], ["it's", 'it is'], ["can't", 'cannot'], ["won't", 'will not'], ["n't", ' not'], ["'ll", ' will'], ["'re", ' are'],
      ['talked', 'spoke'], ['talk', 'speak'], ['happy', 'glad'], ['a lot', 'a great deal'],
    ],
    warm: [['position', 'job'], ['very interested', 'really interested']],
  },
  // prettier-ignore
  withoutTeam: [
    ['you and the team are', 'you are'], ['You and the team are', 'You are'], ['you and your colleagues', 'you'], ['you and the team', 'you'], ['you or the team', 'you'], ['you or anyone on the team', 'you'], ['you or to anyone on the team', 'you'],
    ['the people and the culture on the team', 'you and how you work'], ['the culture and the people on the team', 'you and how you work'], ['fit in well on the team', 'fit in well with you'], ['fit in with the people on the team', 'fit in with you'], ['fit in on the team', 'fit in with you'],
    ['hear more about the culture on the team', 'hear more about how you work'], ['more about the culture on the team', 'more about how you work'], ['the values and the people on the team', 'you and what matters to you'],
    ["the team sounds like one where I'd fit in", "I think I'd fit in with you"], ['in the culture on the team', 'in how you work'], ['becoming part of the team', 'working for you'], ['be part of the team', 'work for you'], ['join the team', 'work for you'],
    ['joined the team', 'worked for you'], ['how your team works', 'how you work'], ['with the people and the culture on your team', 'with you'], ['the culture on your team would suit me', 'it would suit me to work with you'], ['of the culture, ', 'of how you work, '], ['the way people work together on your team', 'the way you work'], ['The culture matters', 'How you work matters'], ['the people and the culture', 'you and how you work'], ['on your team', 'working with you'],
    ['the team is', 'you are'], ['The team is', 'You are'], ['the team wants', 'you want'], ['the team', 'you'],
  ],
  interestElsewhere,
  thanksForTrial,
  withoutCompany: [
    ['{role} position at {company}', '{role} position'],
    ['{role} job at {company}', '{role} job'],
    ['{role} interview at {company}', '{role} interview'],
  ],
  longRole: [
    ['{role} position', 'position of {role}'],
    ['{role} job', 'job of {role}'],
    ['{role} interview', 'interview for {role}'],
    ['{role} offer', 'offer for {role}'],
    ['{role} application', 'application for {role}'],
    ['{role} decision', 'decision on {role}'],
    ['{role} selection', 'selection for {role}'],
  ],
  alsoInMessages: { 'user-wish': 'promise', 'hr-interest': 'promise' },
  // prettier-ignore
  institutions: [
    'university', 'ministry', 'department', 'dept', 'city', 'town', 'county', 'borough', 'state', 'institute', 'college', 'school',
    'church', 'diocese', 'port', 'museum', 'embassy', 'society', 'association', 'center', 'office', 'bureau', 'court', 'academy', 'board', 'parish', 'district', 'village', 'republic', 'kingdom', 'order', 'archdiocese', 'consulate', 'council', 'abbey', 'convent', 'province',
  ],
  smoothed: [
    // "you turn the bushings themselves": whoever reads it
    [
      /(?<=(?<!\p{L})you (?:turn|make|do|fix|run|build|plan|write|cook|bake|repair|clean|design|train|print|mix|grow|cut|drive|carry|sew|weld|order|paint|brew|smoke|roast|mend|service) (?:(?:the|your|all the|most of the|a|an) )?(?:[\p{L}-]+ ){0,2})themselves(?!\p{L})/gu,
      'yourselves',
    ],
    [/(?<!\p{L})about about(?!\p{L})/gu, 'about'],
    // "talk about 40 minutes in the cold" might be how long one talked.
    [
      /(?<!\p{L})((?:talk|talking|talked|conversation|discuss|discussed|discussing|speak|speaking|spoke)(?: with (?:you|me))?(?: about)?)(?= (?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|twelve) \p{L})/giu,
      '$1 the',
    ],
  ],
  openGreeting: {
    formal: ['Dear {company} hiring team,', 'Good day,'],
    neutral: ['Dear {company} team,', 'Hello,'],
    warm: ['Hello {company} team,', 'Hello,'],
  },
  closing: {
    formal: ['Sincerely,', 'Yours sincerely,', 'Respectfully,'],
    neutral: ['Best regards,', 'Kind regards,', 'Regards,'],
    warm: ['Warm regards,', 'With thanks,', 'All the best,'],
  },
  appointment: '{date} at {time}',
  elsewhere: {
    code: 'en-GB',
    zones: ['Europe/', 'Africa/', 'Asia/', 'Australia/', 'Indian/', 'Atlantic/', 'Pacific/Auckland'],
    but: ['Asia/Manila'],
  },
  lately: { weekday: 'on {weekday}', today: 'today', yesterday: 'yesterday' },
  cityTime: '{time} {city} time',
  details,
  cues,
  followUps: plan,
};
