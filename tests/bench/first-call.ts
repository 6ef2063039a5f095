import { frenchText } from './french-text.ts';

/** Run in a fresh process by `cold-start.ts`: what loading the engine and its first call cost. */
const text = frenchText(Number(process.argv[2] ?? 10_000));
const beforeLoad = performance.now();
const { detect } = await import('../../src/detection/detect.ts');
const beforeCall = performance.now();
detect(text, { now: new Date('2026-11-21T08:00:00Z') });
const after = performance.now();
process.stdout.write(JSON.stringify({ load: beforeCall - beforeLoad, call: after - beforeCall }));
