/** The server as a program, which loads all that it is. */
require('./node.ts');
