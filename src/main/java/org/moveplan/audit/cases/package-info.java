/**
 * Worked cases: a request, and beside it what is expected of its plan. The corpus that a change of
 * the rules is held against.
 */
package org.moveplan.audit.cases;
