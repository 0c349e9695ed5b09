import { forbidden, json, refusal } from '../answers.ts';
import { statusShape } from '../shapes.ts';
import type { Answer, Call } from '../types.ts';

export function createStatus(call: Call): Answer {
  if (call.user?.access !== 'write') return forbidden();
  const given = (typeof call.body === 'object' && call.body !== null ? call.body : {}) as Readonly<
    Record<string, unknown>
  >;
  const text = (name: string) => (typeof given[name] === 'string' ? given[name] : null);
  const description = text('description');
  if (description !== null && description.length > 140)
    return refusal(422, 'Validation Failed', {
      errors: [
        {
          resource: 'Status',
          code: 'custom',
          field: 'description',
          message: 'description is too long (maximum is 140 characters)',
        },
      ],
    });
  const status = {
    sha: call.params.sha ?? '',
    state: text('state') ?? '',
    description,
    context: text('context') ?? 'default',
    targetUrl: text('target_url'),
    login: call.user.login,
  };
  call.state.statuses.push(status);
  return json(201, statusShape(call, status), { location: `${call.apiUrl}${call.path}` });
}
