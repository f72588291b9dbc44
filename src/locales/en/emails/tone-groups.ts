import type { ToneWords } from '../../../emails/words.js';

/**
 * Words that do the same work in a sentence, by group. A word alone says nothing about tone: how much it tells is learned
 * from what stands around it.
 */
export const toneGroups: Readonly<Record<string, string>> = {
  self: 'i me my mine myself',
  reader: 'you your yours yourself',
  team: 'we us our ours team company firm place people staff crew department school hospital shop office organisation organization folks guys',
  not: 'not no never nor none nothing nobody neither without hardly barely cannot',
  wait: 'wait waiting waited hear heard silence silent quiet word news reply replied answer answered respond responded response call called message update follow ignored ignore left hanging chase chasing chased remind reminder forgotten forgot lost ghosted inbox unanswered',
  span: 'day days week weeks month months fortnight hour hours minute minutes yesterday today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday weekend noon evening morning january february march april may june july august september october november december',
  limit:
    'deadline latest before until till by otherwise else unless expires expire closes close cutoff immediately asap urgent urgently quickly soon promptly once decide decision decided final clock ticking moving move forward elsewhere',
  offer:
    'offer offers contract contracts competitor rival elsewhere another other others option options choose choosing accept sign signed signing recruiter headhunter interest interested process processes round rounds table',
  must: 'must need needs have require required expect expected should demand insist owe owed deserve deserved',
  beg: 'please beg begging plead pray praying hope hoping chance chances desperate desperately anything whatever hopefully mercy kindly favour favor dream dying bottom knees promise swear',
  hardship:
    'rent bills bill mortgage debt debts savings unemployed jobless redundancy redundant laid benefits food fridge heating landlord evicted eviction money broke hungry kids children child baby wife husband mother father mum mom dad parents family sick ill illness cancer hospital divorce single visa struggling struggle survive lifeline lifebelt last only left rejected rejections rejection applications months nobody anyone life saved save rescue',
  sorry:
    'sorry apologies apologize apologise apologised apologized forgive pardon excuse regret regrets embarrassed embarrassing ashamed shame kick kicking cringe cringing blush mortified guilty',
  nervous:
    'nervous nerves anxious anxiety tongue tied babbled babble babbling rambled ramble rambling rambly waffled waffle waffling mumbled mumble stammer stammered stuttered stumbled fumbled froze frozen blank panic panicked flustered sweating shaking tired awkward clumsy clumsily muddle muddled messy mess gibberish',
  fail: 'fail failed failure mistake mistakes wrong bad badly worse worst poor poorly weak weakness terrible awful dreadful rubbish useless stupid silly dumb idiot fool foolish hopeless embarrassing disaster clueless lacking lack inexperienced unqualified underqualified amateur beginner limited short shortcoming shortcomings ruined blew bombed messed spoiled botched muffed lousy',
  answer:
    'answer answers answered question questions explanation explained explain example examples interview interviews performance test task english accent presentation talk said say saying impression best',
  small:
    'just only little bit small perhaps maybe probably quite rather somewhat sort kind guess suppose hope try tried trying merely simply',
  praise:
    'amazing wonderful brilliant fantastic incredible incredibly extraordinary exceptional outstanding impressive impressed inspiring inspired inspiration inspirational genius legend legendary perfect perfection flawless dazzled awe magnificent marvellous marvelous superb remarkable remarkably beautiful gorgeous visionary wisdom wise brilliance talented gifted gift honour honor honoured honored privilege privileged blessed lucky magical dream remarkable stunning stunned awesome great greatest finest best kindest smartest cleverest warmest nicest loveliest world class unrivalled unmatched unparalleled heroes hero angel saint masterclass admiration admire worship adore envy jealous speechless bowled glow glowing radiant leader leaders',
  ever: 'ever never most more all every entire whole always truly really so such absolutely completely totally utterly simply deeply profoundly immensely beyond anywhere anyone lifetime career years single',
  other:
    'boss bosses manager managers supervisor foreman owner employer company colleagues colleague coworkers team lot place predecessor director head candidate candidates applicant applicants guy guys woman man fellow lady chap rest others competition',
  past: 'current currently previous previously former formerly old last ex present left leaving leave quit where here there',
  contempt:
    'lazy toxic chaos chaotic circus clueless incompetent idiots idiot clown clowns joke nightmare hell zoo dump mess shambles useless hopeless stupid rubbish crap awful terrible horrible dreadful pathetic petty bully bullies bullied bullying tyrant dictator liar liars lies lied cheap stingy corrupt crook crooks crooked dishonest unfair unprofessional disorganised disorganized backstabbing gossip dinosaur fossils dead wood deadwood sinking rotten dirty filthy backward amateur amateurs cowboys cowboy ignorant arrogant rude cold bored boring pointless waste wasted trick silly irrelevant blame blames blamed failing failed sloppy shoddy couldn wouldn treats treated care cares cared',
  silent:
    'silence silent ignored ignoring forgotten forgot nobody courtesy rude polite decent manners respect respectful disrespectful professional unprofessional promised promise promises supposed meant should disappointed disappointing disappointment surprised surprising strange odd curious shame pity expected expecting frustrated frustrating annoyed annoying patience patient impatient chasing black hole void basic simple even bothered bother least yet still again already twice third kept keep keeping dark wait lose losing lost late delay delayed delays rescheduled cancelled muddle mix mixed confusion reception badge room building wrong',
  send: 'send sending sent forward email mail post bring bringing drop dropping share sharing attach pass passing deliver prepare preparing draft drafting write writing make making put putting build building find finding look looking dig digging check checking ask asking call calling ring ringing talk speak get fetch collect compile research read order translate design sketch record sort arrange organise organize introduce lend show',
  will: 'will shall going gonna would let promise plan intend aim happy ready able can could by tonight tomorrow soon later weekend monday tuesday wednesday thursday friday',
  thing:
    'list lists copy copies photo photos picture pictures plan plans draft drafts document documents sample samples portfolio reference references letter certificate certificates summary report spreadsheet notes recipe recipes template templates video link links contact number details proposal idea ideas article book tool tools drawing drawings file files folder example examples jar tin box map sheet schedule',
  pay: 'pay paid pays salary salaries wage wages rate rates hourly money cash earn earning package compensation remuneration bonus bonuses commission overtime allowance allowances tips pension retirement contribution contributions match raise raises rise increment increase band grade scale budget range figure number quid bucks grand thousand dollars pounds euros k gross net tax stipend mileage expenses relocation reimbursement equity shares stock options',
  benefit:
    'holiday holidays vacation leave days pto sick maternity paternity parental insurance health dental medical gym car parking perk perks benefit benefits remote hybrid flexible laptop phone discount discounts free meals meal lunch housing accommodation uniform childcare tuition sabbatical entitlement annual unpaid hours shifts weekend weekends nights',
  buzz: 'passion passionate passionately driven motivated dynamic proactive player synergy synergies leverage leveraging align aligned alignment aligns align innovative innovation innovate transformative transformation transform empower empowering empowered robust seamless seamlessly holistic holistically landscape tapestry journey testament resonate resonates resonated resonating underscore underscores underscored underscoring delve delving delved foster fostering fosters realm navigate navigating navigation intricate multifaceted pivotal paramount ecosystem ecosystems elevate elevating nuanced profound profoundly impactful impact unwavering commitment dedication excellence strategic strategically vision visionary mission values value meaningful meaningfully compelling invaluable insightful insights insight perspective perspectives thoughtful thoughtfully vibrant dynamic cutting edge forefront spearhead stakeholder stakeholders collaborative collaboration collaboratively cohesive catalyst catalyze harness harnessing embody embodies reaffirm reaffirmed reaffirms reinforced reinforces reinforcing deepened deepens solidified solidifies illuminated illuminate illuminating illuminates enthusiasm enthused endeavors endeavor endeavour endeavours cultivate cultivating bespoke beacon interplay intersection convergence confluence aspirations trajectory paradigm growth mindset',
  worn: 'ground running box outside asset fit culture results track record proven detail oriented multitask hit fast paced environment go getter self starter hard working hardworking eager learn level next table bring bringing wheelhouse ball court plate mile extra game changer touch base loop circle deep dive dot dots win horizon skin deep end bull horns bat leaf feet shoes door foot hat hats gloves sleeves fire bar pulse heart soul percent hundred ten 110 team people person thinker thinking good great long term family fast learner challenge challenges opportunity opportunities contribute contribution skills skillset experience perfect ideal candidate asset valuable success successful succeed',
  told: 'said told mentioned discussed discuss agreed agree promised explained described showed shown asked talked spoke confirmed decided suggested recommended assured hinted touched remember recall talked pointed noted covered established concluded',
};

/** How English words end beside their roots. */
export const toneAffixes: ToneWords['affixes'] = {
  beginnings: [],
  endings: [
    [
      'ations',
      'ation',
      'ments',
      'ings',
      'ment',
      'ing',
      'ers',
      'ors',
      'ies',
      'ied',
      'er',
      'or',
      'ed',
      'es',
      'ly',
      's',
    ],
  ],
  leastLetters: 1,
};
