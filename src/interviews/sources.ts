/** Where a fact or a piece of advice comes from. */
export interface Source {
  /** Name of the work. */
  readonly name: string;
  /** Address, or the place in this package. */
  readonly address: string;
  /** Licence it may be used under; `facts only` where nothing but facts was taken. */
  readonly licence: string;
  /** Day it was last read, `YYYY-MM-DD`. */
  readonly checkedOn: string;
}

const catalog = {
  guide: {
    name: 'Decoding the Interview Maze: HR Screening vs. User Interviews',
    address: 'docs/guide/hr-vs-user-guide.md',
    licence: 'MIT, part of this package',
    checkedOn: '2026-11-23',
  },
  'own-judgement': {
    name: 'The authors of this package (own judgment)',
    address: 'docs/content.md',
    licence: 'MIT, part of this package',
    checkedOn: '2026-11-23',
  },
  'opm-guide': {
    name: 'OPM, Structured Interviews: A Practical Guide (Sept 2008)',
    address: 'https://docslib.org/doc/7970947/structured-interview-guide',
    licence: 'US government work',
    checkedOn: '2026-11-23',
  },
  'opm-si': {
    name: 'OPM structured interview service page (5-8 competencies, high/medium/low benchmarks)',
    address: 'https://www.opm.gov/services-for-agencies/assessment-evaluation/structured-interview/',
    licence: 'US government work',
    checkedOn: '2026-11-23',
  },
  'opm-train': {
    name: 'OPM structured interview workshop (June 2010): eight key steps',
    address: 'https://docslib.org/doc/6607382/structured-interview-training',
    licence: 'US government work',
    checkedOn: '2026-11-23',
  },
  'opm-prof': {
    name: 'OPM Proficiency Levels for Leadership Competencies',
    address: 'https://fliphtml5.com/nmcc/vqlu/Proficiency_Levels_for_Leadership_Competencies_-_OPM.gov/',
    licence: 'US government work',
    checkedOn: '2026-11-23',
  },
  onet: {
    name: 'O*NET Content Model: skills and work activities (about 29.1), work styles (31.0), read in public copies',
    address: 'https://www.onetcenter.org/content.html',
    licence: 'CC BY 4.0',
    checkedOn: '2026-11-23',
  },
  esco: {
    name: 'ESCO 1.1: transversal skills and competences, European Commission, read in public copies',
    address: 'https://esco.ec.europa.eu/en/classification/skill_main',
    licence: 'reuse with acknowledgement, Commission Decision 2011/833/EU',
    checkedOn: '2026-11-23',
  },
  'opm-ecq': {
    name: 'OPM, Executive Core Qualifications: the leadership competencies of 2006, archived 2008',
    address: 'http://www.opm.gov/ses/recruitment/overall_ecq.asp',
    licence: 'US government work',
    checkedOn: '2026-11-26',
  },
  'doi-ibc': {
    name: 'US Department of the Interior, Interior Business Center: core competency cluster (2016)',
    address: 'https://ibc.doi.gov/HRD/HR-Services/Supervisor-Toolkit/ibc-core-competency-cluster',
    licence: 'US government work',
    checkedOn: '2026-11-23',
  },
  lev14: {
    name: 'Levashina, Hartwell, Morgeson & Campion (2014), Personnel Psychology 67, 241-293 (abstract)',
    address: 'https://works.bepress.com/christopher-hartwell/4',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  hartwell: {
    name: 'Hartwell (co-author) summary of Levashina et al.',
    address: 'http://bizarrehr.blogspot.com/2014/02/',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  cpc97: {
    name: 'Campion, Palmer & Campion (1997), Personnel Psychology 50, 655-702 (abstract: fifteen components, content and evaluation)',
    address: 'https://www.semanticscholar.org/paper/378cf3f13929876ea3a507be7e0000831bd7cd01',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  huff01: {
    name: 'Huffcutt, Conway, Roth & Stone (2001), JAP 86(5), 897-913 (abstract)',
    address: 'https://works.bepress.com/nancy-stone/10/',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'huff01-sum': {
    name: 'J. Donsbach: summary of Huffcutt, Conway, Roth & Stone (2001)',
    address: 'https://docest.com/doc/134520/',
    licence: 'facts only',
    checkedOn: '2026-11-26',
  },
  sackett23: {
    name: 'Sackett, Zhang, Berry & Lievens (2023) focal article, Ind. Org. Psych. (CC BY)',
    address: 'https://www.cambridge.org/core/journals/industrial-and-organizational-psychology/',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  maurer06: {
    name: 'Maurer & Solamon (2006), Personnel Psychology 59, 433-456 (abstract)',
    address: 'https://zendy.io/title/10.1111/j.1744-6570.2006.00797.x',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  collegegrad: {
    name: 'CollegeGrad, The Eight Types of Interview Questions',
    address: 'https://collegegrad.com/mastering-the-interview/the-eight-types-of-interview-questions',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  frameworks: {
    name: 'STAR vs SOAR vs CAR vs PAR guide',
    address:
      'https://jobinterview.today/blog/star-vs-soar-vs-car-vs-par-choosing-the-right-framework-for-every-interview-question',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  frameworks2: {
    name: 'interview-prep.io STAR/CAR/SOAR glossary',
    address: 'https://interview-prep.io/glossary/star-vs-car-vs-soar-method',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  tih: {
    name: 'Tech Interview Handbook by yangshun (MIT)',
    address: 'https://github.com/yangshun/tech-interview-handbook',
    licence: 'MIT',
    checkedOn: '2026-11-23',
  },
  coach: {
    name: 'Interview Coach Skill by noamseg (MIT)',
    address: 'https://github.com/noamseg/interview-coach-skill',
    licence: 'MIT',
    checkedOn: '2026-11-23',
  },
  careerops: {
    name: 'Career-Ops by santifer (MIT)',
    address: 'https://github.com/santifer/career-ops',
    licence: 'MIT',
    checkedOn: '2026-11-23',
  },
  'eeoc-cant': {
    name: 'EEOC small business: "What can\'t I ask when hiring?" (disability, genetic)',
    address: 'https://www.eeoc.gov/employers/small-business/4-what-cant-i-ask-when-hiring',
    licence: 'US government work',
    checkedOn: '2026-11-23',
  },
  msub: {
    name: 'MSU Billings Career Services, on illegal questions',
    address: 'http://www.msubillings.edu/careers/illegal_ques.htm',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  mnsu: {
    name: 'Minnesota State University, Mankato, on illegal questions',
    address: 'http://www.mnsu.edu/cdc/students/jobsearch/interviewing/during/illegal.html',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'sal-com': {
    name: 'Salary.com, Salary history inquiry bans',
    address: 'https://www.salary.com/resources/guides/salary-history-inquiry-bans',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'sal-jds': {
    name: 'JD Supra (Nilan Johnson Lewis), Does your state prohibit asking about salary',
    address: 'http://www.jdsupra.com/legalnews/does-your-state-prohibit-asking-salary-9668197/',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'sal-sess': {
    name: 'Sessions Legal, on salary history laws',
    address: 'http://www.sessions.legal/',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'sal-usafact': {
    name: 'usafact, Ban on inquiring about salary history',
    address: 'https://usafact.com/whitepapers/ban-on-inquiring-about-salary-history/',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'eu-pay': {
    name: "EU Directive 2023/970: applicants' pay history; transposition 7 June 2026",
    address:
      'https://leglobal.law/2023/08/23/eu-the-eu-pay-transparency-directive-what-employers-need-to-know/',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'us-pay': {
    name: 'National Law Review (2024): state laws on pay ranges in job postings, with those of Massachusetts, Minnesota and Vermont',
    address:
      'https://natlawreview.com/article/trend-new-pay-equity-laws-coming-massachusetts-minnesota-and-vermont-2025',
    licence: 'facts only',
    checkedOn: '2026-11-26',
  },
  'bg-eeoc': {
    name: 'EEOC and FTC, Background Checks: What Job Applicants and Employees Should Know',
    address:
      'https://www.eeoc.gov/laws/guidance/background-checks-what-job-applicants-and-employees-should-know',
    licence: 'US government work',
    checkedOn: '2026-11-26',
  },
  'bg-mro': {
    name: 'Vigilant: a medical review officer checks whether a prescription explains a drug test',
    address:
      'https://www.vigilant.org/employment-law-blog/qa-use-mro-to-verify-whether-prescription-caused-positive-drug-test',
    licence: 'facts only',
    checkedOn: '2026-11-26',
  },
  'cr-eeoc': {
    name: 'EEOC, Arrest and Conviction Records: Resources for Job Seekers, Workers and Employers',
    address: 'https://www.eeoc.gov/pre-employment-inquiries-and-arrest-conviction',
    licence: 'US government work',
    checkedOn: '2026-11-26',
  },
  'cr-nelp': {
    name: 'National Employment Law Project: ban the box, guide to states and cities',
    address: 'http://www.nelp.org/publication/ban-the-box-fair-chance-hiring-state-and-local-guide/',
    licence: 'facts only',
    checkedOn: '2026-11-26',
  },
  'uk-checks': {
    name: 'GOV.UK: checks that employers make on job applicants',
    address: 'https://www.gov.uk/employers-checks-job-applicants',
    licence: 'Open Government Licence v3.0',
    checkedOn: '2026-11-26',
  },
  'wa-uscis': {
    name: 'USCIS, Handbook for Employers M-274, 13.0: questions about Form I-9',
    address:
      'https://www.uscis.gov/i-9-central/form-i-9-resources/handbook-for-employers-m-274/130-some-questions-you-may-have-about-form-i-9',
    licence: 'US government work',
    checkedOn: '2026-11-26',
  },
  'wa-ask': {
    name: 'Modrall Sperling (2017): questions about work authorization and sponsorship before hiring',
    address: 'https://www.modrall.com/2017/06/15/can-legally-ask-foreign-workers-pre-employment-process/',
    licence: 'facts only',
    checkedOn: '2026-11-26',
  },
  'uk-stam': {
    name: 'stammeringlaw.org.uk on s.60 exceptions and enforcement',
    address: 'https://www.stammeringlaw.org.uk/employment/recruitment-promotion/pre-employment-enquiries/',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'eeoc-proh': {
    name: 'EEOC Prohibited Practices, pre-employment inquiries (as quoted)',
    address: 'https://feministphilosophers.wordpress.com/2012/12/08/',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'eeoc-shouldnt': {
    name: 'EEOC "shouldn\'t ask" examples as restated by LegalFix',
    address: 'https://www.legalfix.com/topics/employment-law/job-applications/tx',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  uark: {
    name: 'University of Arkansas HR: lawful inquiries',
    address: 'https://hr.uark.edu/careers/hire/lawful-inquiries-interviews.php',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  charlotte: {
    name: 'UNC Charlotte Legal: guidelines for interviewing (arrest, alcohol, age)',
    address: 'https://legal.charlotte.edu/legal-topics/employment-guidelines/',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  seattle: {
    name: 'Seattle Central overhead: do-not-ask list',
    address: 'http://seattlecentral.edu/faculty/pward/Overheads/dont_ask.htm',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  cllv: {
    name: 'CareerLink Lehigh Valley: answering illegal questions',
    address: 'http://careerlinklehighvalley.org/',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'sal-hrd': {
    name: 'HR Dive list reproduced: AL, CA, San Francisco; ~17 state-wide, 18 local',
    address: 'https://www.dynamichr.com/salary-history-bans-a-running-list/',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'uk-s60': {
    name: 'Equality Act 2010 s.60 text',
    address:
      'https://www.lexisnexis.co.uk/legal/legislation/uk-parliament-acts/equality-act-2010-c15/part-5/section-60',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'de-capital': {
    name: 'Capital.de / Antidiskriminierungsstelle on AGG and lying about pregnancy',
    address: 'https://www.capital.de/karriere/das-duerfen-chefs-im-vorstellungsgespraech-nicht-fragen',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'de-az': {
    name: 'az-online: list of impermissible questions and Tendenzbetrieb exceptions',
    address: 'https://www.az-online.de/ratgeber/karriere/',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'fr-legi': {
    name: 'LegiSocial: Code du travail L.1221-6',
    address:
      'https://www.legisocial.fr/actualites-sociales/7671-entretien-embauche-questions-interdites-code-travail.html',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'fr-roche': {
    name: 'Me Rocheblave: L.1221-6 and L.1132-1, 28 questions',
    address: 'https://consultation.avocat.fr/blog/eric-rocheblave/article-2969477',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'es-equality': {
    name: 'Ley 15/2022 art. 9 (health questions), press',
    address: 'https://www.eleconomista.es/legal/noticias/11989813/',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'es-lisos': {
    name: 'LISOS art. 16.1 c) requesting personal data',
    address: 'https://juristaenloquecido.com/2019/11/13/que-pueden-preguntarte-en-una-entrevista-de-trabajo/',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'br-bias': {
    name: 'Lei 9.029/1995, CLT 373-A, press',
    address: 'https://folhaevangelicafe.com.br/14/08/2025/',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'jp-fair': {
    name: 'MHLW fair recruitment: 14 items (as listed)',
    address: 'https://kaigotsuki-home.or.jp/news/category/administration/2017/1614',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'id-se': {
    name: 'Indonesia SE Menaker M/6/HK.04/V/2025 (28 May 2025), press',
    address: 'https://www.idntimes.com/business/economy/se-menaker-terbaru',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'ada-ne': {
    name: 'Northeast ADA Center, Reasonable accommodation for job applicants',
    address: 'http://dbtacnortheast.org/resource/reasonable-accommodation-for-job-applicants',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'ada-jan': {
    name: 'Managed Benefits, on guidance of the Job Accommodation Network',
    address: 'https://managedbenefits.com/?p=2920',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'ada-eeoc18': {
    name: 'EEOC, Informal discussion letter of 2018 on digital interviews',
    address: 'https://www.eeoc.gov/node/130558',
    licence: 'US government work',
    checkedOn: '2026-11-23',
  },
  'ada-cch': {
    name: 'EEOC Reasonable Accommodation guidance Q13 via CCH',
    address: 'http://hr.cch.com/hhrlib/issues-answers/',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'il-ai': {
    name: 'Illinois Artificial Intelligence Video Interview Act, 820 ILCS 42/5',
    address: 'https://www.ilga.gov/legislation/ilcs/documents/082000420K5.htm',
    licence: 'facts only',
    checkedOn: '2026-11-26',
  },
  'tr-us': {
    name: 'Snell & Wilmer: a federal court order to pay for working interviews (2018)',
    address:
      'https://www.swlaw.com/blog/labor-and-employment/2018/12/21/a-working-interview-youd-better-pay-me/',
    licence: 'facts only',
    checkedOn: '2026-11-26',
  },
  'tr-uk': {
    name: 'Charles Russell Speechlys on the British government guidance about unpaid work trials',
    address:
      'https://www.charlesrussellspeechlys.com/en/news-and-insights/insights/employment-pensions-and-immigration/2018/effective-recruitment--are-unpaid-work-trials-lawful/',
    licence: 'facts only',
    checkedOn: '2026-11-26',
  },
  'tr-au': {
    name: 'William Angliss Institute, restating the Fair Work Ombudsman on unpaid trials',
    address: 'https://careers.angliss.edu.au/students/news/detail/267/is-unpaid-work-lawful',
    licence: 'facts only',
    checkedOn: '2026-11-26',
  },
  'sc-ftc': {
    name: 'Federal Trade Commission: do not let job scams block your path forward (2021)',
    address: 'https://consumer.ftc.gov/consumer-alerts/2021/04/dont-let-job-scams-block-your-path-forward',
    licence: 'US government work',
    checkedOn: '2026-11-26',
  },
  'sc-signs': {
    name: 'Federal Trade Commission: signs that a job offer may be a scam, as printed by Hays Post',
    address: 'https://hayspost.com/posts/5c2c1736-9fa3-435f-ad9f-0bdc834b3f7b',
    licence: 'facts only',
    checkedOn: '2026-11-26',
  },
  'id-papers': {
    name: "Indonesian circular M/5/HK.04.00/V/2025 against keeping workers' papers, as reported",
    address:
      'https://radarsumbar.com/berita/169849/menaker-terbitkan-larangan-penahanan-ijazah-oleh-perusahaan-ini-aturannya/',
    licence: 'facts only',
    checkedOn: '2026-11-26',
  },
  'id-skck': {
    name: 'Berita Gratis: the Indonesian police record certificate (SKCK) for job applications',
    address: 'https://beritagratis.com/cara-membuat-skck-offline-dan-online-untuk-kerja-71052.html',
    licence: 'facts only',
    checkedOn: '2026-11-26',
  },
  'id-tka': {
    name: 'Korsia Group: what employers of foreign workers in Indonesia have to arrange (RPTKA, KITAS)',
    address: 'https://korsiagroup.com/id/blog/cara-membuat-kitas-kerja-untuk-tenaga-asing',
    licence: 'facts only',
    checkedOn: '2026-11-26',
  },
  'ty-washu': {
    name: 'WashU Law career centre',
    address: 'https://sites.law.wustl.edu/WashULaw/CCD_Blog/successful-summer-tip-16',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'ty-delft': {
    name: 'TU Delft career toolkit',
    address: 'https://tudelft.nl/en/student/counselling/managing-your-career/career-toolkit/',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'ty-wes': {
    name: 'Wesleyan University Career Center',
    address: 'http://www.wesleyan.edu/careercenter/jobsinterns/resume/thankyou.html',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'ty-isu': {
    name: 'Iowa State Engineering career services',
    address: 'https://www.engineering.iastate.edu/ecs/students/the-employment-process/step-7',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'ty-gtown': {
    name: 'Georgetown careers: after the interview',
    address: 'https://careercenter.georgetown.edu/major-career-guides/interviewing/after-the-interview/',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'ty-alb': {
    name: 'Albright ELCDC: personalise',
    address: 'https://albrightelcdc.wordpress.com/2014/05/28/the-cherry-on-top-a-thank-you-note/',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'ty-ssb': {
    name: 'Soft-skills-builder',
    address: 'https://soft-skills-builder.blogspot.com/2016/06/',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'ty-jobhunt': {
    name: 'Job-Hunt: seven costly mistakes; CareerBuilder 86%',
    address: 'https://www.job-hunt.org/job-interview-thank-you-note-mistakes/',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'ty-avid': {
    name: 'Avid Careerist, Job interview thank-you note',
    address: 'https://www.avidcareerist.com/2013/08/21/job-interview-thank-you-note/',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'ty-fastco': {
    name: 'Fast Company: six mistakes',
    address: 'https://www.fastcompany.com/3063647/',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'ty-advance': {
    name: 'Advance Group: too late, typos, generic',
    address: 'https://www.theadvancegroupjobs.com/2015/01/13/thank-notes-hinder-interview-process/',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'ty-cct': {
    name: 'Call Center Times: salary in the note',
    address: 'http://www.callcentertimes.com/',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'ty-nettemps': {
    name: 'Net-Temps: offers withdrawn over errors',
    address: 'http://www.net-temps.com/recruiters/infocus/article.htm?id=2725',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'ty-rh17': {
    name: 'Accountemps/Robert Half 2017 (80% of HR managers; 24% send; 94% email)',
    address: 'https://press.roberthalf.com/2017-11-20',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'ty-rhca': {
    name: 'Robert Half Canada, Thank-you notes can tip the scale',
    address: 'https://www.roberthalf.ca/en/thank-you-notes-can-tip-the-scale',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'ty-topr': {
    name: 'TopResume 2017 (68% matters; 16% dismissed)',
    address: 'https://talentinc.com/press-2017-11-14/',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'ty-cb11': {
    name: 'CareerBuilder 2011 (22% less likely; 86%; 89% email OK)',
    address: 'https://www.plansponsor.com/thank-you-notes-still-important-to-hiring-managers/',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'ty-pjc': {
    name: 'Personal Job Coach, How to write a thank-you email after an interview',
    address: 'https://personaljobcoach.co.uk/guides/how-to-write-a-thank-you-email-after-an-interview',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'ty-faraday': {
    name: 'Faraday: 100-180 words, subject formulas',
    address: 'https://staging.faraday.email/blog/thank-you-email-after-interview',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'ty-nest': {
    name: 'The Nest (quoting Forbes): 2-3 paragraphs, max three sentences each; thanks in the first sentence',
    address: 'https://woman.thenest.com/thank-emails-after-job-interview-9163.html',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'ty-subj': {
    name: 'Subject truncation at about 50-60 characters',
    address: 'https://lowell.utiledesign.com/subject-for-follow-up-email-after-interview',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'ty-retpath': {
    name: 'Return Path 2015: no length/read-rate link; desktop ~60 chars, mobile 25-30',
    address: 'https://bersondeanstevens.com/email-subject-lines-read-rates-by-length-report/',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'ty-boom': {
    name: 'Boomerang (40 M emails): 50-125 words, grade 3 optimal, 3-4 word subjects',
    address: 'https://www.fastcompany.com/3057096/',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'ty-ajp': {
    name: 'America Job Portal, on the note after an interview',
    address: 'http://americajobportal.com/job-interview-note-email.html',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'ty-ctl': {
    name: 'Climb the Ladder: case against one group email',
    address: 'https://climbtheladder.com/can-you-send-a-group-thank-you-email-after-an-interview',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'ty-amk': {
    name: 'Career Amerikanki: no slang/emoji; panel CC acceptable',
    address: 'https://career.amerikanki.com/web-stories/how-to-write-a-thank-you-letter-after-an-interview/',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'ty-cvp': {
    name: 'CV Pilots: IBM interviewer - immediately after looks desperate',
    address: 'https://www.cvpilots.co.uk/blogs/career-advice/how-to-send-interview-thank-you-note',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'ty-ai': {
    name: 'TrendPulse/Fortune: identical AI thank-you notes',
    address: 'https://www.trendpulse.me/',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'fu-careery': {
    name: 'Careery, Follow-up email after an interview',
    address: 'https://careery.pro/blog/interview-prep/follow-up-email-after-interview',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'fu-jj': {
    name: 'JournalismJobs, on following up after an interview',
    address: 'https://www.journalismjobs.com/career-advice/21/',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'fu-cn': {
    name: 'CareerNetwork, on following up after an interview',
    address: 'https://www.careernetwork.org/2366/',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'fu-sh': {
    name: 'Saleshandy: timeline',
    address: 'https://www.saleshandy.com/blog/how-long-to-wait-to-follow-up-after-interview',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'pr-careery': {
    name: 'Careery, How to prepare for a job interview',
    address: 'https://careery.pro/blog/interview-prep/how-to-prepare-for-job-interview',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'pr-ctl': {
    name: 'Climb the Ladder, How long should I prepare for an interview',
    address: 'https://climbtheladder.com/how-long-should-i-prepare-for-an-interview-a-plan',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'pr-naz': {
    name: 'Nazkoltuk, on the time it takes to prepare for an interview',
    address: 'https://nazkoltuk.com/index.php/2025/07/23/',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'pr-rule': {
    name: 'Ruleforge, How to prepare for an interview',
    address: 'https://ruleforge.uk/articles/how-to-prepare-for-an-interview.html',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'pr-insp': {
    name: 'Inspire Ambitions: 5-10 h straightforward, 20-40 h senior',
    address: 'https://inspireambitions.com/how-long-to-prepare-for-a-job-interview',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'pr-bring': {
    name: 'Climb the Ladder, What to bring to your interview',
    address: 'https://climbtheladder.com/what-to-bring-to-your-interview-a-checklist',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'fm-dur': {
    name: 'Climb the Ladder, How long do phone interviews last',
    address: 'https://climbtheladder.com/how-long-do-phone-interviews-last-and-why',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'fm-screen': {
    name: 'Climb the Ladder, What recruiters ask on phone interviews',
    address: 'https://climbtheladder.com/what-kind-of-questions-do-recruiters-ask-on-phone-interviews',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'fm-kb': {
    name: 'Karrierebibel, Interviewtypen',
    address: 'https://karrierebibel.de/interviewtypen',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'fm-frpq': {
    name: 'HelloWorkplace, on the pre-qualification call',
    address: 'https://www.helloworkplace.fr/recrutement-prequalification-andidats',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'fm-async': {
    name: 'One Take, Asynchronous video interview',
    address: 'https://asynchronousinterview.com/asynchronous-video-interview',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'fm-workable': {
    name: 'Workable, Help for candidates on recorded interviews',
    address: 'https://jobseekers.workable.com/hc/en-us/articles/360030477454',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'fm-hilt': {
    name: 'Hilt, How to prepare for a one-way interview',
    address: 'https://www.wearehilt.com/how-to-prepare-for-a-one-way-interview/',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'vi-ill': {
    name: 'Illinois Humanities, The virtual interview checklist',
    address: 'https://humanitiesprc.web.illinois.edu/the-virtual-interview-checklist/',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'vi-ua': {
    name: 'University of Alabama, Virtual interview tips',
    address: 'http://prelaw.ua.edu/virtual-interview-tips/',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'vi-docam': {
    name: 'Docam, How to prepare for a video interview',
    address: 'https://docam.io/knowledge/how-to-prepare-for-video-interview',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'vi-async': {
    name: 'One Take, Video interview system test',
    address: 'https://asynchronousinterview.com/video-interview-system-test',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'vi-dav': {
    name: 'Davenport University, Video and phone interviewing',
    address: 'https://media.davenport.edu/sites/default/files/flipbook/inc/html/69.html',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'at-bsu': {
    name: 'Bridgewater State: business formal / casual / casual',
    address: 'https://careers.bridgew.edu/blog/2024/03/24/dress-for-success-business-attire-101/',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'at-docs': {
    name: 'Interview Attire handout: better overdressed',
    address: 'https://docsbay.net/interview-attire',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'at-dubin': {
    name: 'Dubin Group, on what to wear',
    address: 'http://dubingroup.com/tag/attire/',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'at-armada': {
    name: 'Armada Group, What not to wear to your interview at a startup',
    address: 'https://www.thearmadagroup.com/recruiting/what-not-to-wear-to-your-interview-at-a-startup',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'l-monster': {
    name: 'Monster: thank-you notes abroad (Japan, Germany, Portugal, UK not customary)',
    address: 'https://www.monster.com/career-advice/article/send-thank-you-notes-abroad',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'l-glass': {
    name: 'Glassdoor etiquette report via Real Business / Horizon: UK expects email thanks',
    address: 'https://realbusiness.co.uk/interview-etiquette-and-corporate-culture-from-across-the-globe',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'l-id-diff': {
    name: 'Harisenin and other Indonesian career sites, on HR and user interviews',
    address: 'https://tipssukses.harisenin.com/perbedaan-interview-hr-dan-user-yang-wajib-kamu-tahu',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'l-id-ux': {
    name: 'Two Indonesian articles that confuse interview user with UX user interviews',
    address: 'https://blog.pintarnya.com/interview-kerja/perbedaan-interview-user-dan-hrd/',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'l-id-ty': {
    name: 'titianbakat (Kepada Yth., Bapak/Ibu), job-like (24 h), IDN Times (rarely done)',
    address: 'http://www.titianbakat.com/',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'l-ja-r': {
    name: 'Recruit Agent, on first, second and final interviews',
    address: 'https://r-agent.com/guide/article12659',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'ats-lever': {
    name: 'Lever help: default pipeline stages (Recruiter Screen, Phone Interview, On-site Interview)',
    address:
      'https://help.lever.co/hc/en-us/articles/205582549-What-do-the-pipeline-stages-mean-How-can-I-customize-my-pipeline-',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'ats-greenhouse': {
    name: 'Greenhouse support: interview plan stages (face-to-face), take-home tests',
    address: 'https://support.greenhouse.io/hc/en-us/articles/115002194903-Interview-plan-overview',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'ats-ashby': {
    name: 'Ashby: interview plans are named by each employer; take-home is an activity of its own',
    address: 'https://docs.ashbyhq.com/interview-plans',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'ats-workable': {
    name: 'Workable resources: default recruiting pipeline (Phone Screen, Interview)',
    address: 'https://resources.workable.com/customising-your-recruiting-pipeline',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'ats-servicenow': {
    name: 'ServiceNow Interview Management: types of an interview phase',
    address:
      'https://www.servicenow.com/docs/r/australia/employee-service-management/interview-management/add-interview-phase-form.html',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'ats-workstream': {
    name: 'Workstream help: hiring stage types (AI Phone)',
    address: 'https://help.workstream.us/en/articles/11629675-explore-the-hiring-stage-types',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
  'ats-linkedin': {
    name: 'LinkedIn Talent Hub: one-to-one and panel interviews',
    address:
      'https://learn.microsoft.com/en-us/linkedin/talent/talent-hub-integrations/interview-integrations',
    licence: 'facts only',
    checkedOn: '2026-11-23',
  },
} satisfies Record<string, Source>;

/** Id of a source. */
export type SourceId = keyof typeof catalog;

/**
 * Every source content cites, by id. Polls and career pages are advice, not evidence; no figure is quoted from them.
 *
 * @example
 * ```ts
 * import { sources } from 'interview-compass/interviews';
 *
 * sources.guide.name; //=> 'Decoding the Interview Maze: HR Screening vs. User Interviews'
 * ```
 */
export const sources: Readonly<Record<SourceId, Source>> = catalog;
