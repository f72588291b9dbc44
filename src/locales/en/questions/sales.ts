import type { SalesQuestionId } from '../../../questions/catalog/sales.js';
import type { QuestionWords } from '../../../questions/model.js';

/** English words of the questions for work in sales. */
export const salesWords: Readonly<Record<SalesQuestionId, QuestionWords>> = {
  'what-you-sold': {
    text: 'What have you been selling, who buys it, and how long is a typical sales cycle?',
    why: "Selling phones in a store and selling factory equipment are different jobs. They want to know which kind of selling you've done.",
    strong: [
      'Names the product, the typical buyer and the usual length of the cycle',
      'Gives a typical deal size or the number of deals a month',
      'Says which parts of the sale they handled and which belonged to someone else',
    ],
    weak: ['Says that sales is sales, whatever the product', 'Talks only about their best month'],
    probes: ["Who made the final decision on the customer's side?", 'Where did your leads come from?'],
  },
  'base-and-bonus': {
    text: 'Pay here is base plus commission. What split works for you, and what on-target earnings are you looking for?',
    why: 'Both sides need to mean the same thing by a number: base pay, or base plus commission.',
    strong: [
      'Gives one range for base pay and another for total pay',
      'Asks how many reps hit quota last year',
      'Asks how the commission changes above and below quota',
    ],
    weak: [
      "Names one big number without saying whether it's base or total",
      'Accepts any split without asking how quota is set',
    ],
    probes: [
      'What would you need in your first six months, while your pipeline builds?',
      'What have you disliked about a commission plan you worked under?',
    ],
  },
  'why-sell-at-all': {
    text: 'Plenty of people would hate to hear "no" all day. What do you like about selling?',
    why: 'Sales comes with a lot of rejection. They want to know what will keep you going after a bad stretch.',
    strong: [
      'Describes a particular sale or customer they enjoyed',
      'Admits which part of the job they find hard',
    ],
    weak: ['Says only that the money is good', 'Says they like people and leaves it at that'],
    probes: [
      'How do you get going again after a bad week?',
      'Which part of the job would you skip if you could?',
    ],
  },
  'areas-and-travel': {
    text: 'This territory runs about three hours in each direction. How many days a week could you be on the road?',
    why: "Travel takes up a lot of time. It's better for both sides to talk about it before there's an offer.",
    strong: [
      'Says how many travel days and overnight trips they can do',
      'Asks how the accounts are spread out and who plans the routes',
    ],
    weak: [
      'Says any amount of travel is fine without asking what it involves',
      "Agrees to the travel, then says they'd handle nearly everything by phone",
    ],
    probes: ["Do you have a valid driver's license?", 'How would you plan a week of customer visits?'],
  },
  'no-to-a-sale': {
    text: 'Tell me about a time you told a customer not to buy from you.',
    why: "A bad fit turns into a return, a cancellation or an angry review. They want to know you'd rather lose that sale.",
    strong: [
      "Explained what didn't fit the customer's needs",
      "Pointed to something better, even a competitor's product",
      'Found out later how things turned out for that customer',
    ],
    weak: [
      "Claims there's no such thing as the wrong customer",
      'Made the sale and left support to deal with it',
    ],
    probes: ['How did your manager react?', 'When would you go ahead with a sale you had doubts about?'],
  },
  'lost-to-a-rival': {
    text: 'Think of a deal you were sure of and then lost to a competitor. When could you have seen it coming?',
    why: 'Every rep loses deals. They want to know whether you find out why and change what you do.',
    strong: [
      'Names a warning sign they missed, such as a contact who stopped returning calls',
      'Asked the customer for the reason and can repeat it',
      'Describes what they now do earlier in a deal',
    ],
    weak: ['Blames the price and nothing else', 'Blames their own company or the product'],
    probes: [
      "Who on the customer's side had you never talked to?",
      "What do you ask early on now that you didn't ask then?",
    ],
  },
  'quarter-is-behind': {
    text: "There are five weeks left in the quarter, and you're at half of quota. How do you spend those five weeks?",
    why: 'They want to see whether you set priorities or start handing out discounts.',
    strong: [
      'Sorts open deals by which can really close and what each one still needs',
      'Tells their manager early and gives a number they believe in',
      "Keeps some time for next quarter's pipeline",
    ],
    weak: [
      'Plans to call everyone on the list in no particular order',
      'Starts cutting prices to pull deals in',
    ],
    probes: [
      'Which deals would you leave alone?',
      "What would you say to a customer who isn't ready to sign yet?",
    ],
  },
  'first-call-cold': {
    text: "Let's do a cold call. You sell bed linens. I run a small hotel, I'm not expecting you, and I have two minutes. Go ahead.",
    why: 'They listen to your opening, your first question and how you handle a no.',
    strong: [
      "Says right away who they are and why they're calling this hotel",
      'Asks about the hotel before offering anything',
      'Ends by asking for one small next step, such as sending samples',
    ],
    weak: ['Reads from a script', 'Keeps talking after the owner says no'],
    probes: [
      'I tell you we already have a supplier. What do you say?',
      'What did you find out about my hotel?',
    ],
  },
  'who-decides-there': {
    text: 'Your contact says the decision is theirs alone. How do you find out who else has a say?',
    why: 'Deals often fall through because of someone the rep never met. They want to hear how you find those people early.',
    strong: [
      'Asks how the company bought something similar last time',
      'Says what a user, a budget owner and a purchasing department each care about',
      'Gives the contact a good reason to bring others in',
    ],
    weak: ["Takes the contact's word for it", 'Goes around the contact without telling them'],
    probes: [
      "What do you do if your contact won't let you talk to anyone else?",
      "Has someone you'd never met ever stopped one of your deals?",
    ],
  },
  'discount-on-last-day': {
    text: "It's the last day of the quarter, and the buyer wants ten percent off or they won't sign. What do you do?",
    why: "Buyers ask because it often works. They want to hear what you'd ask for in return.",
    strong: [
      "Says they'd find out earlier in the deal what matters besides price",
      'Gives a discount only in exchange for something, such as a longer contract',
      "Says at what point they'd let the deal slip to next quarter",
    ],
    weak: [
      'Gives the discount right away',
      'Goes straight to their manager for approval without pushing back',
    ],
    probes: [
      'The same buyer asks again next year. What do you do?',
      "What's the worst deal you ever agreed to, and why?",
    ],
  },
  'promise-to-keep': {
    text: "You promised a customer a delivery date, and now the warehouse says it'll be two weeks late. Who do you talk to first, and what do you say?",
    why: "Delays happen. They want to know whether the customer would hear it from you, and what you'd offer.",
    strong: [
      'Calls the customer before the customer has to call',
      'Offers a choice, such as a partial shipment or a substitute',
      'Takes responsibility instead of blaming the warehouse',
    ],
    weak: [
      'Puts off the call in the hope of a better date',
      'Sends an email after hours to avoid the conversation',
    ],
    probes: ['What do you say to the warehouse?', 'What do you do if the customer wants to cancel?'],
  },
  'keep-them-year-two': {
    text: 'Which customer has stayed with you the longest, and what did you do in a year when they bought nothing?',
    why: 'Keeping a customer usually costs less than finding a new one. They look for patience and steady contact.',
    strong: [
      "Explains what changed in that customer's business",
      'Stayed in touch with something useful and not only with offers',
    ],
    weak: ['Sent a holiday card and nothing else', 'Dropped the account as soon as the orders stopped'],
    probes: ['When did you come close to losing them?', 'Who looks after that account today?'],
  },
  'notes-after-visit': {
    text: 'After a customer visit, what do you put in the CRM, and when do you write it up?',
    why: "If you're out sick, someone else has to pick up where you left off.",
    strong: [
      'Writes it up the same day, in the system everyone uses',
      'Records what was promised, who promised it and by when',
      'Notes the next step and who owns it',
    ],
    weak: ['Keeps it all in their head', 'Fills in the required fields and nothing else'],
    probes: ['What did your most recent set of notes say?', 'Which field do you find useless, and why?'],
  },
  'read-the-pipeline': {
    text: 'How do you put together your forecast for the month, and how far off were your last three?',
    why: 'Inventory and staffing depend on the forecast. They want one based on what you expect, not what you hope for.',
    strong: [
      'Says what has to be true before a deal counts in the forecast',
      'Says how far off the last few forecasts were, and why',
    ],
    weak: [
      "Adds up everything customers have said they'll buy",
      'Holds deals back so that the final number looks better',
    ],
    probes: [
      'What makes you take a deal out of the forecast?',
      'How does your manager use the number you give?',
    ],
  },
  'coach-a-seller': {
    text: 'Who have you helped become a better salesperson, and what did you notice when you rode along with them?',
    why: 'They want a lead who watches people sell and gives useful feedback, not one who only checks the numbers.',
    strong: [
      'Names one habit and says how it changed',
      'Stayed in the background during the customer meeting',
      'Asked how the rep thought it went before giving feedback',
    ],
    weak: [
      'Took over the meeting when it got hard',
      'Set targets and checked the results but never went along',
    ],
    probes: ['What did you learn about your own selling from it?', "Who weren't you able to help, and why?"],
  },
  'targets-met-by-how-many': {
    text: 'How many people on the team hit quota last year, and how was it set?',
    why: "If few people hit it, you probably won't earn what the job posting says.",
    strong: [
      'Gives a number',
      'Says what the people who hit it do differently',
      'Explains how quota is worked out',
    ],
    weak: ['Says "the good ones do" and gives no number', 'Talks only about the top seller'],
    probes: [
      'What happens to someone who misses quota two quarters in a row?',
      'Does quota go up every year?',
    ],
  },
  'area-before-me': {
    text: 'Who handled this territory before, and what would they tell me to fix first?',
    why: "You take over that person's promises as well as their accounts.",
    strong: ['Says openly which accounts have problems', 'Offers to put you in touch with that person'],
    weak: ['Says everything you need is in the CRM', 'Complains about the person who left'],
    probes: ['Are any customers upset right now?', "Which promises haven't been kept yet?"],
  },
  'product-says-no': {
    text: 'Who is your product not right for, and what do you tell those customers?',
    why: "Sooner or later you'll meet one of them. You want to know whether you'd be allowed to say so.",
    strong: [
      "Describes right away which customers it doesn't suit",
      "Says where they'd send those customers instead",
    ],
    weak: ["Says it's right for everyone", 'Tells you to sell it to them anyway and see how it goes'],
    probes: ['Why did the last few customers leave?', 'What does your closest competitor do better?'],
  },
  'sales-and-the-rest': {
    text: 'What would people in customer service and the warehouse say about the sales team here?',
    why: "Once you've closed an order, you depend on these teams to deliver it.",
    strong: ['Gives an honest example of a complaint', 'Says what sales changed because of a complaint'],
    weak: ['Says those teams should be grateful for the orders', "Can't say what those teams think of sales"],
    probes: [
      'Which promises from sales cause them the most trouble?',
      'How would I get to know those teams?',
    ],
  },
  'leads-come-from': {
    text: 'Where would my first twenty leads come from?',
    why: 'Following up on warm leads and cold calling from a list are two different jobs. You want to know which one this is.',
    strong: [
      'Describes where leads come from, or pulls up the list',
      'Says roughly how many leads it takes to get one order',
    ],
    weak: [
      'Expects you to bring contacts from your last employer',
      'Says marketing will handle it and gives no numbers',
    ],
    probes: ['Who else works this territory?', "Who takes care of my leads when I'm on vacation?"],
  },
};
