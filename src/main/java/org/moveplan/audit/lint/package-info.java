/**
 * Finds what is wrong in rule files before anything of them is compiled or run: an allow-list of
 * what rules may hold, the vocabulary of their annotations, and rules that cannot fire, always fire
 * or never stop.
 */
package org.moveplan.audit.lint;
