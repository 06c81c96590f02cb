import type { SheetHeadings } from './sheet-headings.ts';

/** How English-speaking houses head the parts of a function sheet. */
export const english: SheetHeadings = {
  fillers: `
    the a an of and or main key core specific general daily job role post position peer worker holder
    your overview list`,
  sheet: `job description, role description, position description, role profile, job profile`,
  title: `job title, title, position, position title, role title, official title, post`,
  purpose: `purpose, job purpose, aim, aims, objective, objectives, overall purpose, job summary`,
  mission: `
    missions, duties, tasks, responsibilities, accountabilities, activities, key result areas, result
    areas, what you will do, what the job is, other duties`,
  limit: `
    limits, limits of the role, boundaries, out of scope, exclusions, what the job is not, what the role
    is not, what you will not do, what the person does not do, not part of the role, not part of the job`,
  places: `meetings, participation in meetings, decision making, place in decisions, place in meetings`,
  fileAccess: `
    file access, access to files, access to records, records, access to information, access to patient
    files, access to patient records, patient records, access to the electronic patient record`,
  hierarchy: `
    line manager, manager, reports to, reporting to, reporting line, reporting lines, accountable to,
    responsible to, hierarchy, place in the organisation, position in the organisation, relationships, key
    relationships, working relationships, organisation chart, N+1`,
  supervision: `supervision, peer supervision, intervision, support, supervision and support, buddy`,
  selfPresentation: `self-presentation, self presentation, professional identity`,
  training: `
    continuing training, training and development, training offered, learning and development,
    professional development`,
  timePlace: `
    hours, working hours, hours of work, working time, location, workplace, place of work, base, hours and
    location, time and place, FTE`,
  revision: `review, revision, review of this description, review of the job description`,
  beside: `
    about us, the organisation, context, background, department, team, grade, band, salary, contract,
    benefits, what we offer, profile, person specification, requirements, essential criteria, desirable
    criteria, skills, competences, competencies, knowledge, knowledge and skills, training,
    qualifications, education, experience, languages, driving licence, confidentiality, health and safety,
    conditions, working conditions, evaluation, date, version, signature, signatures, appendix, how to
    apply, values, our values`,
};
