/** Words that stand for one another when a kind is weighed: who has learned of `salary` knows of `wages`. */
export const wordGroups = {
  trade:
    'blood sugar heart pressure fever dose medication infection wound sepsis stroke ecg burn insulin oxygen weld welding wire gauge amp breaker voltage circuit torque bolt valve pump boiler duct pipe leak solder concrete scaffold ladder beam joist drywall grout lathe mill drill pallet forklift load manifest lading customs tariff invoice ledger accrual audit tax mortgage interest loan lien margin depreciation equity bond hedge contract clause tort statute copyright trademark patent subpoena deposition query join index table schema key api cache thread deadlock algorithm array recursion garbage java python sql http tcp dns browser compiler kubernetes docker git regression variance bias sample metric kpi nps churn funnel conversion seo ctr persona wireframe typography font contrast grid palette curriculum lesson fractions rubric dough yeast roast sear braise sous knife wine allergen chlorine pool grease oven concrete pruning hem stitch thread osha gdpr hipaa safeguarding',
  quantity:
    'city town state country county market milk coffee pizzas paint haircuts cars windows gas stations piano tuners dogs umbrellas cups houses population billion million ridership enrollment attendance revenue profits profit costs sales churn visitors sign demand competitor competitors price prices pricing launch expand enter scanner chain ferries',
  money:
    'salary salaries pay paid wage wages compensation money earn earning earnings income hourly salaried bonus bonuses commission commissions raise raises rate rates range band bracket package benefits insurance pension stock equity shares allowance budgeted figure number sum tips overtime dollars euros pounds thousand stipend reimbursed reimbursement perks',
  hours:
    'weekend weekends evening evenings night nights shift shifts mornings overtime hours schedule roster rota rotas fulltime weekday weekdays sunday sundays saturday saturdays holidays holiday oncall commute commuting relocate relocating relocation travel remote remotely hybrid onsite visa sponsorship permit notice start available availability',
  license:
    'license licence licenses licences licensed certificate certificates certification certifications certified registered registration degree diploma ticket card permit clearance qualification qualifications accredited credentials gpa grades major majored',
  tool: 'software system systems tool tools program programs platform machine machines equipment framework stack language languages database app apps register vehicle vehicles',
  served:
    'customer customers client clients guest guests patient patients resident residents student students pupil pupils child children parent parents citizen citizens caller callers user users passenger passengers tenant tenants shopper shoppers diner diners visitor visitors buyer buyers member members family families',
  peer: 'colleague colleagues coworker coworkers teammate teammates peer peers staff employee employees apprentice apprentices trainee trainees report reports',
  boss: 'boss bosses manager managers supervisor supervisors lead leader director head foreman chef principal ceo employer employers superior',
  org: 'company firm organization organisation business team department office school hospital ward clinic practice store shop kitchen hotel restaurant plant site factory warehouse agency bank studio lab crew unit depot branch library museum farm bakery salon startup university college council charity',
  job: 'job role position post vacancy opening opportunity placement internship apprenticeship career field profession trade',
  event:
    'mistake mistakes failure failures failed error errors conflict conflicts disagreement argument complaint crisis problem problems challenge setback obstacle achievement accomplishment success decision deadline deadlines misunderstanding emergency incident',
  time: 'time situation occasion instance incident moment example examples case story',
  superlative:
    'biggest greatest worst hardest toughest trickiest proudest best last largest longest strangest latest favorite favourite recent difficult challenging',
  trait:
    'strength strengths weakness weaknesses skill skills talent talents quality qualities trait traits flaw flaws habit habits good bad better improve rate describe',
  imagine: 'imagine suppose say assume picture hypothetically scenario if',
  whimsy:
    'animal superhero superpower animals color colour song songs movie movies film book books fruit vegetable tree planet dinosaur island alien aliens lottery celebrity fictional character appliance cartoon soundtrack wizard magic ghost zombie museum statue billboard dead historical breakfast pizza sandwich dragon million emoji tattoo robot penguin elephant cat dog bird shape furniture spice weather season dish cocktail superpowers band concert celebrities hobby',
  puzzle:
    'gallon gallons jug jugs coin coins ball balls weigh weighing scale switch switches bulb bulbs candle candles rope ropes prisoner prisoners hat hats clock clocks angle manhole marbles marble door doors river crossing bridge torch socks drawer chess chessboard cube cubes digits sum riddle puzzle probability dice die sequence triangle liar liars truth monk snail well lily pond fox chicken grain poison bottle bottles minutes ants ant degrees train trains bee horses race',
  nextstep:
    'hear next steps decision decide process round rounds interview interviews stage stages timeline candidates references checks back',
  leave:
    'leave leaving left quit resign resigned fired layoff layoffs gap gaps between redundant redundancy changed changing switch switched switching parted dismissed offers looking',
  grow: 'grow growth promotion promoted promote learn learning develop development training courses course mentoring mentor mentors ahead advance advancement future ladder success successful',
  culture:
    'culture values atmosphere mood environment together lunch social vibe personality pace style fun outings dress',
  know: 'difference definition define explain mean means work works steps rule rules standard standards procedure protocol symptoms signs regulations law legal principle principles method methods technique techniques',
  present:
    'draw write sketch read calculate solve translate pitch sell teach demonstrate show code roleplay play prototype whiteboard paper minutes aloud edit proofread',
} as const satisfies Readonly<Record<string, string>>;
