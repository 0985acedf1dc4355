/**
 * The command line: one class a command, a REPL, and how hits and terms look on a page. No engine
 * lives here; nothing depends on this package.
 */
package io.daeyeok.cli;
