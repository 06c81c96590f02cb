import { expect, it } from 'vitest';
import { checkWording } from '#domain/wording-rules.ts';

const size = 50_000;

const shortest = (text: string): number =>
  Math.min(
    ...[1, 2, 3, 4].map(() => {
      // Work, not time: what else the machine does is not counted.
      const from = process.cpuUsage();
      checkWording(text);
      return process.cpuUsage(from).user / 1000;
    }),
  );

const filled = (shard: string, length: number): string =>
  shard.repeat(Math.ceil(length / shard.length)).slice(0, length);

// Four times the text may cost up to ten times as much; quadratic work costs sixteen times and, at this size,
// seconds, on every try. Below the floor a ratio is noise, and a collection of garbage may fall into one try.
const generous = 10;
const floor = 40;

const shards = [
  'a|.| |\n|- |: - |! |?"|; |1)\n|·e|(e)|\u00AD|e\u0301|\uD83D|😀|diplôme |diplôme pas |plus |ne plus |certificat ',
  'attestation |mais |Profil :\n|sans diplôme pas de candidature, |you do not use , |geef aan niet , |diplôme, pas, |diplôme, ni, équipe, |vous diplôme ',
].flatMap((line) => line.split('|'));

it.each([...shards, `${'A'.repeat(60)}\nb`])(
  'reads fifty thousand characters of %j in time that grows with the text, not with its square',
  { retry: 4 },
  (shard) => {
    const quarter = shortest(filled(shard, size / 4));
    const whole = shortest(filled(shard, size));
    expect(whole).toBeLessThan(Math.max(floor, quarter * generous));
  },
);
