const base = '/api';

async function json(response) {
  if (!response.ok) throw new Error(`the API answered ${response.status}`);
  return response.json();
}

export async function ask(query) {
  return (await json(await fetch(`${base}/query?q=${encodeURIComponent(query)}`))).hits;
}

export async function learn(text) {
  const body = JSON.stringify({ text });
  const headers = { 'content-type': 'application/json' };
  return (await json(await fetch(`${base}/learn`, { method: 'POST', headers, body }))).id;
}
