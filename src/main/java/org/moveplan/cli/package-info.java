/**
 * The command line: one command a file, nothing but options, calls and exit codes ({@link
 * org.moveplan.cli.Exit}). Data goes to standard output, talk to standard error.
 */
package org.moveplan.cli;
