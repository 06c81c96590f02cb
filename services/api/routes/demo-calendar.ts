import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { dayOf } from '#domain/calendar.ts';
import { daySchema } from '#services/wire/input-schema.ts';
import { type DemoCalendar, turnCalendar } from '../demo-calendar.ts';
import { demoCalendarDocs } from '../openapi/demo-calendar-doc.ts';

/** `/v1/demo-calendar`: what day it is in the demonstration, and turning to a later one. Nowhere else does it exist. */
export function addDemoCalendar(app: FastifyInstance, calendar: DemoCalendar): void {
  app.addHook('onRequest', () => calendar.known());
  const typed = app.withTypeProvider<ZodTypeProvider>();
  const today = () => ({ today: dayOf(calendar.now()) });
  typed.route({
    method: 'GET',
    url: '/v1/demo-calendar',
    config: { policy: 'signedIn' },
    schema: demoCalendarDocs.read,
    handler: async () => today(),
  });
  typed.route({
    method: 'PUT',
    url: '/v1/demo-calendar',
    config: { policy: 'signedIn' },
    schema: { ...demoCalendarDocs.turn, body: z.strictObject({ today: daySchema }) },
    handler: async (request) => ({ today: await turnCalendar(calendar, request.body.today) }),
  });
}
