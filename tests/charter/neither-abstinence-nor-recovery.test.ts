import { describe, expect, it } from 'vitest';
import { judgedValues } from '#db/commit/judgements.ts';
import { processOf } from '#domain/processes/catalogue.ts';
import { who } from '../support/play.ts';
import { clauseOf, drafted, said, wholeDraft, wording } from '../support/play-description.ts';

const { fields = {} } = processOf('job-description').commands['writeClause'] ?? {};
const judge = (text: string) => judgedValues(fields, { code: 'purpose', text, decideBy: null })['findings'];

const requiring = [
  ['Être abstinent depuis au moins deux ans.', 'ABSTINENCE_REQUIRED'],
  ['Minstens twee jaar abstinent zijn is vereist.', 'ABSTINENCE_REQUIRED'],
  ['Être rétabli·e et stabilisé·e est exigé.', 'RECOVERY_REQUIRED'],
  ['Un certificat médical sera demandé.', 'HEALTH_QUESTION'],
] as const;

describe('« cela ne revient pas à l’abstinence ou à un rétablissement total »', () => {
  it.each(requiring)('finds in a clause that "%s" asks for it', (text, code) => {
    expect(judge(text)).toEqual([code]);
  });

  it.each([
    'Apporter un regard vécu à l’équipe et aux personnes.',
    'Raconter son histoire n’est jamais une obligation.',
    'Een eigen ervaring inzetten voor anderen.',
  ])('finds nothing in "%s"', (text) => {
    expect(judge(text)).toEqual([]);
  });

  it.each(['ABSTINENCE_REQUIRED', 'RECOVERY_REQUIRED', 'HEALTH_QUESTION'])(
    'lets nobody propose a description in which there is %s',
    (code) => {
      const clauses = wholeDraft.map((one) => (one.code === 'purpose' ? said('purpose', [code]) : one));
      const play = drafted(clauses);
      expect(play.action('lead', 'propose')).toMatchObject({ open: false, reason: 'wordingRefused' });
    },
  );

  it('leaves to the advisor or the person, by name, to say that a sentence requires nothing', () => {
    expect(processOf('job-description').commands['stateNoRequirement']?.by).toEqual(['advisor', 'person']);
    const play = drafted([...wholeDraft, said('training', ['RECOVERY_REQUIRED'])]);
    play.must('advisor', 'stateNoRequirement', { clause: clauseOf(play, 'training'), why: wording });
    expect(play.sees('person')).toMatchObject({ noRequirements: [{ by: who.irene, why: wording }] });
  });
});
