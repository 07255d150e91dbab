/**
 * The rule base: the shipped rules and their model made at build time, rules compiled at run time, and what their
 * annotations say. Nothing in here opens a session.
 */
package org.moveplan.rules;
