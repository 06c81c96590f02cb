/** What somebody who writes a program reads first, in Markdown: how to come in, how to give a command, what a no looks like. */
export const about = `
Everything that people do on the pages, a program does here, as one of them: it sees what they see and may do what they may do.
Every path is generated from the table of its process, so that this page cannot say anything else than what is so.

## Come in

A program acts with the access token of a person. That person makes it on their account page (*Keys for programs*), or with
\`POST /v1/tokens\`, for at most a year; it is shown once and can be revoked at once. In a demonstration the tokens of its people
are in \`demo.json\` of the data folder.

\`\`\`sh
curl -H "Authorization: Bearer psr_…" https://your.address/v1/me
\`\`\`

\`GET /v1/me\` says who you are, in which house, with which roles. Who holds several roles chooses by \`?as=\`.
\`GET /v1/people\` gives the ids of those who can be named in a command.

## Read

A process answers with its \`state\`, a \`view\` (what your role sees), \`actions\` (what can be done now; of what is closed, why) and
\`deadlines\`. What is not yours to see does not exist: 404. Lists come by pages: \`limit\`, then \`after\` with the \`next\` of the page
before. Days are days in Belgium, \`YYYY-MM-DD\`; moments are in UTC. Sentences come in French, Dutch or English, by \`Accept-Language\`.

## Give a command

1. Read the process and keep its \`ETag\`.
2. \`POST\` the command with an \`Idempotency-Key\` of your own, a fresh one for each thing you want done, and, where it is asked for,
   the ETag in \`If-Match\`.
3. No answer, or 503 \`NOT_KNOWN_YET\`? Send the same again under the same key: it is done once, and answered as it was the first
   time. The same key with another body is 409. \`GET /v1/commands/{key}\` says what became of it.
4. 412 \`STALE\`: something changed since you looked. Nothing was decided and the key is free: read again, then decide again.

\`\`\`sh
curl -X POST https://your.address/v1/accompaniments/$ID/pause \\
  -H "Authorization: Bearer psr_…" -H "Content-Type: application/json" \\
  -H "Idempotency-Key: $(uuidgen)" -H 'If-Match: "the ETag you read"' \\
  -d '{ … }'
\`\`\`

## When the answer is no

Every refusal is a problem (RFC 9457): a \`code\` for programs, a \`detail\` for people in their language, \`allowed\` with what may be
done instead, \`errors\` with a JSON Pointer to each field. Codes stay; sentences may get better. \`type\` leads to the sentence in
every language.

## Follow what changes

\`GET /v1/stream\` tells which process changed, as it changes; \`GET /v1/inbox\` what is asked of you and by when. Nothing is sent to an
address of yours: there are no webhooks. Whoever asks from time to time takes the lists, with \`due-before\` or \`state\`.

## How much

At least 100 requests a second are taken for a token that was let in before, and for all others of an address. Beyond: 429.

There is no field for why somebody is absent or for anything about their health. Please build none around this.
`.trim();
