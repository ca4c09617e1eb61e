/** A stop with one sentence for the person at the terminal: no stack, no code. */
export class Refusal extends Error {}
