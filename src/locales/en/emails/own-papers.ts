/** The writer's own papers, dates and gaps, "CPC expires March": nobody learns them from the reader. */
export const ownPapers: readonly RegExp[] = [
  /^(?!(?:the|their|your|an?|all|each|every|some|any|most|both|site|premises|alcohol|liquor|building|operator)\s)(?:my\s)?(?:[\p{L}\d&/-]+\s){0,3}?(?:(?:driving\s|work\s|first[- ]aid\s)?(?:licen[cs]e|permit|visa|passport|cert|certificate|certification|card|badge|pin|registration|clearance|ticket|check|id|membership|accreditation|revalidation)|cpc|dbs|cscs|sia|adr|cdl|cips|nmc|gphc|hcpc|acls|bls)\s(?:renewal\s)?(?:is\s|was\s|has\s|will\s)?(?:expires?|expired|expiring|runs?\sout|ran\sout|lapses?|lapsed|ends|up\sfor|up\sin|due|valid|good\s(?:until|till|to)|renewed|renews)(?!\p{L})/iu,
  /^(?:i['’]?m\s|i\sam\s)?available\s(?:from|in|on|after|as\sof|until|till|now|immediately|straight|any|most|mornings|evenings|weekends|nights|for\s(?:nights|days|weekends))(?!\p{L})/iu,
  /^(?:will\s)?needs?\s(?:visa\s|a\s(?:work\s)?visa\s|relocation\s|h-?1b\s)?(?:sponsorship|sponsoring|relocating|relocation)(?!\p{L})/iu,
  /(?<!\p{L})gaps?\s(?:in|on)\s(?:my\s|the\s)?(?:cv|resume|résumé)(?!\p{L})|^(?:the\s|my\s)?(?:cv|resume|résumé|employment|career)\sgaps?(?!\p{L})/iu,
];
