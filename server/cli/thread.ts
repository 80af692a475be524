/** What a thread runs that shares the work of `check`. */
void (require('./check.ts') as typeof import('./check.ts')).work();
