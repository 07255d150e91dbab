/**
 * Explains plans: the story of a user, why a step is there, why one step comes before another, and
 * what would have to be otherwise. What would be is found by planning again, never by reading
 * rules.
 */
package org.moveplan.audit.explain;
