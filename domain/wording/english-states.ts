import type { Lexicon } from './cue.ts';

/** What English says of a state of health, of what is used, and of who certifies it, one half at a time. */
export const englishStates: Lexicon = {
  neutral: `strong knowledge, strong understanding, strong experience, strong interest, strong commitment
    strong links, strong background, strong team, emotional intelligence, recovery focus*, recovery oriented
    recovery practice, recovery approach*, recovery values, recovery principles, recovery model*
    recovery college, recovery service*, resilient team, cover letter, covering letter, well informed
    well organised, well organized, well supported, work life balance, mental health first aid, crisis team
    crisis service*, crisis line, a good place to work, you can work, able to work`,
  demand: 'part of the contract, part of your contract',
  holds: 'we want someone, we seek, we are seeking, seeking, we want a, we recruit, we hire',
  are: `you feel, you stay, you remain, you have been, you live, must currently be, you have reached
    you have achieved, you have attained`,
  asks: `will contact, may contact, permission to contact, consent to contact, fill in, fill out
    to be specified, to be stated, to be disclosed, specified, disclosed, complete a medical
    complete a health, part of the selection, part of the recruitment, part of our selection
    part of the hiring, part of the application`,
  question: `how do you, how are you, how is your, how have you, when did you, when was your, how often
    how many, have you ever, has your, is your`,
  refuses: `not be hired, cannot be employed, not be employed, not eligible, be turned down, do not hire
    don t hire, not hire, do not employ, do not accept`,
  soft: `or not, your own business, does not count, doesn t count, not a problem, no obstacle, no matter
    not a barrier, makes no difference, are welcome, if your health, whether your, whether you are
    whether you have, no reason`,
  gives: 'run workshops, lead workshops, hold workshops, run a workshop, lead a workshop',
  others: 'guests, visitors, charity, project',
  own: 'your',
  atWork: `on the premises, on our premises, in the building, in our buildings, in the office
    in the workplace, on site`,
  credential: `trained in, trained as, trained at, licensed, licensure, credentialed, credential*
    university level, college level, higher education, recognised qualification`,
  course: `workshop, workshops, e learning, induction, seminar, seminars, refresher, hours of training
    days of training`,
  abstinence: 'abstainer*, non drinker*, dry',
  abstains: `off drugs, off alcohol, off the drink, off the drugs, off all drugs, off all substances
    off substances, no current use, no active use, no longer drinks, no longer uses, do not drink or use
    not drinking or using, stayed clean, stayed sober, kept clean, not had a drink, no drink, abstain from
    abstains from, abstaining from`,
  consumer: 'on methadone, on substitution, still drink, still using, still use, who use drugs, who drink',
  wellness: `in remission, full remission, been well for, well for at least, be well for, are well for
    kept well for, remained well, stayed well, be well and, are currently well, currently well, feel well and
    in good health, resilient enough, robust enough, stable enough, well enough to work, period of stability
    stability for at least, stability of at least, year of stability, years of stability
    engaged with .. services, engaged with services, engaged in treatment, engaged in therapy
    actively engaged in, engaging with .. services, engage with .. services
    under the supervision of a psychiatrist, regular therapy, regular follow up, ongoing treatment
    ongoing therapy, receiving treatment, in treatment, on medication, medication adherent, adherent to
    adhere to .. treatment, adhere to .. medication, adherence to, taking prescribed, treatment plan
    back on your feet, in a good place mentally, in a good place, full health, healed, mental health is good
    mental health is stable, recovery from mental, sound mind, stable period, stable life
    in control of your illness, been stable, stable on, remain stable, remains stable, in regular
    regular treatment, continuing treatment, years in recovery, years of recovery, year in recovery
    year of recovery, months in recovery, years without, year without, years out of hospital
    year out of hospital, advanced stage of recovery, late stage of recovery, long term wellness
    sustained wellness, wellness for, period of wellness, continued wellness`,
  well: `health allows, health permits, health must allow, health must permit, health that allows
    health is compatible, health compatible, health .. allow, health .. permit, see a therapist
    seeing a therapist, see a psychiatrist, seeing a psychiatrist, see a doctor regularly, see your doctor
    take part in your treatment, part in therapy, attend therapy, attend appointments with
    no longer need treatment, no longer needs treatment, no longer in need of treatment, no longer .. care
    no longer under .. care, no longer under psychiatric care, no longer need care, no longer seeing
    no longer see a, no longer on medication, no longer .. medication, off medication, without medication
    discharged from, no longer ill, no longer unwell, not currently unwell, not in crisis
    no longer in crisis, no longer a patient, last admission was, last hospital stay was, last episode was
    last crisis was, last admission .. ago, absence of symptoms, absence of illness, no current symptoms
    no active symptoms, no longer suffer*, no longer affected, no longer struggle, no longer have .. problem*
    no longer have mental*, no longer have .. difficulties, state of health must allow
    state of health allows, state of health permits, state of health .. allow*, no longer need help
    no longer need support, not relapsed, not had a relapse, have had no relapse, not .. receiving
    not be receiving, not currently receiving, not .. in treatment, not .. under treatment
    not .. on medication, since .. last hospital*, since .. last admission, since .. last episode
    since .. last crisis, health must be good, health should be good`,
  healthInfo: `state of health, mental health problem*, health problem*, mental health difficulties
    mental health issues, mental health condition*, mental health, current symptom*, active symptom*
    acute symptom*, hospital stay*, hospital admission*, inpatient stay*, psychiatric admission*
    psychotic episode*, current mental health problem*, active mental health*`,
  paper: `statement .. treatment provider, letter .. treatment provider, letter .. therapist
    report .. psychiatrist, report .. doctor, certificate .. psychiatrist, psychological assessment*
    psychological test*, psychological evaluation*, psychiatric assessment*, psychiatric evaluation*
    psychiatric report*, random drug test*, alcohol test*, breathalys*, breath test*, saliva test*
    urine sample*, medical form*, health form*, medical assessment*, medical clearance, medical check*
    health check*, health screening*, medical screening*, proof of treatment, proof of recovery
    evidence of treatment, medical evidence, medical statement*, pass a medical, undergo a medical
    have a medical`,
  fitness: `fit for duty, fit for the role, fit for the job, fit for this role, fit for this post
    fit for the post, fitness for duty, fit to practise, fit to practice, fitness for the role
    cleared for work, medically cleared, cleared to work, psychologically fit, emotionally fit
    healthy enough to work`,
  trouble: `illness*, disorder*, condition, conditions, addiction*, mental health problem*, health problem*
    your problems, your difficulties, mental health difficulties, mental health issues
    mental health condition*, depression, psychosis, crisis, crises, breakdown, trauma, symptoms, dependency
    dependence, alcoholism, mental distress, struggles, mental health, psychiatric history, treatment
    psychiatric past, burnout, burn out, difficulties`,
  overcome: `overcome, overcame, beaten, conquered, come out of, came out of, moved on from, moved past
    got over, gotten over, resolved, under control, well controlled, well managed, stabilised, stabilized
    in check, mastered, defeated, emerged from, free of, free from, is over, are over, finished with
    done with, well treated, put to rest, healed from, behind`,
  behind: `behind you, behind them, in the past, thing of the past, turned the page, closed the chapter
    closed that chapter, left behind, past that stage, to the past, belongs to the past`,
  recovering: 'recovery, recovery journey, recovery process, healing, recovery path, mental state',
  advanced: `advanced, along, complete, completed, established, solid, stable, sustained, strong, far, further
    well into, long term, robust, secure, full, firmly, firm, far enough, demonstrated, proven, lasting
    durable, behind you, finished, solidly`,
  steady: `strong, stable, stability, resilient, resilience, robust, robustness, balanced, balance, steady
    steadiness, healthy, tough, sound, fit, stamina, a good place, good place, in good shape`,
  mind: `mental, mentally, psychological, psychologically, emotional, emotionally, in yourself, of mind
    in your mind, clinical, clinically`,
  stay: `hospital stay*, hospital admission*, hospitalisation*, hospitalization*, inpatient, in patient stay*
    inpatient stay*, psychiatric admission*, admission*, crisis, crises, episode*, relapse*, breakdown*
    psychotic episode*, decompensation, section, active symptom*, acute symptom*, current symptom*
    active illness, current mental health problem*, active mental health*, current mental health issue*
    ongoing mental health*, setback*, still in treatment, day hospital, current patients`,
  substance: `alcohol, drug, drugs, substance, substances, drinking, drink, methadone, buprenorphine, suboxone
    substitution, cannabis, heroin, cocaine, drug use, substance use, drugs and alcohol, alcohol and drugs
    illegal drugs, opioid*`,
  quits: 'stopped, quit, gave up, given up, kicked, left, renounced, sworn off, ceased, put down',
  banned: `prohibited, forbidden, banned, not accepted, not allowed, not permitted, not tolerated
    incompatible, excluded, not compatible, unacceptable, refused, ruled out, disqualif*, exclusion
    dismissal, will not be considered, not be considered, cannot be considered, not be hired
    not be shortlisted, will be rejected, cannot apply, disqualifies`,
  document: `statement*, letter*, note, report*, certificate*, confirmation, reference*, approval, consent
    recommendation*, clearance, document*, proof, evidence, assessment, green light, confirm, confirms
    certify, certifies, confirming`,
  clinician: `psychiatrist*, psychologist*, doctor*, gp, therapist*, physician*, clinician*, counsellor*
    counselor*, care team, treatment provider*, treatment team, care provider*, key worker, keyworker
    care coordinator`,
};
