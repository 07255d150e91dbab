/**
 * The rule base: the shipped rules and their model made at build time, rules compiled at run time,
 * and what their annotations say. No rule is run in here.
 */
package org.moveplan.rules;
