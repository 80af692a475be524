// Compiled by `npm run catalogue` from tables; change those.

export * from './resolutions.ts';
export * from './meetings.ts';
export * from './assembly.ts';
export * from './tables.ts';
