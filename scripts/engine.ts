/**
 * `npm run -s engine -- <command> < input.json > output.json`: the pure core without a browser. Bad input ends with exit
 * code 2, one line on standard error and nothing on standard output.
 */
import { commandNames, isCommand, run } from './engine/commands.ts';
import { BadInput } from './engine/inputs.ts';
import { score } from './engine/score.ts';
import { scoreTable } from './engine/table.ts';

const usage = `expected a command: ${commandNames.join(', ')} (JSON array on standard input), or score --gold <dir> [--json]`;

async function readInput(): Promise<string> {
  process.stdin.setEncoding('utf8');
  let text = '';
  for await (const chunk of process.stdin) text += chunk;
  return text;
}

function scoreArguments(args: readonly string[]): { gold: string; json: boolean } {
  const at = args.indexOf('--gold');
  const gold = at >= 0 ? args[at + 1] : undefined;
  if (gold === undefined || gold.startsWith('--')) throw new BadInput('score: expected --gold <dir>');
  return { gold, json: args.includes('--json') };
}

async function main([command = '', ...args]: readonly string[]): Promise<string> {
  if (command === 'score') {
    const { gold, json } = scoreArguments(args);
    const figures = score(gold);
    return json ? JSON.stringify(figures, null, 2) : scoreTable(figures);
  }
  if (!isCommand(command)) throw new BadInput(usage);
  return JSON.stringify(run(command, await readInput()), null, 2);
}

try {
  const output = await main(process.argv.slice(2));
  process.stdout.write(`${output}\n`);
} catch (error) {
  if (!(error instanceof BadInput)) throw error;
  process.stderr.write(`engine: ${error.message.replaceAll(/\s+/g, ' ')}\n`);
  process.exitCode = 2;
}
