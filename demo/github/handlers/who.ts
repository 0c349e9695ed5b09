import { badCredentials, forbidden, json } from '../answers.ts';
import { userShape } from '../shapes.ts';
import type { Answer, Call } from '../types.ts';

/** Only one question is understood. */
export function graphql(call: Call): Answer {
  if (call.mode === 'gitea')
    return {
      status: 404,
      headers: { 'content-type': 'text/plain' },
      body: Buffer.from('404 page not found\n'),
    };
  if (call.user === null) return badCredentials();
  const body = call.body;
  const query = typeof body === 'object' && body !== null && 'query' in body ? String(body.query) : '';
  if (query.replace(/\s+/g, '') !== 'query{viewer{login}}')
    return json(200, { errors: [{ message: `Parse error on ${JSON.stringify(query)}` }] });
  return json(200, { data: { viewer: { login: call.user.login } } });
}

/** A job's token is nobody here. */
export function getUser(call: Call): Answer {
  if (call.user === null) return badCredentials();
  return call.user.type === 'Bot' ? forbidden() : json(200, userShape(call, call.user));
}
