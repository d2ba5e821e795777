/** What Cockpit knows of a definition: its key, name and version. */
export async function definitionOf(api, id) {
  const answer = await fetch(`${api.engineApi}/process-definition/${encodeURIComponent(id)}`, {headers: {Accept: 'application/json'}});
  if (!answer.ok) throw new Error('Diagram ini tidak dapat dibuka.');
  return answer.json();
}
