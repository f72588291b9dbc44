/** What one has done ever since: "rode bikes since I was 12" is "have ridden". */
export const lasting = {
  have: 'have',
  // prettier-ignore
  forms: {
    rode: 'ridden', drove: 'driven', wrote: 'written', spoke: 'spoken', took: 'taken', gave: 'given', grew: 'grown', knew: 'known', flew: 'flown', drew: 'drawn',
    threw: 'thrown', sang: 'sung', swam: 'swum', rang: 'rung', ran: 'run', began: 'begun', came: 'come', became: 'become', saw: 'seen', did: 'done', went: 'gone',
    wore: 'worn', broke: 'broken', chose: 'chosen', was: 'been', wove: 'woven', bore: 'borne', overcame: 'overcome', undertook: 'undertaken', oversaw: 'overseen',
  },
  since:
    /^(?:I (?:was|left|started|began|turned|finished|moved)|(?:19|20)\d\d|age|school|childhood|uni|university|college|my|leaving|finishing|(?:January|February|March|April|May|June|July|August|September|October|November|December)|ten|\d+$)(?![\p{L}])/u,
} as const;

/** "half the fleet off the road", "40% of wards below target". */
export const shares = {
  // "one weld in nine", "one in five parcels"
  one: /^(?:only |just )?(?:about |around |nearly |almost |roughly |more than )?(?:one|1) (?:(?:\p{L}[\p{L}-]* ){1,2}(?:in|out of) (?:every )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)|(?:in|out of) (?:every )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)(?: of (?:the|our|their|your))? \p{L}+) /iu,
  been: ['has been', 'have been'],
  amount:
    /^(?:only |just )?(?:about |around |nearly |over |almost |roughly |more than |well over )?(?:(?:an? (?:third|quarter|fifth|tenth)|(?:one|two|three) (?:thirds?|quarters?|fifths?)) of |half (?:of )?(?=the |our |of )|most of |(?:\d[\d.,]*|two|three|four|five|six|eight|ten|twenty|thirty|forty) ?(?:%|percent|per cent) of |(?:\d+|one|two|three|four|five|six) (?:out )?of (?=the |our |\d|two|three|four|five|six))/iu,
  state:
    / (?:behind(?! the)|below|above|off(?= the| sick| work| on)|overdue|absent|missing|out of|in arrears|in debt|without|unable to|still (?:on|in|without))(?![\p{L}])/iu,
} as const;
