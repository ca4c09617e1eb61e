import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/**
 * Runs a program in the foreground of this terminal and answers its exit code.
 * Whoever stops us stops it: a signal is handed on, and 128 + its number is the code if the program dies of it.
 *
 * @param {string} program
 * @param {string[]} programArguments
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, shell?: boolean }} options
 * @returns {Promise<number>}
 */
export function runForeground(program, programArguments, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, programArguments, { ...options, stdio: 'inherit' });
    /** @param {NodeJS.Signals} signal */
    const handOn = (signal) => {
      // Ctrl-C in a terminal reaches the whole group by itself; a second one would read as "stop at once".
      if (signal === 'SIGINT' && process.stdin.isTTY) return;
      child.kill(signal);
    };
    /** @type {NodeJS.Signals[]} */
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, handOn);
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      for (const each of signals) process.off(each, handOn);
      resolve(signal === null ? (code ?? 1) : 128 + constants.signals[signal]);
    });
  });
}
