// Asks an address again and again over one connection and prints how long each answer took, as one line of JSON.
// A process of its own: in the server's own one, asking and answering would wait for each other.
import { Agent, get } from 'node:http';

const [url = '', cookie = '', times = '1'] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true, maxSockets: 1 });

const ask = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const started = performance.now();
    get(url, { agent, headers: { cookie } }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}`));
      response.resume().once('end', () => resolve(performance.now() - started));
    }).once('error', reject);
  });

const took: number[] = [];
for (let n = 0; n < Number(times); n += 1) took.push(await ask());
process.stdout.write(`${JSON.stringify(took)}\n`);
agent.destroy();
