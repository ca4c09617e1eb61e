import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/**
 * Runs a program in the foreground of this terminal and answers its exit code.
 * Whoever stops us stops it: a signal is handed on, and 128 + its number is the code if the program dies of it.
 *
 * @param {string} program
 * @param {string[]} programArguments
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, onText?: (text: string) => void }} options
 *   with `onText` it writes there instead of to the terminal
 * @returns {Promise<number>}
 */
export function runForeground(program, programArguments, options) {
  return new Promise((resolve, reject) => {
    const { cwd, env, onText } = options;
    const stdio = onText ? 'pipe' : 'inherit';
    const child = spawn(program, programArguments, { cwd, env, stdio: ['inherit', stdio, stdio] });
    if (onText) {
      for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', onText);
    }
    /** @param {NodeJS.Signals} signal */
    const handOn = (signal) => {
      // Ctrl-C in a terminal reaches the whole group by itself; a second one would read as "stop at once".
      if (signal === 'SIGINT' && process.stdin.isTTY) return;
      child.kill(signal);
    };
    /** @type {NodeJS.Signals[]} */
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, handOn);
    // Stopping npm ends the shell between npm and us, which tells nobody: we notice that our parent is another.
    const parent = process.ppid;
    const watch = setInterval(() => {
      if (process.env.npm_lifecycle_event && process.ppid !== parent) handOn('SIGTERM');
    }, 500);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      clearInterval(watch);
      for (const each of signals) process.off(each, handOn);
      resolve(signal === null ? (code ?? 1) : 128 + constants.signals[signal]);
    });
  });
}
