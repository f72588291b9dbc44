import type { Phrases } from './cues.js';

/** Names of products, places on the net and institutions that stand in messages of every language. */
export const brands: Phrases = [
  'google|microsoft|ms|skype|slack|whatsapp|telegram|signal|facetime|linkedin|meets?|hangouts|discord|calendly|webex|zoom|teams|outlook|gmail|whereby|jitsi|hirevue|greenhouse|workday|lever|ashby|codility|hackerrank|coderpad|excalidraw|miro|figma|notion|excel|powerpoint|word|java|javascript|typescript|python|react|angular|node|kotlin|swift|sql|aws|azure|docker|kubernetes|sap|salesforce|jira|github|photoshop|illustrator|autocad|english|deutsch|espanol|francais',
];
