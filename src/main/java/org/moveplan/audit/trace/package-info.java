/** Follows facts of articles to rules, cases and steps of a plan, and back, and finds the gaps. */
package org.moveplan.audit.trace;
