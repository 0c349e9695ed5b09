import { useState } from 'react';
import { ask, learn } from './api.js';

export function App() {
  const [text, setText] = useState('');
  const [hits, setHits] = useState([]);
  const [note, setNote] = useState('');
  const run = (work) => async (event) => {
    event.preventDefault();
    try {
      setNote(await work());
    } catch (error) {
      setNote(error.message);
    }
  };
  const find = run(async () => {
    const found = await ask(text);
    setHits(found);
    return `${found.length} found`;
  });
  const keep = run(async () => `learned ${await learn(text)}`);
  return (
    <main>
      <h1>Sutra</h1>
      <form onSubmit={find}>
        <input value={text} onChange={(event) => setText(event.target.value)} aria-label="text" />
        <button type="submit">Ask</button>
        <button type="button" onClick={keep}>Teach</button>
      </form>
      <p role="status">{note}</p>
      <ol>{hits.map((hit) => <li key={hit.text}>{hit.text} <small>{hit.score}</small></li>)}</ol>
    </main>
  );
}
