/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  // A database is made for each file; on a busy machine that alone can take seconds.
  testTimeout: 60_000,
  // Half of the time is spent in databases: one worker for each processor keeps them all busy.
  maxWorkers: '100%',
  roots: ['<rootDir>/test'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/', '<rootDir>/test/bench/'],
  transform: {
    '^.+\\.[tj]s$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!jose/)'],
}
