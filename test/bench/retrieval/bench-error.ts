/** A mistake of whoever started the benchmark, told in one sentence. */
export class BenchError extends Error {}
