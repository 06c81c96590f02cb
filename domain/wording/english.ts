import type { Lexicon } from './cue.ts';

/** English, as written in adverts on both sides of the Atlantic. */
export const english: Lexicon = {
  neutral: `in our team, in the team, within .. team, join .. team, on our team, in .. organisation
    within .. organisation, clean and tidy, clean and safe, health service*, health team*, health care
    health centre*, health professional*, health promotion, public health, health trust
    mental health service*, mental health team*, mental health trust, mental health centre*
    at work or at home, at work and at home, on or off duty, in or out of work, clean driving
    clean licence, on request, at your request, of course, in the course, terms and conditions
    working conditions, certificate of good conduct, criminal record certificate, not only
    stage of recovery, in full, well being, as well`,
  demand: `required, require, requires, requirement, requirements, must, mandatory, compulsory, essential
    necessary, need to, needs to, needed, need, have to, has to, condition, prerequisite, pre requisite
    only, should, shall, expected, expect, obligatory, non negotiable, not negotiable, not optional
    no exceptions, at minimum, minimum, obliged, will be required, imperative, a must, at least a
    we ask that, ability to pass, able to pass, vital, crucial, copy of, at the latest, no later than
    conditional, insist, restricted to, reserved for, subject to, no tolerance`,
  profile: `requirements, qualifications, qualifications needed, essential criteria, person specification
    profile, your profile, you have, you are, you bring, what you bring, who you are
    who we are looking for, we are looking for, looking for, education, skills, criteria, about you
    what you need, application, your application, what we need, we need, degree, diploma, education level`,
  chapter: `tasks, duties, role, your role, the role, main duties, responsibilities, context, place, hours
    contract, how to apply, contact, what we offer, benefits, limits, about us, who we are
    what you will do`,
  holds: `you hold, holder of, holders of, hold a, holds a, hold an, holds, holding, in possession
    possess, possesses, you have a, you have an, you have, has a, have a, have an, having a, proof of
    copy of, educated to, qualified to, with a degree, you possess, we are looking for, looking for`,
  are: 'you are, you re, candidate is, post holder is, applicants are, candidates are, being',
  completed: `completed, have undertaken, have passed, having completed, having passed, have finished
    graduated from, have attended, completion of, successful completion, you have done, have done`,
  undertakes: `agree to, agrees to, will complete, will undertake, undertake, commit to, commits to
    you attend, you will attend, will attend, you complete, willing to complete, willing to undertake
    prepared to undertake, gain, obtain, you take the, enrol*, you will follow, you will take`,
  asks: `state, specify, mention, tell us, tell, describe, disclose, explain, attach, enclose, enclosed
    provide, submit, send, include, indicate, give details, details of, share, declare, inform us, bring
    supply, talk about your, talk to us about, talk us through, discuss, undergo, present, list, outline, write about
    let us know about, produce, attached, asked about, ask about, ask you about, want to know, let us know
    know about`,
  question: 'have you, are you, do you, did you, which, what, were you, when were you, how long',
  duration: `year, years, month, months, weeks, since, past, last, now, currently, today, recent
    throughout, remain, long term, twelve month`,
  negation: `no, not, never, none, nobody, nor, neither, don t, doesn t, isn t, aren t, won t, needn t
    nothing, no need, unnecessary, cannot, without asking, shouldn t, no one, rather than`,
  without: 'without, lacking, in the absence of, failing, absent a',
  refuses: `no applications, no application, will not be considered, will not be interviewed
    will not be read, not be considered, no candidates, no candidate, need not apply, please do not apply
    do not apply, cannot apply, cannot be considered, will be rejected, not be accepted, no appointment
    will not be shortlisted, cannot be hired, cannot be appointed, no hire`,
  soft: `asset, plus, bonus, welcome, desirable, desired, preferred, preferably, ideally, advantage
    advantageous, optional, on offer, offered, offer, we offer, available, if you want, if you wish
    if you like, if you would like, can, may, could, nice to have, possible, possibly, of your choice
    no problem, does not matter, doesn t matter, with or without, whether or not, regardless, valued
    appreciated, would be, like any other, opportunity, opportunities, paid for, free to, entitled
    access to, voluntary, encouraged, recommended, helpful, useful, supported to, up to you, funded
    we pay, we will pay, your choice, as you wish, rather than, irrespective`,
  instead: `or equivalent lived, or lived experience, or equivalent experience, or experience
    or relevant experience, or life experience, or equivalent life, or the equivalent in experience
    or comparable experience, or equivalent by experience, or equal experience`,
  gives: `deliver, delivering, train new, train staff, train colleagues, to train, facilitate
    facilitating, co facilitate, teach, teaching, ability to talk, able to talk, comfortable
    provide training, giving, give training, run training, training to staff, training to colleagues
    training for staff, training for colleagues, training of, work with, working with, alongside
    develop training, design training, contribute to, help write, co deliver, training others, a nurse and
    support workers through`,
  helps: `support people, you support, supporting, help, helping, assist, assisting, accompany
    accompanying, inform residents, you inform, respect, encourage, people who, residents who, tenants who
    toward, towards, welcoming`,
  others: `team, staff, colleagues, colleague, residents, clients, service users, organisation
    organization, employer, tenants, students, managers, volunteers, everyone in the team, nurse, people
    members`,
  candidate: `you, your, applicant, applicants, candidate, candidates, peer worker, peer workers
    post holder, postholder, successful candidate, the person, peer supporter, peer specialist`,
  pay: 'salary, pay scale, pay band, scale, wage, wages, paid at, pay, remuneration, grade',
  atWork: `at work, during working hours, while on duty, on duty, under the influence, on shift
    in working hours, during shifts`,
  whenIll: `if you are ill, in case of illness, in case of sickness, when ill, sick leave
    sickness absence, occupational health, occupational physician, in case of absence, if you fall ill
    statutory sick, off sick, sick certificate, sick note`,
  theirWish: `when they, if they, who want, who wish, at their pace, if people`,
  lived: 'experience, experiences, path, journey, story, lived',
  credential: `diploma*, degree*, certificate*, certification*, certified, bachelor*, master s, masters
    nvq, qualification*, qualified, ged, a levels, graduate, graduates, gcse*, hnd, high school
    accredited, btec, phd, associate s, accreditation, level 2, level 3, level 4`,
  course: `training, trainings, course, courses, apprenticeship, trained, coursework, module, modules
    first aid, induction programme`,
  abstinence: `abstinen*, sober, sobriety, clean, drug free, alcohol free, substance free, teetotal
    clean time, detoxed`,
  abstains: `do not use alcohol, do not use drugs, do not use any, do not use substances, not use alcohol
    not use drugs, not use any, no longer use, no longer using, no longer drink*, do not drink
    free from drugs, free from alcohol, free from all substances, free of drugs, free of substances
    no drug use, no substance use, no alcohol, no drugs, stay clean, stays clean, stay sober, stays sober
    remain clean, remain sober, not using, zero tolerance, stopped using, quit using, refrain from
    not drink, free from substance, free of alcohol, no use of`,
  consumer: `active substance use, active drug use, active use, active addiction, currently using
    active users, current users, active drug users, people who still use`,
  wellness: `recovered, stable recovery, in recovery for, in long term recovery, sustained recovery
    recovery for at least, established recovery, solid recovery, mentally stable, emotionally stable
    psychologically stable, stable mental, stable health, stable for, well and stable, are stable
    be stable, good mental health, good health, good physical, symptom free, free of symptoms
    free from symptoms, mentally well, mentally healthy, be healthy, are healthy, stabilised, stabilized
    cured, psychiatric follow up, under the care, in therapy, medication compliant, compliant with
    stable condition, stability of health, established in .. recovery, stable and well, well enough`,
  well: `not .. in hospital, not been hospitalised, not been hospitalized, not been admitted
    no longer hospitalised, no longer hospitalized, no psychiatric admission*, no hospital admission*
    no admission*, no hospitalisation*, no hospitalization*, no longer receiving treatment
    no longer in treatment, no longer taking, no symptoms, without symptoms, no longer .. treatment
    take your medication, taking your medication, not .. hospitalised, not .. hospitalized
    no longer have symptoms, no longer experience symptoms, condition is stable, conditions are stable
    well managed, no recent crises, no recent crisis, out of hospital`,
  healthInfo: `diagnos*, illness*, health, treatment*, medication*, medicine*, medical history
    psychiatric history, hospitalised, hospitalized, hospital*, admitted, admission*, disability
    disabilities, disorder*, symptom*, condition you, therapy, addiction, mental health history
    health condition*, sectioned`,
  paper: `medical certificate*, medical report*, doctor s note, doctor s letter, letter from your doctor
    letter from your psychiatrist, letter from .. doctor, letter from .. psychiatrist, letter from .. gp
    note from .. doctor, certificate from .. doctor, health certificate, health questionnaire
    medical questionnaire, medical records, medical examination, medical exam, drug test*, drug screen*
    drug screening*, urine test*, blood test*, proof of disability, disability certificate
    health declaration, certificate of fitness, statement from .. doctor, statement from .. psychiatrist`,
  fitness: `fit for work, fit to work, medically fit, physically fit, mentally fit, fitness for work
    fitness to work, declared fit, certified fit`,
};
