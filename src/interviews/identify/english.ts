/** Words that make a phrase a job title. */
export const jobWord =
  /^(?:account(?:ant|s)|aide|actuary|attorney|auditor|baker|barber|barista|bartender|butcher|caretaker|carpenter|cashier|cleaner|conductor|controller|counsel|courier|curator|dentist|dietitian|dispatcher|economist|educator|estimator|firefighter|fitter|gardener|guard|hairdresser|housekeeper|janitor|joiner|journalist|keeper|lawyer|lieutenant|sergeant|machinist|mason|merchandiser|optician|packer|painter|paralegal|paramedic|photographer|picker|plumber|practitioner|radiographer|roofer|sales(?:person|man|woman)|sister|solicitor|statistician|strategist|stylist|surveyor|toolmaker|treasurer|administrator|admin|advis[eo]r|agent|analyst|architect|assistant|associate|banker|buyer|c[efhimopt]o|captain|carer|chair(?:man|woman|person)?|chef|chief|clerk|coach|consultant|cook|coordinator|co-ordinator|dean|deputy|designer|developer|director|doctor|driver|editor|electrician|engineer|executive|forem[ae]n|foreperson|founder|co-founder|generalist|governor|head|headteacher|hrbp|inspector|instructor|intern|lead|leader|librarian|lecturer|manager|matron|mechanic|midwife|nurse|officer|operator|operative|owner|partner|pharmacist|physician|physiotherapist|planner|porter|president|principal|producer|professor|programmer|receptionist|recruiter|representative|researcher|scientist|secretary|shopkeeper|sourcer|specialist|steward|superintendent|supervisor|surgeon|teacher|teaching|technician|technologist|therapist|trainee|trainer|trustee|tutor|underwriter|vp|warden|welder|worker|writer)s?$/i;

/** Words that make a phrase the name of an organization. */
export const organizationWord =
  /^(?:academy|ag|agency|airlines?|associates|association|authority|bakery|bank|brewery|brothers|capital|care|centre|center|church|clinic|clinics|college|company|consulting|corp|corporation|council|credit|dental|electric|energy|engineering|fabrication|foods?|foundation|freight|gmbh|group|health|healthcare|holdings?|home|hospital|hospitals|hotel|hotels|inc|industries|institute|insurance|international|kitchens?|labs?|library|limited|llc|llp|logistics|ltd|manufacturing|media|motors|museum|network|nhs|partners|pharma|pharmacy|plc|practice|primary|recruitment|resourcing|restaurant|retail|school|schools|se|services|shipping|shipyard|society|software|solutions|staffing|steel|stores?|studios?|surgery|systems?|tech|technologies|technology|transport|trust|union|university|works)$/i;

/** Capitalized words that begin or fill no name of a person or an organization. */
export const notName =
  /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$|^(?:a|all|also|an|and|any|applicant|as|at|best|both|call|candidate|cc|cet|company|date|dear|everyone|final|first|for|friend|from|google|hello|here|hi|hiring|how|hr|human|i|if|in|interview|interviewer|interviewers|it|join|let|link|location|meet|meeting|microsoft|ms|my|next|no|note|on|once|online|our|panel|phone|please|position|ps|re|recruiting|regarding|regards|role|schedule|second|sir|skype|team|teams|thank|thanks|that|the|there|they|this|time|to|today|tomorrow|uhr|video|we|webex|what|when|where|whereby|who|with|would|yes|you|your|zoom)$/i;

/** Months by their first three letters, from 1. */
export const months: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

/** Days of the week by their first three letters, Sunday 0. */
export const weekdays: Readonly<Record<string, number>> = {
  sun: 0,
  mon: 1,
  tue: 2,
  wed: 3,
  thu: 4,
  fri: 5,
  sat: 6,
};

/** Numbers that are written out in lengths of time. */
export const numbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  ten: 10,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  'forty-five': 45,
  'forty five': 45,
  sixty: 60,
  ninety: 90,
};
